#include "core/geometry/magnitude_axis.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace toscale::geometry {

namespace {

constexpr double borderTolerance = 1e-12; // a value on a border may miss it by rounding
constexpr double daysPerYear = 365.25;
constexpr int highestOrder = 308; // of a double

/// The border of an order; 0 is one unit.
double borderOf(int order, TickFamily family)
{
    switch (family) {
    case TickFamily::Decimal:
        break;
    case TickFamily::Binary:
        if (order > 0)
            return std::pow(1024, order / 3) * std::pow(10, order % 3);
        break;
    case TickFamily::Years:
        if (order == -1)
            return 1.0 / 12;
        if (order < -1)
            return std::pow(10, order + 2) / daysPerYear;
        break;
    }
    return std::pow(10, order);
}

/// The highest order whose border is at most `value`.
int orderBelow(double value, TickFamily family)
{
    int low = -highestOrder;
    int high = highestOrder;
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (borderOf(middle, family) <= value * (1 + borderTolerance) ? low : high) = middle;
    }
    return low;
}

} // namespace

double MagnitudeAxis::position(double value) const
{
    if (borders.size() < 2 || !(value > borders.front()))
        return 0;
    if (value >= borders.back())
        return length;
    if (form == Form::Logarithmic)
        return std::log(value / borders.front()) / std::log(borders.back() / borders.front()) * length;
    const auto above = std::ranges::upper_bound(borders, value);
    const double from = *(above - 1);
    const auto bands = static_cast<double>(above - borders.begin() - 1) + (value - from) / (*above - from);
    return bands / static_cast<double>(borders.size() - 1) * length;
}

std::vector<double> MagnitudeAxis::valuesInBand(std::size_t band) const
{
    std::vector<double> values;
    if (band + 1 >= borders.size())
        return values;
    const double unit = borders[band];
    const double factor = borders[band + 1] / unit;
    constexpr double mostSingle = 12.5; // a month has 30 days, of which every fifth is marked
    const int step = factor > mostSingle ? 5 : 1;
    for (int i = step; i < factor - step / 2.0; i += step)
        if (i > 1)
            values.push_back(unit * i);
    return values;
}

bool MagnitudeAxis::isInTens() const
{
    for (std::size_t i = 1; i < borders.size(); ++i)
        if (std::abs(borders[i] / borders[i - 1] - 10) > 1e-9)
            return false;
    return true;
}

MagnitudeAxis magnitudeAxis(MagnitudeAxis::Form form, double least, double most, TickFamily family, double unit)
{
    MagnitudeAxis axis;
    axis.form = form;
    if (!(least > 0) || !(most >= least) || !std::isfinite(most) || !(unit > 0))
        return axis;
    const double low = least / unit;
    const double high = most / unit;
    axis.firstOrder = orderBelow(low, family);
    int last = orderBelow(high, family);
    if (borderOf(last, family) < high * (1 - borderTolerance))
        ++last;
    if (last == axis.firstOrder) { // one value on a border stands in the middle
        --axis.firstOrder;
        ++last;
    }
    for (int order = axis.firstOrder; order <= last; ++order)
        axis.borders.push_back(borderOf(order, family) * unit);
    std::erase_if(axis.borders, [](double border) { return !std::isfinite(border) || !(border > 0); });
    if (axis.borders.size() < 2)
        axis.borders.clear();
    return axis;
}

} // namespace toscale::geometry
