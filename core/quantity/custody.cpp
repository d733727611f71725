#include "core/quantity/custody.h"

namespace toscale {

CustodyYears toYears(const TermLength& length)
{
    constexpr auto daysInYear = 365.25; // as metric::year of Boost.Units
    const auto years = length.years.convert_to<double>();
    const auto months = length.months.convert_to<double>();
    const double days = length.weeks.convert_to<double>() * 7 + length.days.convert_to<double>();
    return CustodyYears::from_value(years + months / 12 + days / daysInYear);
}

} // namespace toscale
