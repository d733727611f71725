#pragma once

#include "core/cases/case_table.h"

#include <string>

namespace toscale {

/// What a CaseTable holds of a case, with the currencies by their codes and the shape as a whole.
struct CaseFacts {
    TableRowFacts facts;
    std::string currency;
    std::string revenueCurrency;
    RowShape shape;
};

/// Of figures the primary ones, of penalties the first with money and the first with a term, of revenue the first. A
/// term without a number (life, time served) has none. `isPlain` is false.
[[nodiscard]] CaseFacts factsOf(const Case& which);

} // namespace toscale
