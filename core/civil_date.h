#pragma once

#include <chrono>
#include <cstdint>

namespace toscale {

/// A day of the proleptic Gregorian calendar with astronomical years (0 = 1 BC), in any year of EDTF: std::chrono::year
/// ends at 32,767.
struct CivilDate {
    std::int64_t year = 1970;
    unsigned month = 1; // 1 to 12
    unsigned day = 1;   // 1 to 31
    bool operator==(const CivilDate&) const = default;
};

static_assert(sizeof(std::chrono::days::rep) >= 8, "a year of nine digits lies 365 billion days away");

/// Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: days_from_civil, civil_from_days,
/// https://howardhinnant.github.io/date_algorithms.html
[[nodiscard]] constexpr std::chrono::sys_days toDays(const CivilDate& date)
{
    const std::int64_t y = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t monthFromMarch = (date.month + 9) % 12;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::chrono::sys_days(std::chrono::days(era * 146'097 + dayOfEra - 719'468));
}

[[nodiscard]] constexpr CivilDate toCivil(std::chrono::sys_days days)
{
    const std::int64_t z = days.time_since_epoch().count() + 719'468;
    const std::int64_t era = (z >= 0 ? z : z - 146'096) / 146'097;
    const std::int64_t dayOfEra = z - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const auto month = static_cast<unsigned>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    const auto day = static_cast<unsigned>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

[[nodiscard]] constexpr bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

[[nodiscard]] constexpr unsigned daysInMonth(std::int64_t year, unsigned month)
{
    constexpr unsigned lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : lengths[month - 1];
}

} // namespace toscale
