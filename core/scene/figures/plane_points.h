#pragma once

#include "core/scene/figures/plane_layout.h"

#include <set>
#include <vector>

namespace toscale::scene {

/// Places the points with their labels, numbers for rows of the key; thousands of points are counted in cells, and only
/// those that stand alone or matter most are marks of their own. Returns the rows without a name.
std::vector<std::size_t> placePlanePoints(PlaneLayout& out, const FigureInput& input, const PlaneCases& cases,
                                          const std::set<std::size_t>& keyed);

} // namespace toscale::scene
