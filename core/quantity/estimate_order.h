#pragma once

#include "core/quantity/estimate.h"

namespace toscale {

/// How two estimates stand to each other. Undecided: their intervals overlap, so they have no order.
enum class EstimateOrder { Less, Equal, Greater, Undecided };

/// True when all that `a` can mean lies below all that `b` can mean. A lower bound is open upwards.
template <class Q> [[nodiscard]] bool liesBelow(const Estimate<Q>& a, const Estimate<Q>& b)
{
    if (a.highOpen)
        return false;
    const bool limitExcluded = (a.bound == Bound::Upper && a.strict) || (b.bound == Bound::Lower && b.strict);
    return a.high < b.low || (a.high == b.low && limitExcluded);
}

/// Order of what the texts say; "about" has no width, so two abouts are ordered by their numbers.
template <class Q> [[nodiscard]] EstimateOrder orderOf(const Estimate<Q>& a, const Estimate<Q>& b)
{
    if (liesBelow(a, b))
        return EstimateOrder::Less;
    if (liesBelow(b, a))
        return EstimateOrder::Greater;
    const bool bothPoints = a.bound == Bound::None && b.bound == Bound::None && !a.highOpen && !b.highOpen;
    return bothPoints && a.best == b.best ? EstimateOrder::Equal : EstimateOrder::Undecided;
}

/// A sum of which only one part is known: at least that part. Of an upper bound nothing is certain ("at least 0" says
/// nothing), so its best value stands without a bound.
template <class Q> [[nodiscard]] Estimate<Q> withUnknownPart(Estimate<Q> known)
{
    if (!known.hasBound())
        return known;
    if (known.bound == Bound::Upper) {
        const bool approximate = known.approximate;
        known = Estimate<Q>::unlimited(known.best, NoBound::UpperAndUnknown);
        known.approximate = approximate;
        return known;
    }
    known.strict = known.strict && known.bound == Bound::Lower;
    known.bound = Bound::Lower;
    known.highOpen = true;
    known.high = known.best = known.low;
    return known;
}

} // namespace toscale
