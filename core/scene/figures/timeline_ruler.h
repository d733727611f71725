#pragma once

#include "core/scene/figures/timeline_axis.h"

namespace toscale::scene {

/// Years from zero, over a rail of lengths: they are no dates, and may have another scale than the axis of time.
struct TimelineRuler {
    std::vector<TimelineAxis::Tick> ticks;
    double to = 0;     // x of its end
    double height = 0; // with its words; 0 = there is none
    /// Where its scale is another: x of the end of a length as long as all of the axis; none where that is torn or an
    /// order.
    std::optional<double> whole = {};
};

/// `longest`: days that it must reach.
[[nodiscard]] TimelineRuler layoutTimelineRuler(const FigureInput& input, const TimelineAxis& axis, TimeScaleKind scale,
                                                double lengthsPerDay, double longest, bool isOnAxis);

/// `bottom`: where the rail begins.
void addTimelineRuler(std::vector<Mark>& marks, const FigureInput& input, const TimelineAxis& axis,
                      const TimelineRuler& ruler, const std::string& caseId, double bottom);

} // namespace toscale::scene
