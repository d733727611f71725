#pragma once

#include "core/scene/figures/figure.h"

namespace toscale::scene {

/// The true places of one row's bar: both from the zero line to the right.
struct BarPlace {
    geometry::Rect bar;
    geometry::Rect
        extent; // to the high end of a range, or of a term with its suspended part; empty where there is none
    double ringRadius = 7; // at most, around a bar too short to see
    int scale = 0;         // see DataValue
};

/// The marks of a row with a value: the bar at its true size, what lies beyond it, the ring around a bar too short to
/// see, the arrow of an open end. Returns x where the drawing ends.
double addBarMarks(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const BarPlace& place);

/// A wholly suspended term has a length but is no value.
void addSuspendedBar(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const geometry::Rect& extent);

/// Length of the arrow behind a lower bound, with the space before it.
[[nodiscard]] double barArrowWidth(const FigureInput& input);

} // namespace toscale::scene
