#pragma once

#include "core/quantity/estimate.h"

#include <optional>

namespace toscale {

/// Pairs low with high and high with low; flags are or-ed, an excluded limit stays excluded (MODEL.md 2). A bound's
/// limit is `low` (Lower) or `high` (Upper), and `best` is that limit, or the low end of a range: what is drawn and
/// said is what is certain. Without a width, `best` is the quotient of the best values. Of two lower bounds, of two
/// upper bounds, and of what has no bound itself, the best values give a number that nothing limits. Nothing where the
/// divisor's best value is zero or the quotient leaves the range of double. Values are zero or greater.
[[nodiscard]] std::optional<Estimate<double>> divide(const Estimate<double>& dividend, const Estimate<double>& divisor);

} // namespace toscale
