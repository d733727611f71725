#pragma once

#include "core/document/timeline_options.h"
#include "core/geometry/time_scale.h"
#include "core/scene/figures/figure.h"

#include <cstddef>
#include <span>
#include <vector>

namespace toscale::scene {

/// What the view says, and what its layout makes of it.
struct TimelineLayoutOptions : TimelineOptions {
    bool anchorsTerms = true; // where terms have no one scale with other lengths, none of them has a date
};

/// What must have its place on the axis of a timeline, in days of the axis.
struct TimelineTimes {
    std::vector<double> moments; // of marks: the order of a sequence
    std::vector<geometry::TimeRange> busy;
    bool hasClock = false;    // some moments have a time of day
    double longestLength = 0; // from the left end of the axis; 0 = no lengths

    /// From the first to the last of what happened.
    [[nodiscard]] double happened() const;
};

/// Of those lanes; `zeros`: what is taken off the days of each lane of the timeline.
[[nodiscard]] TimelineTimes timelineTimes(const FigureInput& input, const TimelineLayoutOptions& options,
                                          std::span<const std::size_t> lanes, std::span<const double> zeros);

/// Years from the begin of a term to the end of all that is drawn of it.
[[nodiscard]] double drawnYears(const FigureInput& input, const TimelineTerm& term);

/// What the baseline's rate would give for a case, in years; nothing where the view asks for no such arithmetic, where
/// it has no result, and for the baseline itself. Never a date: nothing of it happened.
[[nodiscard]] std::optional<double> yearsAtRate(const FigureInput& input, std::size_t row);

/// Prison terms are drawn where they were imposed, unless nothing but the order has a meaning.
[[nodiscard]] bool isAnchored(const TimelineTerm& term, const TimelineLayoutOptions& options);

/// Only of a case that may go on; in a sequence nothing but events has a place.
[[nodiscard]] bool showsRecordEnd(const TimelineLane& lane, const Case* which, const TimelineOptions& options);

} // namespace toscale::scene
