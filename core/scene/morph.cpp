#include "core/scene/morph.h"

#include <algorithm>
#include <cmath>
#include <map>
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
    if (a.shape.index() != b.shape.index() || a.role != b.role || std::holds_alternative<RasterShape>(a.shape))
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

} // namespace

Morph::Morph(const Scene& from, const Scene& to)
    : m_moving(withoutMarks(to))
    , m_leaving(withoutMarks(to))
    , m_entering(withoutMarks(to))
{
    std::map<std::pair<std::string_view, std::string_view>, const Mark*> before;
    const auto nameOf = [](const Mark& mark) {
        return std::pair<std::string_view, std::string_view>(mark.key.caseId, mark.key.part);
    };
    for (const Mark& mark : from.marks)
        before.emplace(nameOf(mark), &mark);
    for (const Mark& mark : to.marks) {
        const auto found = before.find(nameOf(mark));
        if (found == before.end() || !alike(*found->second, mark)) {
            m_entering.marks.push_back(mark);
            continue;
        }
        m_moving.marks.push_back(mark);
        m_ends.emplace_back(found->second->shape, mark.shape);
        if (!mark.key.caseId.empty() && !mark.description.empty()) {
            const Point a = placeOf(found->second->shape);
            const Point b = placeOf(mark.shape);
            m_distance = std::max(m_distance, std::hypot(a.x - b.x, a.y - b.y));
        }
        before.erase(found);
    }
    for (Scene* part : {&m_moving, &m_leaving, &m_entering})
        part->way.reset(); // a picture on its way is not scrolled
    moveTo(0);
    for (const Mark& mark : from.marks)
        if (const auto left = before.find(nameOf(mark)); left != before.end() && left->second == &mark)
            m_leaving.marks.push_back(mark);
}

void Morph::moveTo(double part)
{
    for (std::size_t i = 0; i < m_ends.size(); ++i)
        m_moving.marks[i].shape = std::visit(Between{part}, m_ends[i].first, m_ends[i].second);
}

} // namespace toscale::scene
