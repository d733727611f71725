#pragma once

#include "core/geometry/primitives.h"

#include <span>
#include <vector>

namespace toscale::geometry {

/// Squares that share their lower right corner, area proportional to value.
struct NestedLayout {
    double sidePerRoot = 0;    // side = sidePerRoot * sqrt(value)
    std::vector<Rect> squares; // in the order of the values; empty for zero
};

/// The largest common scale at which the largest square fits into `area`, at its left. Values finite, not
/// negative.
[[nodiscard]] NestedLayout layoutNested(std::span<const double> values, const Rect& area);

} // namespace toscale::geometry
