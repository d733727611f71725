#pragma once

#include "core/normalize/normalize.h"

namespace toscale {

/// The sum of the money that counts, in the reference currency.
[[nodiscard]] NormalizedValue totalMoney(const RowValues& row, const Reference& reference,
                                         const ReferenceTables& tables);

/// The longest unsuspended term of one person, in years.
[[nodiscard]] NormalizedValue longestTerm(const RowValues& row);

/// Names of parties by id, for labels; an unknown id names itself.
[[nodiscard]] std::vector<std::string> partyNames(const RowValues& row, const std::vector<std::string>& ids);

} // namespace toscale
