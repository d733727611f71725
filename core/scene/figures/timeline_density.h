#pragma once

#include "core/scene/figures/timeline_axis.h"

#include <vector>

namespace toscale::scene {

/// How many events of a lane lie in each stretch of its axis, where single glyphs would cover each other.
struct TimelineDensity {
    double column = 0;               // width of a stretch in points
    double days = 0;                 // its time
    std::vector<std::size_t> counts; // from the left end of the axis
    [[nodiscard]] std::size_t most() const;
};

/// True where a lane has so many events that its glyphs would fill the axis more than once.
[[nodiscard]] bool isDense(const FigureInput& input, const TimelineLane& lane, const TimelineAxis& axis);

/// `zero`: what is taken off the days of the lane. Nothing to draw where lengths mean nothing, as in an order.
[[nodiscard]] TimelineDensity layoutTimelineDensity(const FigureInput& input, const TimelineLane& lane, double zero,
                                                    const TimelineAxis& axis);

/// Columns from the lower edge of `area`, whose height is that of `most` events.
void addTimelineDensity(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const TimelineAxis& axis,
                        const TimelineDensity& density, std::size_t most, const geometry::Rect& area);

} // namespace toscale::scene
