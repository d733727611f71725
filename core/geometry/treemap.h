#pragma once

#include "core/geometry/primitives.h"

#include <span>
#include <vector>

namespace toscale::geometry {

/// Rectangles whose area is proportional to a value, filling an area.
struct TreemapLayout {
    double areaPerValue = 0;
    std::vector<Rect> cells; // in the order of the values; together they fill the area; empty for zero
    std::vector<Rect> tiles; // what is drawn: each cell shrunk about its middle by the same factor
};

/// Squarified treemap: Bruls, Huizing, van Wijk, Squarified treemaps, 2000. Largest first, ties in the order given.
/// `shrink` (0 to 1) is the part of a cell's width and height that its tile keeps: gaps grow with the tiles, so that
/// tiles stay proportional to their values. O(n log n). Values finite, not negative.
[[nodiscard]] TreemapLayout layoutTreemap(std::span<const double> values, const Rect& area, double shrink);

} // namespace toscale::geometry
