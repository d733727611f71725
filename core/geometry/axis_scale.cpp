#include "core/geometry/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::geometry {

namespace {

double decimalStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= atLeast * (1 - 1e-12))
            return factor * power;
    return 10 * power;
}

double binaryStep(double atLeast)
{
    if (atLeast <= 1)
        return decimalStep(atLeast);
    const double power = std::pow(1024, std::floor(std::log2(atLeast) / 10));
    const double step = decimalStep(std::max(atLeast / power, 1.0));
    return step >= 1000 ? 1024 * power : step * power;
}

double yearsStep(double atLeast)
{
    constexpr std::array months{1.0, 2.0, 3.0, 6.0};
    if (atLeast < 1.0 / 30)
        return decimalStep(atLeast);
    for (const double count : months)
        if (count / 12 >= atLeast * (1 - 1e-12))
            return count / 12;
    return decimalStep(std::max(atLeast, 1.0));
}

} // namespace

double roundStep(double max, int intervals, TickFamily family)
{
    if (!(max > 0) || !std::isfinite(max) || intervals < 1)
        return 0;
    const double atLeast = max / intervals;
    switch (family) {
    case TickFamily::Decimal:
        return decimalStep(atLeast);
    case TickFamily::Binary:
        return binaryStep(atLeast);
    case TickFamily::Years:
        return yearsStep(atLeast);
    }
    return decimalStep(atLeast);
}

std::vector<double> ticksUpTo(double max, double step)
{
    if (!(max >= 0) || !(step > 0) || !std::isfinite(max))
        return {};
    // a multiple that misses the end by rounding alone still belongs to the axis
    const int last = static_cast<int>(std::min(std::floor(max / step * (1 + 1e-12)), 999.0));
    std::vector<double> ticks;
    for (int i = 0; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

} // namespace toscale::geometry
