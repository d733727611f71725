#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

#include <QString>
#include <cstddef>

namespace toscale::text {

// What is said of a figure of a table: its rows are counted, not told one by one.

/// "Fines against volume of data: 1,000,000 cases"
[[nodiscard]] QString tablePlaneTitle(const Phrases& phrases, const Comparison& x, const Comparison& y,
                                      std::size_t cases);

/// "none imposed: 1,234 cases"
[[nodiscard]] QString countedCases(const Phrases& phrases, const QString& what, std::size_t cases);

/// Why cases have no value, in words that many share: "none imposed", "no rate for the currency in its year".
[[nodiscard]] QString sharedGapWords(const Phrases& phrases, const Gap& gap);

/// "12 cases with neither value are not drawn.", "3 rows with a problem are left out."; empty where there are none.
[[nodiscard]] QString notDrawnWords(const Phrases& phrases, std::size_t withNeither, std::size_t rowsWithProblems);

} // namespace toscale::text
