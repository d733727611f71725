#pragma once

#include "core/cases/edtf.h"
#include "core/io/json_fields.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace toscale::io {

/// A date object of TimelineJS: as precise as the members that it has. Years are astronomical, as in EDTF.
struct SlideDate {
    std::int64_t year = 0;
    std::optional<unsigned> month;
    std::optional<unsigned> day;              // where there is a month
    std::optional<std::chrono::seconds> time; // of day, where there is a day
    bool operator==(const SlideDate&) const = default;
};

/// EDTF has no months of such a year.
[[nodiscard]] constexpr bool isLongYear(std::int64_t year)
{
    return year > 9999 || year < -9999;
}

/// When a slide is. TimelineJS knows neither doubt nor open ends: "2012-09~" is September 2012, "2011/.." is 2011.
struct SlideDates {
    std::optional<SlideDate> start;
    std::optional<SlideDate> end; // none where it is the start
    bool operator==(const SlideDates&) const = default;

    [[nodiscard]] static SlideDates between(const SlideDate& start, const std::optional<SlideDate>& end)
    {
        return {start, end == start ? std::nullopt : end}; // TimelineJS drops it too
    }
};

/// What a slide can say of a date: "../2007" is 2007, "201X" from 2010 to 2019.
[[nodiscard]] SlideDates slideDatesOf(const EdtfDate& date);

/// "2011-07", "2011-07-19T10:20:30", "Y40000"
[[nodiscard]] std::string edtfOf(const SlideDate& date);
/// "2011/2013", "../2007" where there is an end alone; empty where there is nothing.
[[nodiscard]] std::string edtfOf(const SlideDates& dates);

/// {"year": 2011, "month": 7}
[[nodiscard]] JsonValue toJson(const SlideDate& date);

/// What start_date and end_date of a slide say, and whether that is all that is in them: a part that is no number, a
/// day without a month, a format ... are not taken.
struct ReadSlideDates {
    SlideDates dates;
    bool startIsWhole = true;
    bool endIsWhole = true;
};

/// Reports what is wrong below `slide`: WrongType, NoSuchDay, RangeReversed. A date with something wrong is none.
/// Either may be nullptr.
[[nodiscard]] ReadSlideDates readSlideDates(const JsonValue* start, const JsonValue* end, const JsonPath& slide,
                                            Problems& problems);

} // namespace toscale::io
