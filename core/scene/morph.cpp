#include "core/scene/morph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

double between(double a, double b, double part)
{
    return a + (b - a) * part;
}

Point between(Point a, Point b, double part)
{
    return {between(a.x, b.x, part), between(a.y, b.y, part)};
}

/// The shape between two of one kind, of which `alike` says that they can be.
struct Between {
    double part = 0;

    Shape operator()(const RectShape& a, const RectShape& b) const
    {
        return RectShape{Rect{between(a.rect.x, b.rect.x, part), between(a.rect.y, b.rect.y, part),
                              between(a.rect.width, b.rect.width, part), between(a.rect.height, b.rect.height, part)}};
    }
    Shape operator()(const CircleShape& a, const CircleShape& b) const
    {
        return CircleShape{
            {between(a.circle.center, b.circle.center, part), between(a.circle.radius, b.circle.radius, part)}};
    }
    Shape operator()(const LineShape& a, const LineShape& b) const
    {
        LineShape line = b;
        line.from = between(a.from, b.from, part);
        line.to = between(a.to, b.to, part);
        line.width = between(a.width, b.width, part);
        return line;
    }
    Shape operator()(const PathShape& a, const PathShape& b) const
    {
        PathShape path = b;
        for (std::size_t i = 0; i < path.points.size(); ++i)
            path.points[i] = between(a.points[i], b.points[i], part);
        return path;
    }
    Shape operator()(const TextShape& a, const TextShape& b) const
    {
        TextShape text = b;
        text.at = between(a.at, b.at, part);
        text.size = between(a.size, b.size, part);
        return text;
    }
    template <class A, class B> Shape operator()(const A&, const B& b) const { return b; }
};

bool alike(const Mark& a, const Mark& b)
{
    const bool areValues = a.data && b.data; // whatever they are compared with
    if (a.shape.index() != b.shape.index() || (a.role != b.role && !areValues)
        || std::holds_alternative<RasterShape>(a.shape))
        return false;
    if (const auto* path = std::get_if<PathShape>(&a.shape))
        return path->points.size() == std::get<PathShape>(b.shape).points.size();
    if (const auto* text = std::get_if<TextShape>(&a.shape)) {
        const auto& other = std::get<TextShape>(b.shape);
        return text->text == other.text && text->weight == other.weight && text->anchor == other.anchor;
    }
    return true;
}

Point placeOf(const Shape& shape)
{
    struct Visitor {
        Point operator()(const RectShape& s) const { return s.rect.center(); }
        Point operator()(const CircleShape& s) const { return s.circle.center; }
        Point operator()(const LineShape& s) const { return s.from; }
        Point operator()(const PathShape& s) const { return s.points.empty() ? Point{} : s.points.front(); }
        Point operator()(const TextShape& s) const { return s.at; }
        Point operator()(const RasterShape& s) const { return s.rect.center(); }
    };
    return std::visit(Visitor{}, shape);
}

/// Takes what one picture draws to where it would stand in the other one, had that drawn it too.
struct MovingCamera {
    double width = 1; // a length there to one here
    double height = 1;
    Point from; // here
    Point to;   // there

    [[nodiscard]] Point operator()(Point point) const
    {
        return {to.x + (point.x - from.x) * width, to.y + (point.y - from.y) * height};
    }
    [[nodiscard]] Shape operator()(const Shape& shape) const
    {
        if (const auto* rect = std::get_if<RectShape>(&shape)) {
            const Point corner = (*this)(Point{rect->rect.x, rect->rect.y});
            return RectShape{Rect{corner.x, corner.y, rect->rect.width * width, rect->rect.height * height}};
        }
        if (const auto* circle = std::get_if<CircleShape>(&shape))
            return CircleShape{{(*this)(circle->circle.center), circle->circle.radius * width}};
        return shape;
    }
    [[nodiscard]] MovingCamera inverse() const { return {1 / width, 1 / height, to, from}; }
};

struct Extent {
    Point corner;
    double width = 0;
    double height = 0;
    bool isSquare = false; // or a circle: its area says the value, so it grows in both directions
};

std::optional<Extent> extentOf(const Mark& mark)
{
    if (const auto* rect = std::get_if<RectShape>(&mark.shape)) {
        const Rect& r = rect->rect;
        return Extent{{r.x, r.y}, r.width, r.height, std::abs(r.width - r.height) <= 1e-4 * r.width};
    }
    if (const auto* circle = std::get_if<CircleShape>(&mark.shape))
        return Extent{circle->circle.center, circle->circle.radius, circle->circle.radius, true};
    return std::nullopt;
}

bool isOneValue(const DataValue& a, const DataValue& b)
{
    return a.measure == b.measure && std::abs(a.value - b.value) <= 1e-9 * std::abs(b.value);
}

