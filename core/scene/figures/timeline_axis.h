#pragma once

#include "core/document/timeline_options.h"
#include "core/geometry/time_scale.h"
#include "core/geometry/time_ticks.h"
#include "core/scene/figures/figure.h"
#include "core/scene/figures/timeline_times.h"
#include "core/scene/text_block.h"

#include <vector>

namespace toscale::scene {

/// Time from left to right with its words: of the calendar, or counted from day 0.
struct TimelineAxis {
    struct Tick {
        double x = 0;
        TextBlock word;   // no lines: a line without a word
        double wordX = 0; // its middle
        bool isDayZero = false;
    };
    geometry::TimeScale scale = geometry::TimeScale::linear({0, 1}, 0, 1);
    std::vector<Tick> ticks;
    std::vector<TextBlock> tears; // lengths of the scale's tears, to stand over each
    double from = 0;              // x where marks may stand
    double to = 0;
};

[[nodiscard]] TimelineAxis layoutTimelineAxis(const FigureInput& input, const TimelineOptions& options,
                                              const TimelineTimes& times, double from, double to);

/// Height of the words over the lanes.
[[nodiscard]] double timelineAxisHeight(const FigureInput& input);

} // namespace toscale::scene
