#pragma once

#include "core/quantity/parse_quantity.h"

#include <optional>
#include <string>

namespace toscale::cli {

/// "--units si|iec|jedec"; nothing for another word.
[[nodiscard]] std::optional<PrefixReading> readingFromName(const std::string& name);
[[nodiscard]] std::string nameOf(PrefixReading reading);

/// The decimal mark of a language where a text leaves it open ("1,234"): ',' for German, French ..., 0 for "en" or none.
[[nodiscard]] char decimalMarkOf(const std::string& locale);

[[nodiscard]] std::string nameOf(Qualifier qualifier);
[[nodiscard]] std::string nameOf(QuantityKind kind);

/// The best value and its ends in base units: bytes, currency units, years, things.
struct BaseValue {
    Decimal low = 0;
    Decimal best = 0;
    std::optional<Decimal> high; // none = open
    std::string unit;            // "B", "USD", "years", the noun
};

/// Errors: UnknownQuantity for life and time served, which have no length.
[[nodiscard]] Result<BaseValue> baseValueOf(const Quantity& quantity);

} // namespace toscale::cli
