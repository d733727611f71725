#pragma once

#include "core/quantity/estimate.h"

#include <optional>

namespace toscale {

/// The estimate that a qualifier makes of one end, or of two. `About` marks a range as approximate.
template <class Q>
[[nodiscard]] Estimate<Q> estimateOf(Qualifier qualifier, const Q& low, const std::optional<Q>& high = std::nullopt)
{
    if (high) {
        auto range = Estimate<Q>::range(low, *high);
        range.approximate = qualifier == Qualifier::About;
        return range;
    }
    switch (qualifier) {
    case Qualifier::About:
        return Estimate<Q>::about(low);
    case Qualifier::AtLeast:
        return Estimate<Q>::atLeast(low);
    case Qualifier::MoreThan:
        return Estimate<Q>::moreThan(low);
    case Qualifier::AtMost:
        return Estimate<Q>::atMost(low);
    case Qualifier::LessThan:
        return Estimate<Q>::lessThan(low);
    case Qualifier::Exact:
    case Qualifier::Range:
        break;
    }
    return Estimate<Q>::exact(low);
}

/// The qualifier that an estimate was read with.
template <class Q> [[nodiscard]] Qualifier qualifierOf(const Estimate<Q>& estimate)
{
    switch (estimate.bound) {
    case Bound::Lower:
        return estimate.strict ? Qualifier::MoreThan : Qualifier::AtLeast;
    case Bound::Upper:
        return estimate.strict ? Qualifier::LessThan : Qualifier::AtMost;
    case Bound::Range:
        return Qualifier::Range;
    case Bound::None:
        break;
    }
    return estimate.approximate ? Qualifier::About : Qualifier::Exact;
}

} // namespace toscale
