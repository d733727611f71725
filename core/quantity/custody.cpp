#include "core/quantity/custody.h"

namespace toscale {

CustodyYears toYears(const TermLength& length)
{
    constexpr auto daysInYear = 365.25; // as metric::year of Boost.Units
    const auto years = toDouble(length.years);
    const auto months = toDouble(length.months);
    const double days = toDouble(length.weeks) * 7 + toDouble(length.days);
    return CustodyYears::from_value(years + months / 12 + days / daysInYear);
}

} // namespace toscale
