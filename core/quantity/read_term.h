#pragma once

#include "core/quantity/parse_quantity.h"
#include "core/quantity/read_ends.h"
#include "core/quantity/term_units.h"

#include <optional>
#include <string>

namespace toscale {

/// One end of a prison term: "1 year and 6 months", or the bare "5" of "5 to 7 years".
struct TermEnd {
    std::optional<ShortDecimal> bareNumber; // no unit yet
    TermLength length;
    TermUnit lastUnit = TermUnit::Years;
    int parts = 0;
    std::size_t start = 0;
    std::string text;
};

[[nodiscard]] std::optional<TermEnd> readTermEnd(TextCursor& cursor, QualifierReader& qualifiers,
                                                 const ParseOptions& options);

/// ", 12 of them suspended", "suspended", ", all suspended", "(6 months suspended)": how much of a term of this length
/// and writing need not be served; zero where nothing is said.
[[nodiscard]] std::optional<TermLength> readSuspendedPart(TextCursor& cursor, const TermEnd& term,
                                                          const TermLength& whole, const ParseOptions& options);

} // namespace toscale
