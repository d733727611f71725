#pragma once

#include "core/column.h"
#include "core/geometry/plane.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace toscale::geometry {

/// Points on two axes whatever their lengths: parts of each axis from its first border, 0 to 1. So millions are placed
/// once, and counted in every size that is tried.
struct AxisShares {
    ColumnOf<float> x;
    ColumnOf<float> y;
};

/// Where the axes have the values; `x` and `y` are as many. On all cores, O(n).
[[nodiscard]] AxisShares sharesOf(const MagnitudeAxis& xAxis, const MagnitudeAxis& yAxis, std::span<const double> x,
                                  std::span<const double> y);

/// As countInCells() of the points of the axes that `inner` holds, x to the right and y up from its lower left corner.
/// On all cores, O(n).
[[nodiscard]] PointCells countShares(const AxisShares& shares, const Rect& inner, const Rect& area, double side);

/// Values along one axis, counted in equal cells from `from` to `to` in points of the axis.
[[nodiscard]] std::vector<std::uint32_t> countAlong(const MagnitudeAxis& axis, std::span<const double> values,
                                                    double from, double to, std::size_t cells);

} // namespace toscale::geometry
