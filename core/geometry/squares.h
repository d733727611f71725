#pragma once

#include "core/geometry/primitives.h"

#include <span>
#include <vector>

namespace toscale::geometry {

/// One value to be drawn as an area.
struct SquareRequest {
    double value = 0;    // finite, not negative
    double extent = 0;   // high end of a range; at most `value` where there is none
    double minWidth = 0; // what stands under the square needs this much
};

/// Squares on one ground line, area proportional to value.
struct SquaresLayout {
    bool fits = true;          // false: the least widths alone are wider than the area; nothing is placed
    double sidePerRoot = 0;    // side = sidePerRoot * sqrt(value)
    double ground = 0;         // y of the line that they stand on
    std::vector<Rect> squares; // empty rectangles for zero
    std::vector<Rect> extents; // squares of the high ends, same lower left corner; empty where there is none
    std::vector<Rect> cells;   // the width that belongs to each, as high as the area
    double width = 0;          // from the first cell to the last
};

/// The largest common scale at which all squares stand side by side in `area`, in the order given, `gap` apart, each at
/// the left of a cell at least `minWidth` wide. O(n log n).
[[nodiscard]] SquaresLayout layoutSquares(std::span<const SquareRequest> requests, const Rect& area, double gap);

} // namespace toscale::geometry
