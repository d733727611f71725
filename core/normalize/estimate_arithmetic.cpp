#include "core/normalize/estimate_arithmetic.h"

#include <algorithm>

namespace toscale {

namespace {

Bound boundOf(const Estimate<double>& e)
{
    if (e.highOpen)
        return Bound::Lower;
    return e.low == e.high ? Bound::None : Bound::Range;
}

} // namespace

Estimate<double> scaled(const Estimate<double>& estimate, double factor)
{
    Estimate<double> result = estimate;
    result.low *= factor;
    result.best *= factor;
    result.high *= factor;
    return result;
}

Estimate<double> sum(const Estimate<double>& a, const Estimate<double>& b)
{
    Estimate<double> result{a.low + b.low, a.best + b.best, a.high + b.high, a.highOpen || b.highOpen};
    result.approximate = a.approximate || b.approximate;
    result.strict = a.strict || b.strict;
    const bool upperOnly = !result.highOpen && (a.bound == Bound::Upper || b.bound == Bound::Upper)
        && a.bound != Bound::Range && b.bound != Bound::Range;
    result.bound = upperOnly ? Bound::Upper : boundOf(result);
    if (result.bound == Bound::Lower || result.bound == Bound::Range)
        result.best = result.low;
    return result;
}

Estimate<double> product(const Estimate<double>& a, const Estimate<double>& b)
{
    Estimate<double> result{a.low * b.low, a.best * b.best, a.high * b.high, a.highOpen || b.highOpen};
    result.approximate = a.approximate || b.approximate;
    result.strict = (a.bound != Bound::None && a.strict) || (b.bound != Bound::None && b.strict);
    const bool upper = a.bound == Bound::Upper || b.bound == Bound::Upper;
    if (result.highOpen && upper) {
        result.low = 0;
        result.strict = false;
        return result;
    }
    result.bound = upper ? Bound::Upper : boundOf(result);
    if (result.bound == Bound::Range)
        result.best = result.low;
    else if (result.bound == Bound::Upper)
        result.best = result.high;
    return result;
}

Estimate<double> span(const Estimate<double>& a, const Estimate<double>& b)
{
    // Of "up to 700" and "at least 650" for one sum the limits named are the ends: 650 to 700.
    const auto ends = std::minmax({a.bound == Bound::Range ? a.low : a.best, b.bound == Bound::Range ? b.low : b.best,
                                   a.bound == Bound::Range ? a.high : a.best, b.bound == Bound::Range ? b.high : b.best});
    Estimate<double> result = ends.first == ends.second ? Estimate<double>::exact(ends.first)
                                                        : Estimate<double>::range(ends.first, ends.second);
    result.approximate = a.approximate || b.approximate;
    return result;
}

} // namespace toscale
