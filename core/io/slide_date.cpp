#include "core/io/slide_date.h"

#include "core/civil_date.h"
#include "core/quantity/ascii.h"

namespace toscale::io {

namespace {

std::string yearText(std::int64_t year)
{
    if (isLongYear(year))
        return 'Y' + std::to_string(year);
    return year < 0 ? '-' + padded(-year, 4) : padded(year, 4);
}

std::string clockText(std::chrono::seconds time)
{
    const std::int64_t seconds = time.count();
    return padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2) + ':' + padded(seconds % 60, 2);
}

/// One date of EDTF: what it is, or the first and the last that it can be.
SlideDates datesOfSide(std::string_view text)
{
    const auto date = parseEdtf(text);
    if (!date || !date->earliest || !date->latest)
        return {};
    const CivilDate first = toCivil(*date->earliest);
    SlideDate start{first.year, {}, {}, {}};
    text = text.substr(0, text.find_first_of("~?%T"));
    if (text.starts_with('Y'))
        return {start, {}};
    const std::size_t behindYear = text.starts_with('-') ? 5 : 4;
    if (text.substr(0, behindYear).find('X') != std::string_view::npos)
        return SlideDates::between(start, SlideDate{toCivil(*date->latest).year, {}, {}, {}});
    const auto isKnown = [&](std::size_t at) { return text.size() > at && text[at] != 'X'; };
    const bool isSeason = text.size() > behindYear + 1 && text[behindYear + 1] == '2';
    if (!isKnown(behindYear + 1) || isSeason)
        return {start, {}};
    start.month = first.month;
    if (isKnown(behindYear + 4))
        start.day = first.day;
    start.time = date->earliestTime;
    return {start, {}};
}

} // namespace

std::string edtfOf(const SlideDate& date)
{
    if (!date.month || isLongYear(date.year))
        return yearText(date.year);
    std::string text = yearText(date.year) + '-' + padded(*date.month, 2);
    if (date.day)
        text += '-' + padded(*date.day, 2);
    if (date.time)
        text += 'T' + clockText(*date.time);
    return text;
}

SlideDates slideDatesOf(const EdtfDate& date)
{
    const std::string_view text = date.text;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return datesOfSide(text);
    const auto isOpen = [](std::string_view side) { return side.empty() || side == ".."; };
    const std::string_view from = text.substr(0, slash);
    const std::string_view to = text.substr(slash + 1);
    if (isOpen(from))
        return datesOfSide(to);
    const SlideDates first = datesOfSide(from);
    if (isOpen(to) || !first.start)
        return {first.start, {}};
    const SlideDates last = datesOfSide(to);
    return SlideDates::between(*first.start, last.end ? last.end : last.start);
}

std::string edtfOf(const SlideDates& dates)
{
    if (!dates.start)
        return dates.end ? "../" + edtfOf(*dates.end) : std::string();
    return dates.end ? edtfOf(*dates.start) + '/' + edtfOf(*dates.end) : edtfOf(*dates.start);
}

JsonValue toJson(const SlideDate& date)
{
    JsonValue json = JsonValue::object();
    json.put("year", JsonValue::ofNumber(date.year));
    if (date.month)
        json.put("month", JsonValue::ofNumber(*date.month));
    if (date.day)
        json.put("day", JsonValue::ofNumber(*date.day));
    if (!date.time)
        return json;
    const std::int64_t seconds = date.time->count();
    json.put("hour", JsonValue::ofNumber(seconds / 3600));
    json.put("minute", JsonValue::ofNumber(seconds / 60 % 60));
    if (seconds % 60 != 0)
        json.put("second", JsonValue::ofNumber(seconds % 60));
    return json;
}

} // namespace toscale::io
