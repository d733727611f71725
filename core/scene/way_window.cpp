#include "core/scene/way_window.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace toscale::scene {

namespace {

using geometry::Rect;

/// How far a mark may reach out of the window before it is cut: so far that neither its stroke nor its end is seen.
constexpr double spare = 64;

/// What is left of a long straight piece near the window. False where nothing had to be cut.
bool cut(double& from, double& to, double least, double most)
{
    if (from >= least && to <= most)
        return false;
    from = std::max(from, least);
    to = std::min(to, most);
    return true;
}

/// "event-3" of "event-3-label" and "event-3-plate": what a mark belongs to.
std::string_view named(std::string_view part)
{
    for (const std::string_view suffix : {"-label", "-date", "-plate", "-number", "-rim", "-sure", "-possible"})
        if (const std::size_t at = part.find(suffix); at != std::string_view::npos)
            return part.substr(0, at);
    return part;
}

struct Move {
    double by = 0;
    Rect window;

    /// True where the shape was cut.
    bool operator()(RectShape& shape) const
    {
        shape.rect.x += by;
        double from = shape.rect.x;
        double to = shape.rect.right();
        if (!cut(from, to, window.x - spare, window.right() + spare))
            return false;
        shape.rect.x = from;
        shape.rect.width = to - from;
        return true;
    }
    bool operator()(LineShape& shape) const
    {
        shape.from.x += by;
        shape.to.x += by;
        const bool isLevel = shape.from.y == shape.to.y && shape.from.x <= shape.to.x;
        return isLevel && cut(shape.from.x, shape.to.x, window.x - spare, window.right() + spare);
    }
    bool operator()(CircleShape& shape) const
    {
        shape.circle.center.x += by;
        return false;
    }
    bool operator()(PathShape& shape) const
    {
        for (geometry::Point& point : shape.points)
            point.x += by;
        return false;
    }
    bool operator()(TextShape& shape) const
    {
        shape.at.x += by;
        return false;
    }
    bool operator()(RasterShape& shape) const
    {
        shape.rect.x += by;
        return false;
    }
};

} // namespace

WayWindow::WayWindow(Scene scene, const TextMeasure& measure)
    : m_scene(std::move(scene))
{
    if (movingMarks(m_scene) == nullptr)
        return;
    const MovingMarks& moving = *movingMarks(m_scene);
    m_bounds.reserve(moving.count);
    for (std::size_t i = 0; i < moving.count; ++i)
        m_bounds.push_back(boundsOf(m_scene.marks[moving.first + i], measure, m_scene.rightToLeft));
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> groups;
    for (std::size_t i = 0; i < moving.count; ++i) {
        const Mark& mark = m_scene.marks[moving.first + i];
        const std::string_view name = named(mark.key.part);
        const auto [group, isNew] = groups.try_emplace({mark.key.caseId, name}, m_shapes.size());
        if (isNew)
            m_shapes.emplace_back();
        m_group.push_back(group->second);
        const bool isDrawn = mark.role != Role::Background && !std::holds_alternative<TextShape>(mark.shape);
        if (isDrawn && !mark.key.caseId.empty())
            m_shapes[group->second].push_back(i);
    }
}

bool WayWindow::covers(double position) const
{
    const MovingMarks* moving = movingMarks(m_scene);
    return moving == nullptr
        || (position >= moving->builtFrom && position + m_scene.way->screen <= moving->builtTo + 1e-6);
}

Scene WayWindow::at(double position) const
{
    if (movingMarks(m_scene) == nullptr)
        return m_scene;
    Scene seen = withoutMarks(m_scene);
    seen.way->position = position;
    MovingMarks& moving = *seen.way->moving;
    const Move move{m_scene.rightToLeft ? position : -position, moving.window};
    seen.marks.reserve(m_scene.marks.size());
    moving.count = 0;
    for (std::size_t i = 0; i < m_scene.marks.size(); ++i) {
        if (!m_scene.way->moving->has(i)) {
            seen.marks.push_back(m_scene.marks[i]);
            continue;
        }
        const auto isInSight = [&](std::size_t which) {
            const Rect& bounds = m_bounds[which];
            return bounds.right() + move.by >= moving.window.x && bounds.x + move.by <= moving.window.right();
        };
        const std::vector<std::size_t>& shapes = m_shapes[m_group[i - moving.first]];
        if (!isInSight(i - moving.first) || (!shapes.empty() && std::ranges::none_of(shapes, isInSight)))
            continue;
        seen.marks.push_back(m_scene.marks[i]);
        Mark& mark = seen.marks.back();
        if (std::visit(move, mark.shape))
            mark.data.reset();
        ++moving.count;
    }
    return seen;
}

std::optional<Rect> WayWindow::placeOf(const MarkKey& key) const
{
    if (movingMarks(m_scene) == nullptr)
        return std::nullopt;
    const MovingMarks& moving = *movingMarks(m_scene);
    for (std::size_t i = 0; i < moving.count; ++i)
        if (m_scene.marks[moving.first + i].key == key) {
            Rect place = m_bounds[i];
            // the way begins at the left edge of the window, or at its right edge
            place.x = m_scene.rightToLeft ? moving.window.right() - place.right() : place.x - moving.window.x;
            return place;
        }
    return std::nullopt;
}

} // namespace toscale::scene
