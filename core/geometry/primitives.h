#pragma once

namespace toscale::geometry {

// Sizes and positions in points (1/96 inch: a CSS pixel), x to the right, y down.

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    double width = 0;
    double height = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point center() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
    [[nodiscard]] bool intersects(const Rect& o) const
    {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    [[nodiscard]] Rect inset(double d) const { return {x + d, y + d, width - 2 * d, height - 2 * d}; }
    bool operator==(const Rect&) const = default;
};

/// A straight line from one point to another.
struct Segment {
    Point from;
    Point to;

    /// Some of it lies in the rectangle (Liang, Barsky, A new concept and method for line clipping, 1984).
    [[nodiscard]] bool meets(const Rect& rect) const;
};

struct Circle {
    Point center;
    double radius = 0;
    bool operator==(const Circle&) const = default;
};

} // namespace toscale::geometry
