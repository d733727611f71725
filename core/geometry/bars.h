#pragma once

#include "core/geometry/axis_scale.h"
#include "core/geometry/primitives.h"

#include <span>
#include <vector>

namespace toscale::geometry {

/// One row of a bar figure.
struct BarRequest {
    double value = 0;    // finite, not negative; 0 also for a row that draws no bar
    double extent = 0;   // where the row's drawing ends: a range's high end, a value with its suspended part
    double endWidth = 0; // what stands behind the bar needs this much
};

struct BarsOptions {
    double minPitch = 16; // rows do not come closer than this
    double maxPitch = 96;
    double above = 0;        // of each row, kept free over its bar
    double thickness = 0.62; // of the rest of the row
    double maxThickness = 48;
};

/// Horizontal bars from one zero line, a row each, from the top.
struct BarsLayout {
    AxisScale scale; // of the whole area: `max` lies at its right edge; 0 when nothing has a length
    double pitch = 0;
    std::size_t shown = 0;     // rows that fit at `minPitch`; the arrays have this many entries
    std::vector<Rect> rows;    // as wide as the area
    std::vector<Rect> bars;    // empty for zero
    std::vector<Rect> extents; // from zero to the extent; empty where there is none
};

/// The largest number of points a unit at which every bar and what stands behind it end inside `width`; 0 when nothing
/// has a length. A row whose `endWidth` alone is wider does not count.
[[nodiscard]] double largestLengthPerUnit(std::span<const BarRequest> requests, double width);

/// The largest common scale at which every bar and what stands behind it end inside the area.
[[nodiscard]] BarsLayout layoutBars(std::span<const BarRequest> requests, const Rect& area, const BarsOptions& options);

} // namespace toscale::geometry
