#pragma once

#include "core/normalize/comparable.h"

#include <optional>
#include <span>
#include <string>
#include <variant>

namespace toscale {

/// The ratio of the baseline (or the smallest value) and the largest other value, or why none may be printed (MODEL.md
/// 8).
[[nodiscard]] std::variant<Ratio, WithheldRatio> ratioOf(std::span<const ComparedCase> rows, MeasureId measure,
                                                         const std::string& baseline);

/// What a value may be compared with: two rows of one class give a ratio, two of different ones have it withheld, as
/// their bases, forums, nouns or scopes differ. Nothing for a gap, a case that is left out, and a value that compares
/// with no other. ("unstated" is comparable where no source reports the sum: see ratioOf().)
[[nodiscard]] std::optional<std::string> comparableClass(const ComparedCase& row, MeasureId measure);

/// One side of a ratio: the value of a case, or a bare quantity.
struct RatioSide {
    Estimate<double> value;
    std::string text;           // as found: it carries the digits
    double binaryFactorLow = 1; // see DataSize
    double binaryFactorHigh = 1;
};

/// Which of the two is larger, and how many times: `smaller` and `larger` of the answer are 0 for `a` and 1 for `b`; of
/// two equal best values the first is the smaller. Nothing where the smaller one is zero.
[[nodiscard]] std::optional<Ratio> ratioBetween(const RatioSide& a, const RatioSide& b);

/// Significant digits of the first number in a text: "4.8 million" has two, "80 TB" and "1,000" one.
[[nodiscard]] int carriedDigits(const std::string& text);

/// How many significant digits of `times` the headline prints: what both texts carry, and up to four of the whole part
/// ("about 1,143" for 80 TB over 70 GB, never 1142.857).
[[nodiscard]] int headlineDigits(double times, const std::string& smallerText, const std::string& largerText);

} // namespace toscale
