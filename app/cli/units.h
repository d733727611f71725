#pragma once

#include "core/quantity/fraction.h"
#include "core/quantity/parse_quantity.h"
#include "core/quantity/qualifier_names.h"

#include <optional>
#include <string>
#include <string_view>

namespace toscale::cli {

/// The decimal mark of a language where a text leaves it open ("1,234"): ',' for German, French ..., 0 for "en" or
/// none.
[[nodiscard]] char decimalMarkOf(const std::string& locale);

/// A quantity in the base unit of its kind: bytes, currency units, years, things.
struct BaseValue {
    Estimate<Fraction> value;
    std::string unit;       // "B", "USD", "years", the noun
    Fraction suspended = 0; // years of a term that need not be served
};

/// Nothing for life and time served, which have no number.
[[nodiscard]] std::optional<BaseValue> baseValueOf(const Quantity& quantity);

/// "life" or "time_served" for a sentence without a number; else empty.
[[nodiscard]] std::string_view sentenceWithoutNumber(const Quantity& quantity);

} // namespace toscale::cli
