#pragma once

#include "core/geometry/time_scale.h"

#include <cstdint>
#include <vector>

namespace toscale::geometry {

enum class TimeUnit { Minute, Hour, Day, Week, Month, Year };

/// From one tick to the next: 15 minutes, 1 week, 3 months, 1,000 years.
struct TimeStep {
    TimeUnit unit = TimeUnit::Year;
    std::int64_t count = 1;

    /// About, for months and years: a Gregorian year has 365.2425 days.
    [[nodiscard]] double days() const;
    bool operator==(const TimeStep&) const = default;
};

/// The steps that are round to a reader, from the finest that divides the time into at most `most` parts on; the last
/// one is no shorter than the time.
[[nodiscard]] std::vector<TimeStep> roundSteps(double days, int most);

/// Where the calendar has a round moment of that step: whole hours, Mondays, the first of a month, years that the count
/// divides. Days since 1970, ascending; at most 1,000.
[[nodiscard]] std::vector<double> calendarTicks(TimeRange time, const TimeStep& step);

/// Time counted from 0: how many of the step's units, before and after it.
struct RelativeTick {
    double at = 0;          // days
    std::int64_t count = 0; // of units; negative before 0
    bool operator==(const RelativeTick&) const = default;
};
/// A year is 365.25 days here, as it is in a term, and a month a twelfth of it.
[[nodiscard]] std::vector<RelativeTick> relativeTicks(TimeRange time, const TimeStep& step);

} // namespace toscale::geometry
