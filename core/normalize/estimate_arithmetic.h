#pragma once

#include "core/quantity/estimate.h"

namespace toscale {

/// Every limit times a factor (zero or greater); flags are kept.
[[nodiscard]] Estimate<double> scaled(const Estimate<double>& estimate, double factor);

// What is made from a value without a bound has none.

/// The best value, or the high end of a range.
[[nodiscard]] inline double largestOf(const Estimate<double>& estimate)
{
    return estimate.bound == Bound::Range ? estimate.high : estimate.best;
}

/// The sum of two parts: limits add up, an open end stays open, and a part with a width gives the sum a width. Where
/// only the lower limit or both limits are known, the lower one is the best value.
[[nodiscard]] Estimate<double> sum(const Estimate<double>& a, const Estimate<double>& b);

/// Limits multiply, and the limit that is left is the best value. A lower bound times an upper bound has no bound.
[[nodiscard]] Estimate<double> product(const Estimate<double>& a, const Estimate<double>& b);

/// From the lowest to the highest that either can mean: two figures for one sum, one figure read in two years. Of two
/// lower bounds, or two upper bounds, the weaker one is left.
[[nodiscard]] Estimate<double> span(const Estimate<double>& a, const Estimate<double>& b);

} // namespace toscale
