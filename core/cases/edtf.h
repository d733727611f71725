#pragma once

#include "core/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace toscale {

/// A date with precision and doubt: EDTF (ISO 8601-2) level 0 and 1: "2011-07-19", "2012-09~", "2013?", "201X",
/// "2010-09-24/2011-01-06", "2011/..", "../2007", "2011-07-19T10:20:30Z". An open or unknown end has no bound. Years
/// run from -999,999,999 to 999,999,999.
struct EdtfDate {
    std::string text;
    std::optional<std::chrono::sys_days> earliest; // first day that it can mean; none = open towards the past
    std::optional<std::chrono::sys_days> latest;   // last day that it can mean; none = open towards the future
    // Times of day of those two, as the clock showed them where it happened; none = the whole day.
    std::optional<std::chrono::seconds> earliestTime;
    std::optional<std::chrono::seconds> latestTime;
    bool approximate = false; // "~" or "%" anywhere
    bool uncertain = false;   // "?" or "%" anywhere
    bool interval = false;    // written with "/"

    bool operator==(const EdtfDate&) const = default;
};

/// Refuses days that do not exist (2013-02-30) and intervals whose end lies before their start.
[[nodiscard]] Result<EdtfDate> parseEdtf(std::string_view text);

/// The years that the date may lie in; nothing where an end is open.
struct YearSpan {
    int first = 0;
    int last = 0;
    bool operator==(const YearSpan&) const = default;
};
[[nodiscard]] std::optional<YearSpan> yearsOf(const EdtfDate& date);

} // namespace toscale
