#include "core/cases/shifted_date.h"

#include "core/civil_date.h"
#include "core/quantity/ascii.h"

#include <algorithm>

namespace toscale {

namespace {

/// One date, which may have a time of day and a mark of doubt behind it. `parts`: 1 = a year, 2 = a month, 3 = a day.
std::optional<std::string> shiftedOne(std::string_view text, int units, std::size_t& parts)
{
    const std::size_t behind = text.find_first_of("~?%T");
    const std::string_view rest = behind == std::string_view::npos ? std::string_view{} : text.substr(behind);
    text = text.substr(0, behind);
    const auto date = parseEdtf(text);
    if (!date || date->interval || text.front() == 'Y' || text.find('X') != std::string_view::npos)
        return std::nullopt;
    const CivilDate first = toCivil(*date->earliest);
    parts = 1 + static_cast<std::size_t>(std::ranges::count(text.substr(1), '-')); // behind a sign
    CivilDate moved = first;
    if (parts == 3) {
        moved = toCivil(*date->earliest + std::chrono::days(units));
    } else if (parts == 2) {
        if (text.substr(text.size() - 2) > "12") // a season
            return std::nullopt;
        const std::int64_t month = first.year * 12 + first.month - 1 + units;
        moved.year = (month >= 0 ? month : month - 11) / 12;
        moved.month = static_cast<unsigned>(month - moved.year * 12 + 1);
    } else {
        moved.year += units;
    }
    if (moved.year < -9999 || moved.year > 9999)
        return std::nullopt;
    std::string result = (moved.year < 0 ? "-" : "") + padded(moved.year < 0 ? -moved.year : moved.year, 4);
    if (parts > 1)
        result += '-' + padded(moved.month, 2);
    if (parts > 2)
        result += '-' + padded(moved.day, 2);
    return result.append(rest);
}

} // namespace

std::optional<EdtfDate> shifted(const EdtfDate& date, int units)
{
    const std::string_view text = date.text;
    const std::size_t slash = text.find('/');
    std::string moved;
    std::optional<std::size_t> unit;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = from == 0 && slash != std::string_view::npos ? slash : text.size();
        const std::string_view side = text.substr(from, to - from);
        if (from > 0)
            moved += '/';
        if (side.empty() || side == "..") { // open
            moved += side;
        } else {
            std::size_t parts = 0;
            const auto one = shiftedOne(side, units, parts);
            if (!one || (unit && *unit != parts))
                return std::nullopt;
            unit = parts;
            moved += *one;
        }
        from = to + 1;
    }
    auto parsed = unit ? parseEdtf(moved) : fail(ErrorCode::EmptyText);
    return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
}

} // namespace toscale
