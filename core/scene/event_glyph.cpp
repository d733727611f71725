#include "core/scene/event_glyph.h"

#include <algorithm>
#include <initializer_list>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

/// Places on a grid of 2 by 2 with its origin in the middle of the box.
EventGlyph polygon(const Rect& box, std::initializer_list<Point> corners)
{
    PathShape shape{{}, true, 1};
    for (const Point& p : corners)
        shape.points.push_back({box.center().x + p.x * box.width / 2, box.center().y + p.y * box.height / 2});
    return {shape, MarkStyle::Solid};
}

/// The same as a line around it, inside the box.
EventGlyph outline(const Rect& box, std::initializer_list<Point> corners)
{
    const double width = std::max(box.width / 6, 1.25);
    EventGlyph glyph = polygon(box.inset(width / 2), corners);
    auto& shape = std::get<PathShape>(glyph.shape);
    shape.closed = false;
    shape.width = width;
    shape.points.push_back(shape.points.front());
    return glyph;
}

EventGlyph square(const Rect& box, double size, MarkStyle style)
{
    return {RectShape{box.inset(box.width * (1 - size) / 2)}, style};
}

} // namespace

EventGlyph eventGlyph(EventKind kind, const Rect& box)
{
    switch (kind) {
    case EventKind::Act:
        return {CircleShape{{box.center(), box.width / 2 * 0.92}}, MarkStyle::Solid};
    case EventKind::Discovery: // pointing down at something
        return polygon(box, {{-1, -0.8}, {1, -0.8}, {0, 0.9}});
    case EventKind::Arrest:
        return square(box, 0.84, MarkStyle::Solid);
    case EventKind::Charge: // standing up
        return polygon(box, {{-1, 0.8}, {0, -0.9}, {1, 0.8}});
    case EventKind::Decision:
        return polygon(box, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
    case EventKind::Appeal: // a decision asked for again
        return outline(box, {{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
    case EventKind::Settlement: {
        constexpr double arm = 0.34;
        return polygon(box,
                       {{-arm, -1},
                        {arm, -1},
                        {arm, -arm},
                        {1, -arm},
                        {1, arm},
                        {arm, arm},
                        {arm, 1},
                        {-arm, 1},
                        {-arm, arm},
                        {-1, arm},
                        {-1, -arm},
                        {-arm, -arm}});
    }
    case EventKind::Release: // an open arrest
        return outline(box, {{-0.84, -0.84}, {0.84, -0.84}, {0.84, 0.84}, {-0.84, 0.84}});
    case EventKind::Death:
        return {CircleShape{{box.center(), box.width / 2 * 0.62}}, MarkStyle::Hollow};
    case EventKind::Other:
        return polygon(box, {{-0.3, -0.95}, {0.3, -0.95}, {0.3, 0.95}, {-0.3, 0.95}});
    }
    return square(box, 0.5, MarkStyle::Solid);
}

} // namespace toscale::scene
