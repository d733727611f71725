#pragma once

#include "app/text/marked.h"
#include "core/quantity/fraction.h"
#include "core/quantity/parse_quantity.h"

#include <optional>
#include <string>

namespace toscale::cli {

/// The unit that quantities are converted to.
struct UnitTarget {
    std::string symbol; // as asked for
    QuantityKind kind = QuantityKind::Information;
    Fraction baseUnits = 1; // in one unit of the target
};

/// "B", "TB", "GiB", "Mbit"; "years", "months", "weeks", "days"; a currency only as itself, for rates need a year.
[[nodiscard]] std::optional<UnitTarget> unitTargetOf(const std::string& unit, PrefixReading reading);

/// What a message lists as expected.
inline constexpr const char* unitTargetExamples =
    text::marked("a unit such as B, TB, GiB, years, months, days or a currency code");

} // namespace toscale::cli
