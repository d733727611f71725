#include "core/scene/gap_glyph.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace toscale::scene {

namespace {

using geometry::Point;

/// Draws on a grid of 16 by 16 laid over the box.
class Pen {
public:
    explicit Pen(const geometry::Rect& box)
        : m_box(box)
        , m_width(std::max(box.width / 12, 1.0))
    {
    }

    Pen& line(double x1, double y1, double x2, double y2, bool dashed = false)
    {
        m_shapes.emplace_back(LineShape{at(x1, y1), at(x2, y2), m_width, dashed});
        return *this;
    }
    Pen& path(std::initializer_list<Point> points)
    {
        PathShape shape{{}, false, m_width};
        for (const Point p : points)
            shape.points.push_back(at(p.x, p.y));
        m_shapes.emplace_back(std::move(shape));
        return *this;
    }
    /// Part of an ellipse, angles in degrees clockwise from the right.
    Pen& arc(Point center, double rx, double ry, double from, double to)
    {
        constexpr int steps = 20;
        PathShape shape{{}, false, m_width};
        for (int i = 0; i <= steps; ++i) {
            const double angle = (from + (to - from) * i / steps) * std::numbers::pi / 180;
            shape.points.push_back(at(center.x + rx * std::cos(angle), center.y + ry * std::sin(angle)));
        }
        m_shapes.emplace_back(std::move(shape));
        return *this;
    }
    Pen& ring(double x, double y, double radius) { return arc({x, y}, radius, radius, 0, 360); }
    Pen& box(double x, double y, double width, double height)
    {
        return path({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}});
    }

    [[nodiscard]] std::vector<Shape> take() { return std::move(m_shapes); }

private:
    [[nodiscard]] Point at(double x, double y) const
    {
        return {m_box.x + x / 16 * m_box.width, m_box.y + y / 16 * m_box.height};
    }

    geometry::Rect m_box;
    double m_width;
    std::vector<Shape> m_shapes;
};

} // namespace

std::vector<Shape> gapGlyph(GapCode code, const geometry::Rect& box)
{
    Pen pen(box);
    switch (code) {
    case GapCode::Unknown: // question mark
        return pen.arc({8, 5.4}, 3.6, 3.6, -190, 55)
            .path({{10.1, 8.3}, {8.3, 9.6}, {8, 11}})
            .line(8, 13.2, 8, 14.6)
            .take();
    case GapCode::Confidential: // padlock
        return pen.box(3, 7.5, 10, 7).arc({8, 7.5}, 3.2, 5, -180, 0).take();
    case GapCode::NonePending: // clock
        return pen.ring(8, 8, 6.5).path({{8, 4}, {8, 8}, {11, 9.8}}).take();
    case GapCode::NoneImposed: // empty set
        return pen.ring(8, 8, 5.4).line(3, 13, 13, 3).take();
    case GapCode::Suspended: // pause
        return pen.box(3.5, 3, 3, 10).box(9.5, 3, 3, 10).take();
    case GapCode::NotApplicable: // crossed box
        return pen.box(2.5, 2.5, 11, 11).line(2.5, 2.5, 13.5, 13.5).line(2.5, 13.5, 13.5, 2.5).take();
    case GapCode::OtherParty: // somebody beside
        return pen.ring(5.5, 5, 2.4)
            .arc({5.5, 14}, 4.3, 5, -180, 0)
            .line(11, 8, 15, 8)
            .path({{13, 6}, {15, 8}, {13, 10}})
            .take();
    case GapCode::MixedOffences: // two circles that overlap
        return pen.ring(5.8, 8, 4.3).ring(10.2, 8, 4.3).take();
    case GapCode::ScopeMismatch: // not equal
        return pen.line(3, 6, 13, 6).line(3, 10, 13, 10).line(5, 14, 11, 2).take();
    case GapCode::ScopeNotStated: // brackets around nothing
        return pen.path({{5, 2.5}, {2.5, 2.5}, {2.5, 13.5}, {5, 13.5}})
            .path({{11, 2.5}, {13.5, 2.5}, {13.5, 13.5}, {11, 13.5}})
            .take();
    case GapCode::NoYear: // empty calendar leaf
        return pen.box(2.5, 3.5, 11, 10.5)
            .line(2.5, 6.8, 13.5, 6.8)
            .line(5.5, 1.5, 5.5, 4.5)
            .line(10.5, 1.5, 10.5, 4.5)
            .take();
    case GapCode::NoRate: // two arrows, there and back, one broken
        return pen.line(2, 5.5, 13.5, 5.5)
            .path({{11, 3}, {13.5, 5.5}, {11, 8}})
            .line(14, 11, 9.5, 11)
            .line(6.5, 11, 2, 11)
            .take();
    case GapCode::NoIndex: // a curve that stops
        return pen.path({{2.5, 2}, {2.5, 13.5}, {14, 13.5}})
            .path({{4.5, 11}, {7, 8}, {9, 9}})
            .line(11, 6.5, 12, 5)
            .take();
    case GapCode::NoRevenue: // an empty coin
        return pen.arc({8, 5.5}, 5.5, 2.8, 0, 360)
            .line(2.5, 5.5, 2.5, 10.5)
            .line(13.5, 5.5, 13.5, 10.5)
            .arc({8, 10.5}, 5.5, 2.8, 180, 0)
            .take();
    case GapCode::LifeTerm: // infinity
        return pen.ring(4.9, 8, 3.1).ring(11.1, 8, 3.1).take();
    case GapCode::ZeroBase: // something over nothing
        return pen.line(8, 2, 8, 6).line(3, 8, 13, 8).arc({8, 12}, 2, 2.6, 0, 360).take();
    case GapCode::UnlikeNouns: // a box and a circle
        return pen.box(1.5, 5, 5.6, 5.6).ring(11.8, 7.8, 3).take();
    }
    return pen.take();
}

} // namespace toscale::scene
