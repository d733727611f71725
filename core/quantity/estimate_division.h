#pragma once

#include "core/quantity/estimate.h"

#include <optional>

namespace toscale {

/// What dividing one estimate by another says (MODEL.md 2).
struct EstimateQuotient {
    /// A bound's limit is `low` (Lower) or `high` (Upper); `best` is the quotient of the best values.
    Estimate<double> value;
    /// Both were lower bounds, or both upper bounds: the best values give a number, and nothing limits it. `value` then
    /// reaches from 0 to an open end with Bound::None.
    bool noBound = false;

    bool operator==(const EstimateQuotient&) const = default;
};

/// Pairs low with high and high with low; flags are or-ed, an excluded limit stays excluded. Nothing where the divisor's
/// best value is zero or the quotient leaves the range of double. Values are zero or greater.
[[nodiscard]] std::optional<EstimateQuotient> divide(const Estimate<double>& dividend, const Estimate<double>& divisor);

} // namespace toscale
