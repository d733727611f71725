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
    double screen = 0;         // of that length what is in sight at once
    geometry::TimeRange built; // x of what is drawn: all of it, or what lies near the window

    /// How much longer it is than what is in sight.
    [[nodiscard]] double hidden() const { return to - from - screen; }
    [[nodiscard]] bool isBuilt(double left, double right) const { return right >= built.from && left <= built.to; }
};

/// `from` to `to` is in sight; the camera says how many times as long the axis is.
[[nodiscard]] TimelineAxis layoutTimelineAxis(const FigureInput& input, const TimelineOptions& options,
                                              const TimelineTimes& times, double from, double to);

/// How many times the axis may be as long as what is in sight: until single days, or hours, lie apart.
[[nodiscard]] double mostTimelineZoom(const TimelineAxis& axis, const TimelineTimes& times, double zoom);

/// Height of the words over the lanes.
[[nodiscard]] double timelineAxisHeight(const FigureInput& input);

} // namespace toscale::scene