/// From the second picture to the first, by a value that both draw; nothing where they draw it in different forms.
std::optional<MovingCamera> cameraBy(const Mark& before, const Mark& after)
{
    if (!before.data || !after.data || !isOneValue(*before.data, *after.data) || before.data->scale == placedByPosition
        || after.data->scale == placedByPosition || before.shape.index() != after.shape.index())
        return std::nullopt;
    const auto a = extentOf(before);
    const auto b = extentOf(after);
    constexpr double least = 1e-6; // points
    if (!a || !b || a->isSquare != b->isSquare || std::min({a->width, a->height, b->width, b->height}) < least)
        return std::nullopt;
    return MovingCamera{a->width / b->width, a->height / b->height, b->corner, a->corner};
}

/// A mark that says a value moves as long as it says the same one in the same form: between two values, or between an
/// area and a length, it would say for a moment what nobody ever measured.
bool saysTheSame(const Mark& before, const Mark& after)
{
    if (!before.data && !after.data)
        return true;
    const auto isPlaced = [](const Mark& mark) { return mark.data && mark.data->scale == placedByPosition; };
    return cameraBy(before, after).has_value()
        || (isPlaced(before) && isPlaced(after) && isOneValue(*before.data, *after.data));
}

/// True where the value of a mark is said by its size on that scale.
bool isSized(const Mark& mark, const DataValue& as)
{
    return mark.data && mark.data->measure == as.measure && mark.data->scale == as.scale && extentOf(mark);
}

} // namespace

void Morph::Moved::add(const Mark& mark, Shape first, Shape second)
{
    scene.marks.push_back(mark);
    ends.emplace_back(std::move(first), std::move(second));
}

void Morph::Moved::moveTo(double part)
{
    for (std::size_t i = 0; i < ends.size(); ++i)
        scene.marks[i].shape = std::visit(Between{part}, ends[i].first, ends[i].second);
}

Morph::Morph(const Scene& from, const Scene& to)
{
    for (Moved* part : {&m_moving, &m_leaving, &m_entering}) {
        part->scene = withoutMarks(to);
        part->scene.way.reset(); // a picture on its way is not scrolled
    }
    std::map<std::pair<std::string_view, std::string_view>, const Mark*> before;
    const auto nameOf = [](const Mark& mark) {
        return std::pair<std::string_view, std::string_view>(mark.key.caseId, mark.key.part);
    };
    for (const Mark& mark : from.marks)
        before.emplace(nameOf(mark), &mark);

    std::optional<MovingCamera> camera; // of the largest value that is in both
    std::pair<DataValue, DataValue> seen;
    double largest = 0;
    for (const Mark& mark : to.marks)
        if (const auto found = before.find(nameOf(mark)); found != before.end())
            if (const auto by = cameraBy(*found->second, mark)) {
                const Extent a = *extentOf(*found->second);
                const Extent b = *extentOf(mark);
                if (const double size = std::min(a.width * a.height, b.width * b.height); size > largest) {
                    largest = size;
                    camera = by;
                    seen = {*found->second->data, *mark.data};
                    m_growth = b.isSquare ? b.width / a.width : std::max(b.width / a.width, b.height / a.height);
                }
            }

    for (const Mark& mark : to.marks) {
        const auto found = before.find(nameOf(mark));
        if (found == before.end() || !alike(*found->second, mark) || !saysTheSame(*found->second, mark)) {
            m_entering.add(mark, camera && isSized(mark, seen.second) ? (*camera)(mark.shape) : mark.shape, mark.shape);
            continue;
        }
        m_moving.add(mark, found->second->shape, mark.shape);
        if (!mark.key.caseId.empty() && !mark.description.empty()) {
            const Point a = placeOf(found->second->shape);
            const Point b = placeOf(mark.shape);
            m_distance = std::max(m_distance, std::hypot(a.x - b.x, a.y - b.y));
        }
        before.erase(found);
    }
    for (const Mark& mark : from.marks)
        if (const auto left = before.find(nameOf(mark)); left != before.end() && left->second == &mark)
            m_leaving.add(mark, mark.shape,
                          camera && isSized(mark, seen.first) ? camera->inverse()(mark.shape) : mark.shape);
    m_hasCamera = camera.has_value();
    std::set<std::string> leaves;
    for (const Mark& mark : m_leaving.scene.marks)
        if (mark.data)
            leaves.insert(mark.key.caseId);
    for (const Mark& mark : m_entering.scene.marks)
        if (mark.data && leaves.contains(mark.key.caseId))
            m_replaced.insert(mark.key.caseId);
    moveTo(0);
}

void Morph::moveTo(double part)
{
    // all lengths move in proportion to `grown`, so that a value that is in both pictures grows by the same factor in
    // the same time
    constexpr double noticeable = 1.5;
    const bool grows = std::max(m_growth, 1 / m_growth) > noticeable;
    const double grown = grows && part < 1 ? (std::pow(m_growth, part) - 1) / (m_growth - 1) : part;
    for (Moved* each : {&m_moving, &m_leaving, &m_entering})
        each->moveTo(grown);
}

} // namespace toscale::scene
