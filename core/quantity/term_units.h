#pragma once

#include "core/quantity/custody.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace toscale {

enum class TermUnit { Years, Months, Weeks, Days };

/// Looks up a word in lower case: English, German, French and Spanish names, "y", "yrs", "mos", "d". "m" is none: it
/// could be minutes, millions or metres. "mo" is months here, since no other unit of time is written so.
[[nodiscard]] std::optional<TermUnit> findTermUnit(std::string_view lowerWord);

/// "yeras" -> "years"; or empty.
[[nodiscard]] std::string nearestTermUnit(std::string_view lowerWord);

/// "years", "year", "months" ...
[[nodiscard]] std::span<const std::string_view> englishTermUnits();

/// The part of a length that is counted in this unit.
[[nodiscard]] ShortDecimal TermLength::*partOf(TermUnit unit);

/// English name: 1 "year", 2 "years".
[[nodiscard]] std::string_view nameOf(TermUnit unit, bool singular);

/// What a message lists as expected.
inline constexpr std::string_view termUnitExamples = "years, months, weeks, days";

} // namespace toscale
