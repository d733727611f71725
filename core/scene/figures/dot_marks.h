#pragma once

#include "core/geometry/magnitude_axis.h"
#include "core/scene/figures/figure.h"

namespace toscale::scene {

/// Where a row's dot stands.
struct DotPlace {
    double start = 0; // x of the axis' first border
    double y = 0;
    double radius = 6;
    const geometry::MagnitudeAxis* axis = nullptr;
};

/// The marks of a row that has a place on the axis: the dot, whiskers to the ends of a range, a hollow dot where a term
/// ends with its suspended part, arrows of open ends.
void addDotMarks(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const DotPlace& place);

} // namespace toscale::scene
