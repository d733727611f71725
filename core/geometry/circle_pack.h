#pragma once

#include "core/geometry/primitives.h"

#include <span>
#include <vector>

namespace toscale::geometry {

/// The smallest circle around circles; radius 0 for none. Expected linear time.
/// The basis is extended as in Matoušek, Sharir, Welzl, A subexponential bound for linear programming, 1996; plain
/// Welzl fails for circles of different radii (Fischer, Gärtner, The smallest enclosing ball of balls, 2003).
[[nodiscard]] Circle smallestEnclosing(std::span<const Circle> circles);

/// Circles of these radii (finite, not negative) packed around the origin, tangent where they touch; the largest are
/// placed first, equal ones in the order given. O(n log n) for radii within a fixed range.
/// Front-chain packing: Wang, Wang, Dai, Wang, Visualization of large hierarchical data by circle packing, CHI 2006.
[[nodiscard]] std::vector<Circle> packAroundOrigin(std::span<const double> radii);

/// Circles whose area is proportional to a value, packed in the middle of an area.
struct BubblesLayout {
    double radiusPerRoot = 0;    // radius = radiusPerRoot * sqrt(value)
    std::vector<Circle> circles; // in the order of the values; radius 0 for zero
    Circle enclosing;            // touches the area
};

/// The largest common scale at which all circles lie in the area, at least `padding` apart (for circles much smaller
/// than the largest; never less than half of it). Values finite, not negative.
[[nodiscard]] BubblesLayout layoutBubbles(std::span<const double> values, const Rect& area, double padding);

} // namespace toscale::geometry
