#include "core/cases/plain_date.h"

#include "core/civil_date.h"

namespace toscale {

namespace {

/// The number that `count` digits make, or -1.
int numberAt(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        const unsigned digit = static_cast<unsigned>(static_cast<unsigned char>(text[i])) - '0';
        if (digit > 9)
            return -1;
        number = number * 10 + static_cast<int>(digit);
    }
    return number;
}

} // namespace

std::optional<PlainDate> readPlainDate(std::string_view text)
{
    constexpr std::size_t ofYear = 4;
    constexpr std::size_t ofMonth = 7;
    constexpr std::size_t ofDay = 10;
    const std::size_t size = text.size();
    if (size != ofYear && size != ofMonth && size != ofDay)
        return std::nullopt;
    const int year = numberAt(text, 0, 4);
    if (year < 0)
        return std::nullopt;
    int month = 1;
    int day = 1;
    if (size > ofYear) {
        month = text[4] == '-' ? numberAt(text, 5, 2) : -1;
        if (month < 1 || month > 12)
            return std::nullopt;
    }
    if (size > ofMonth) {
        day = text[7] == '-' ? numberAt(text, 8, 2) : -1;
        if (day < 1 || day > static_cast<int>(daysInMonth(year, static_cast<unsigned>(month))))
            return std::nullopt;
    }
    const std::chrono::sys_days first = toDays({year, static_cast<unsigned>(month), static_cast<unsigned>(day)});
    return PlainDate{static_cast<std::int32_t>(first.time_since_epoch().count()), static_cast<std::int16_t>(year)};
}

} // namespace toscale
