#include "core/cases/edtf.h"

#include "core/civil_date.h"
#include "core/quantity/ascii.h"

#include <algorithm>
#include <charconv>

namespace toscale {

namespace {

using std::chrono::sys_days;

constexpr int mostYear = 999'999'999; // nine digits are an int, and more than the age of anything that was copied
constexpr std::string_view dateForms = "YYYY, YYYY-MM, YYYY-MM-DD";

/// One date of the text: its characters and the column where they start.
struct DateText {
    std::string_view text;
    int column = 1;

    [[nodiscard]] tl::unexpected<Error> notADate(std::string_view expected, std::size_t at) const
    {
        return fail(ErrorCode::NotADate, {std::string(text), std::string(expected)}, column + static_cast<int>(at));
    }
    [[nodiscard]] tl::unexpected<Error> noSuchDay(std::string reason, std::size_t at) const
    {
        return fail(ErrorCode::NoSuchDay, {std::string(text), std::move(reason)}, column + static_cast<int>(at));
    }
};

int toInt(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

sys_days firstDay(int y, unsigned m = 1)
{
    return toDays({y, m, 1});
}
sys_days lastDay(int y, unsigned m = 12)
{
    return toDays({y, m, daysInMonth(y, m)});
}

/// How many of the characters from `at` are digits, or the X of an unspecified digit.
std::size_t countDigits(std::string_view text, std::size_t at, bool unspecified = false)
{
    std::size_t count = 0;
    while (at + count < text.size() && (isDigit(text[at + count]) || (unspecified && text[at + count] == 'X')))
        ++count;
    return count;
}

EdtfDate between(sys_days first, sys_days last)
{
    EdtfDate date;
    date.earliest = first;
    date.latest = last;
    return date;
}

/// "Y17000", "Y-17000": a year of more than four digits.
Result<EdtfDate> readLongYear(const DateText& date)
{
    const std::size_t sign = date.text.starts_with("Y-") ? 1 : 0;
    const std::size_t digits = countDigits(date.text, 1 + sign);
    if (digits < 5)
        return date.notADate("Y and more than four digits", 1 + sign + digits);
    if (1 + sign + digits < date.text.size())
        return date.notADate(std::string(date.text.substr(0, 1 + sign + digits)), 1 + sign + digits);
    const std::string_view number = date.text.substr(1 + sign);
    if (number.front() == '0')
        return date.notADate("Y and a year without leading zeros", 1 + sign);
    if (digits > 9)
        return date.noSuchDay("years run from -" + std::to_string(mostYear) + " to " + std::to_string(mostYear), 1);
    const int value = sign != 0 ? -toInt(number) : toInt(number);
    return between(firstDay(value), lastDay(value));
}

/// "201X", "20XX": a decade or a century; X stands for the last one or two digits.
Result<EdtfDate> readUnspecifiedYear(const DateText& date, std::size_t at, int sign)
{
    const std::string_view digits = date.text.substr(at, 4);
    const std::size_t known = countDigits(digits, 0);
    if (known < 2 || digits.find_first_not_of('X', known) != std::string_view::npos)
        return date.notADate("X for the last one or two digits of the year", at + known);
    if (date.text.size() > at + 4)
        return date.notADate(std::string(date.text.substr(0, at + 4)), at + 4);
    const int span = known == 3 ? 10 : 100;
    const int near = toInt(digits.substr(0, known)) * span;
    const int far = near + span - 1;
    return sign < 0 ? between(firstDay(-far), lastDay(-near)) : between(firstDay(near), lastDay(far));
}

/// Seasons 21 to 24 name no hemisphere. Spring and autumn lie within their year; summer (south) and winter (north) may
/// reach to the end of the next February.
EdtfDate readSeason(int y, int season)
{
    const bool mayPassNewYear = season == 22 || season == 24;
    return between(firstDay(y), mayPassNewYear ? lastDay(y + 1, 2) : lastDay(y));
}

/// "T10:00:00Z" behind a day. The zone is checked, and the clock's own time and day are kept: where it happened, it was
/// then.
Result<EdtfDate> readTime(const DateText& date, std::size_t at, EdtfDate day)
{
    constexpr std::string_view form = "Thh:mm:ss, Z or +hh:mm";
    const std::string_view text = date.text;
    const auto twoDigitsUpTo = [&](std::size_t from, int most) {
        return countDigits(text, from) == 2 && toInt(text.substr(from, 2)) <= most;
    };
    const bool clock = text.size() >= at + 9 && text[at] == 'T' && twoDigitsUpTo(at + 1, 23) && text[at + 3] == ':'
        && twoDigitsUpTo(at + 4, 59) && text[at + 6] == ':' && twoDigitsUpTo(at + 7, 59);
    if (!clock)
        return date.notADate(form, at);
    const std::string_view zone = text.substr(at + 9);
    const std::size_t zoneAt = at + 9;
    const bool offset = zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':'
        && twoDigitsUpTo(zoneAt + 1, 14) && twoDigitsUpTo(zoneAt + 4, 59);
    const bool hours = zone.size() == 3 && (zone[0] == '+' || zone[0] == '-') && twoDigitsUpTo(zoneAt + 1, 14);
    if (!zone.empty() && zone != "Z" && !offset && !hours)
        return date.notADate(form, zoneAt);
    const auto part = [&](std::size_t from) { return toInt(text.substr(from, 2)); };
    day.earliestTime =
        std::chrono::hours(part(at + 1)) + std::chrono::minutes(part(at + 4)) + std::chrono::seconds(part(at + 7));
    day.latestTime = day.earliestTime;
    return day;
}

/// "-DD" behind year and month, which may be unspecified.
Result<EdtfDate> readDay(const DateText& date, std::size_t at, int y, unsigned m)
{
    const std::string_view text = date.text;
    if (text[at] != '-' || countDigits(text, at + 1, true) != 2)
        return date.notADate(dateForms, at);
    const std::string_view digits = text.substr(at + 1, 2);
    if (digits == "XX" && text.size() == at + 3)
        return between(firstDay(y, m), lastDay(y, m));
    if (countDigits(digits, 0) != 2)
        return date.notADate("two digits or XX", at + 1);
    const int d = toInt(digits);
    const unsigned most = daysInMonth(y, m);
    if (d < 1 || d > static_cast<int>(most))
        return date.noSuchDay(std::string(text.substr(0, at)) + " has " + std::to_string(most) + " days", at + 1);
    const sys_days only = toDays({y, m, static_cast<unsigned>(d)});
    const EdtfDate single = between(only, only);
    return text.size() == at + 3 ? Result<EdtfDate>(single) : readTime(date, at + 3, single);
}

Result<EdtfDate> readMonth(const DateText& date, std::size_t at, int y)
{
    const std::string_view text = date.text;
    if (text[at] != '-' || countDigits(text, at + 1, true) != 2)
        return date.notADate(dateForms, at);
    const std::string_view digits = text.substr(at + 1, 2);
    const std::size_t next = at + 3;
    if (digits == "XX") { // "2012-XX", "2012-XX-XX"
        const std::string_view rest = text.substr(next);
        return rest.empty() || rest == "-XX" ? Result<EdtfDate>(between(firstDay(y), lastDay(y)))
                                             : date.notADate("XX for the day as well", next);
    }
    if (countDigits(digits, 0) != 2)
        return date.notADate("two digits or XX", at + 1);
    const int m = toInt(digits);
    if (m >= 21 && m <= 24)
        return text.size() == next ? Result<EdtfDate>(readSeason(y, m))
                                   : date.notADate(std::string(text.substr(0, next)), next);
    if (m < 1 || m > 12)
        return date.noSuchDay("months run from 01 to 12, seasons from 21 to 24", at + 1);
    const auto monthNumber = static_cast<unsigned>(m);
    return text.size() == next ? Result<EdtfDate>(between(firstDay(y, monthNumber), lastDay(y, monthNumber)))
                               : readDay(date, next, y, monthNumber);
}

Result<EdtfDate> readCalendarDate(const DateText& date)
{
    if (date.text.starts_with('Y'))
        return readLongYear(date);
    const std::size_t at = date.text.starts_with('-') ? 1 : 0;
    const int sign = at == 1 ? -1 : 1;
    const std::size_t digits = countDigits(date.text, at, true);
    if (digits != 4)
        return date.notADate(dateForms, digits > 4 ? at + 4 : at + digits);
    if (date.text.substr(at, 4).find('X') != std::string_view::npos)
        return readUnspecifiedYear(date, at, sign);
    const int y = sign * toInt(date.text.substr(at, 4));
    if (sign < 0 && y == 0)
        return date.notADate("0000", 0);
    return date.text.size() == at + 4 ? Result<EdtfDate>(between(firstDay(y), lastDay(y))) : readMonth(date, at + 4, y);
}

/// A date with the mark of doubt at its end: "~" approximate, "?" uncertain, "%" both.
Result<EdtfDate> readDate(DateText date)
{
    if (date.text.empty())
        return date.notADate(dateForms, 0);
    const char mark = date.text.back();
    const bool marked = mark == '~' || mark == '?' || mark == '%';
    if (marked)
        date.text.remove_suffix(1);
    auto read = readCalendarDate(date);
    if (read) {
        read->approximate = mark == '~' || mark == '%';
        read->uncertain = mark == '?' || mark == '%';
    }
    return read;
}

bool isOpen(std::string_view end)
{
    return end.empty() || end == "..";
}

Result<EdtfDate> readInterval(const DateText& start, const DateText& end)
{
    if (end.text.find('/') != std::string_view::npos)
        return end.notADate("one \"/\"", end.text.find('/'));
    if (isOpen(start.text) && isOpen(end.text))
        return start.notADate("a date on one side of \"/\"", 0);
    EdtfDate interval;
    for (const DateText& side : {start, end}) {
        if (isOpen(side.text))
            continue;
        auto date = readDate(side);
        if (!date)
            return date;
        if (side.column == start.column) {
            interval.earliest = date->earliest;
            interval.earliestTime = date->earliestTime;
        } else {
            interval.latest = date->latest;
            interval.latestTime = date->latestTime;
        }
        interval.approximate = interval.approximate || date->approximate;
        interval.uncertain = interval.uncertain || date->uncertain;
    }
    const bool sameDay = interval.earliest && interval.latest && *interval.latest == *interval.earliest;
    const bool backOnThatDay = sameDay && interval.earliestTime && interval.latestTime < interval.earliestTime
        && interval.latestTime.has_value();
    if ((interval.earliest && interval.latest && *interval.latest < *interval.earliest) || backOnThatDay)
        return fail(ErrorCode::RangeReversed, {std::string(start.text), std::string(end.text)}, end.column);
    return interval;
}

} // namespace

Result<EdtfDate> parseEdtf(std::string_view text)
{
    constexpr std::size_t longest = 100;
    if (text.empty())
        return fail(ErrorCode::EmptyText, {}, 1);
    if (text.size() > longest)
        return fail(ErrorCode::TextTooLong, {std::to_string(longest)}, static_cast<int>(longest) + 1);
    const auto* const foreign = std::find_if(text.begin(), text.end(), [](char c) { return (c & '\x80') != 0; });
    if (foreign != text.end()) // so that bytes are columns below
        return DateText{text, 1}.notADate(dateForms, static_cast<std::size_t>(foreign - text.begin()));
    const std::size_t slash = text.find('/');
    auto date = slash == std::string_view::npos
        ? readDate({text, 1})
        : readInterval({text.substr(0, slash), 1}, {text.substr(slash + 1), static_cast<int>(slash) + 2});
    if (date) {
        date->text = text;
        date->interval = slash != std::string_view::npos;
    }
    return date;
}

std::optional<YearSpan> yearsOf(const EdtfDate& date)
{
    if (!date.earliest || !date.latest)
        return std::nullopt;
    const auto yearOf = [](sys_days d) { return static_cast<int>(toCivil(d).year); };
    return YearSpan{yearOf(*date.earliest), yearOf(*date.latest)};
}

} // namespace toscale
