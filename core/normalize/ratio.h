#pragma once

#include "core/normalize/comparable.h"

#include <span>
#include <variant>

namespace toscale {

/// The ratio of the baseline (or the smallest value) and the largest other value, or why none may be printed (MODEL.md 8).
[[nodiscard]] std::variant<Ratio, WithheldRatio> ratioOf(std::span<const ComparedCase> rows, MeasureId measure,
                                                         const std::string& baseline);

/// How many significant digits of `times` the headline prints: what both texts carry, and up to four of the whole part
/// ("about 1,143" for 80 TB over 70 GB, never 1142.857).
[[nodiscard]] int headlineDigits(double times, const std::string& smallerText, const std::string& largerText);

} // namespace toscale
