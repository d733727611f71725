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

/// "over" and "less than" exclude the limit of a result that is bounded on their own side, and no other.
bool excludesItsLimit(const Estimate<double>& part, Bound bound)
{
    return part.strict && part.bound == bound;
}

Estimate<double> unlimited(double best, NoBound reason, const Estimate<double>& a, const Estimate<double>& b)
{
    Estimate<double> result = Estimate<double>::unlimited(best, reason);
    result.approximate = a.approximate || b.approximate;
    return result;
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
    if (!a.hasBound() || !b.hasBound())
        return unlimited(a.best + b.best, NoBound::Inherited, a, b);
    Estimate<double> result{a.low + b.low, a.best + b.best, a.high + b.high, a.highOpen || b.highOpen};
    result.approximate = a.approximate || b.approximate;
    const bool upperOnly = !result.highOpen && (a.bound == Bound::Upper || b.bound == Bound::Upper)
        && a.bound != Bound::Range && b.bound != Bound::Range;
    result.bound = upperOnly ? Bound::Upper : boundOf(result);
    result.strict = excludesItsLimit(a, result.bound) || excludesItsLimit(b, result.bound);
    if (result.bound == Bound::Lower || result.bound == Bound::Range)
        result.best = result.low;
    if (result.highOpen)
        result.high = result.best; // as all open estimates have it
    return result;
}

Estimate<double> product(const Estimate<double>& a, const Estimate<double>& b)
{
    if (!a.hasBound() || !b.hasBound())
        return unlimited(a.best * b.best, NoBound::Inherited, a, b);
    Estimate<double> result{a.low * b.low, a.best * b.best, a.high * b.high, a.highOpen || b.highOpen};
    result.approximate = a.approximate || b.approximate;
    const bool upper = a.bound == Bound::Upper || b.bound == Bound::Upper;
    if (result.highOpen && upper)
        return unlimited(result.best, NoBound::LowerByUpper, a, b);
    result.bound = upper ? Bound::Upper : boundOf(result);
    result.strict = excludesItsLimit(a, result.bound) || excludesItsLimit(b, result.bound);
    if (result.bound == Bound::Lower || result.bound == Bound::Range)
        result.best = result.low;
    else if (result.bound == Bound::Upper)
        result.best = result.high;
    if (result.highOpen)
        result.high = result.best;
    return result;
}

Estimate<double> span(const Estimate<double>& a, const Estimate<double>& b)
{
    if (!a.hasBound() || !b.hasBound())
        return unlimited(std::min(a.best, b.best), NoBound::Inherited, a, b);
    Estimate<double> result;
    if (a.bound == b.bound && a.bound == Bound::Lower) { // of two lower bounds only the lower one is certain
        result = Estimate<double>::atLeast(std::min(a.best, b.best));
        result.strict = a.strict && b.strict;
    } else if (a.bound == b.bound && a.bound == Bound::Upper) {
        result = Estimate<double>::atMost(std::max(a.best, b.best));
        result.strict = a.strict && b.strict;
    } else {
        // Of "up to 700" and "at least 650" for one sum the limits named are the ends: 650 to 700.
        const bool aIsRange = a.bound == Bound::Range;
        const bool bIsRange = b.bound == Bound::Range;
        const auto ends = std::minmax({aIsRange ? a.low : a.best, bIsRange ? b.low : b.best, aIsRange ? a.high : a.best,
                                       bIsRange ? b.high : b.best});
        result = ends.first == ends.second ? Estimate<double>::exact(ends.first)
                                           : Estimate<double>::range(ends.first, ends.second);
    }
    result.approximate = a.approximate || b.approximate;
    return result;
}

} // namespace toscale
