#pragma once

#include "core/cases/edtf.h"
#include "core/normalize/comparable.h"
#include "core/normalize/reference_tables.h"

#include <variant>

namespace toscale {

/// Money in the reference currency and price year, or NoYear, NoRate, NoIndex.
using ConvertedMoney = std::variant<Estimate<double>, Gap>;

/// MODEL.md 5. `years` are those of the stage's date (nothing = no date); several years give the range over them. Every
/// table row that was used is added to `receipt`.
[[nodiscard]] ConvertedMoney convertMoney(const Estimate<double>& amount, const Currency& currency,
                                          std::optional<YearSpan> years, const Reference& reference,
                                          const ReferenceTables& tables, Receipt& receipt);

} // namespace toscale
