#pragma once

#include "core/normalize/normalize.h"

namespace toscale {

/// Nominal penalty over nominal revenue of the paying party in the fiscal year of the penalty, each in the currency of
/// the revenue: no currency and no prices of a reference go into it. Parts whose year has no revenue make it a lower
/// bound.
[[nodiscard]] NormalizedValue shareOfRevenue(const RowValues& row, const ReferenceTables& tables);

} // namespace toscale
