#include "core/quantity/estimate_division.h"

#include <cmath>
#include <limits>

namespace toscale {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

double highEnd(const Estimate<double>& estimate)
{
    if (estimate.highOpen)
        return unlimited;
    return estimate.high;
}

NoBound reasonForNoBound(const Estimate<double>& dividend, const Estimate<double>& divisor)
{
    if (!dividend.hasBound() || !divisor.hasBound())
        return NoBound::Inherited;
    if (dividend.bound == Bound::Lower && divisor.bound == Bound::Lower)
        return NoBound::BothLower;
    if (dividend.bound == Bound::Upper && divisor.bound == Bound::Upper)
        return NoBound::BothUpper;
    return NoBound::Bounded;
}

/// The bound that is left when the quotient reaches from `low` to `high`.
Bound boundOf(const Estimate<double>& dividend, const Estimate<double>& divisor, double high)
{
    if (dividend.bound == Bound::None && divisor.bound == Bound::None)
        return Bound::None;
    if (high == unlimited)
        return Bound::Lower;
    return dividend.bound == Bound::Upper || divisor.bound == Bound::Lower ? Bound::Upper : Bound::Range;
}

/// Does an excluded limit of the inputs make the limit that is left?
bool isStrict(const Estimate<double>& dividend, const Estimate<double>& divisor, Bound bound)
{
    if (bound == Bound::Lower)
        return (dividend.bound == Bound::Lower && dividend.strict) || (divisor.bound == Bound::Upper && divisor.strict);
    if (bound == Bound::Upper)
        return (dividend.bound == Bound::Upper && dividend.strict) || (divisor.bound == Bound::Lower && divisor.strict);
    return false;
}

} // namespace

std::optional<Estimate<double>> divide(const Estimate<double>& dividend, const Estimate<double>& divisor)
{
    const double best = dividend.best / divisor.best;
    if (!(divisor.best > 0) || !std::isfinite(best))
        return std::nullopt;
    const bool approximate = dividend.approximate || divisor.approximate;
    if (const NoBound reason = reasonForNoBound(dividend, divisor); reason != NoBound::Bounded) {
        Estimate<double> value = Estimate<double>::unlimited(best, reason);
        value.approximate = approximate;
        return value;
    }
    Estimate<double> value;
    value.approximate = approximate;
    const double divisorHigh = highEnd(divisor);
    value.low = divisorHigh == unlimited ? 0 : dividend.low / divisorHigh;
    const bool highIsOpen = dividend.highOpen || divisor.low == 0;
    const double high = highIsOpen ? unlimited : dividend.high / divisor.low;
    if (!std::isfinite(value.low) || (!highIsOpen && !std::isfinite(high)))
        return std::nullopt;
    value.highOpen = highIsOpen;
    value.bound = boundOf(dividend, divisor, high);
    value.best = value.bound == Bound::Upper ? high : value.low;
    value.high = highIsOpen ? value.best : high;
    value.strict = isStrict(dividend, divisor, value.bound);
    return value;
}

} // namespace toscale
