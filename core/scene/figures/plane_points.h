#pragma once

#include "core/scene/figures/plane_layout.h"

#include <set>
#include <vector>

namespace toscale::scene {

/// Places the points with their labels, numbers for rows of the key; thousands of points are counted in cells, and only
/// those that stand alone or matter most are marks of their own. Returns the rows without a name.
std::vector<std::size_t> placePlanePoints(PlaneLayout& out, const FigureInput& input, const PlaneCases& cases,
                                          const std::set<std::size_t>& keyed);

/// What a point alone does not say of its two values: lines from the low to the high end of a range, and arrows on the
/// sides where a value is open, from the point's edge to their tips.
struct PlaneSpread {
    std::vector<geometry::Segment> lines;
    std::vector<geometry::Segment> arrows;
};
[[nodiscard]] PlaneSpread spreadOf(const FigureInput& input, const PlaneLayout& layout, const PlaneCases& cases,
                                   std::size_t row);

} // namespace toscale::scene
