#pragma once

#include "core/quantity/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <string>
#include <string_view>

namespace toscale {

/// digits x 10^exponent, never rounded: what parsers and exact sums calculate in before the result becomes a Decimal.
struct ExactNumber {
    boost::multiprecision::cpp_int digits = 0;
    int exponent = 0;

    [[nodiscard]] bool isZero() const { return digits.is_zero(); }
};

[[nodiscard]] ExactNumber operator*(const ExactNumber& a, const ExactNumber& b);
[[nodiscard]] ExactNumber operator+(const ExactNumber& a, const ExactNumber& b);
[[nodiscard]] bool operator<(const ExactNumber& a, const ExactNumber& b);

/// base^exponent
[[nodiscard]] boost::multiprecision::cpp_int integerPower(unsigned base, int exponent);

/// Whether a number fits into what ToScale stores.
enum class Fit { Exact, TooLarge, TooSmall, TooManyDigits };

inline constexpr int largestExponent = 36; // values lie in 10^-36 to 10^36, a thousand times 1,000 QB
inline constexpr int mostDigits = 50;      // significant digits of Decimal
inline constexpr std::string_view largestNumberText = "1e36";
inline constexpr std::string_view smallestNumberText = "1e-36";

[[nodiscard]] Fit fitOf(const ExactNumber& number);

/// The same value as a Decimal; only for numbers of Fit::Exact.
[[nodiscard]] Decimal toDecimal(const ExactNumber& number);
[[nodiscard]] ExactNumber toExactNumber(const Decimal& value);
/// The same value where 18 digits are enough.
[[nodiscard]] std::optional<ShortDecimal> toShortDecimal(const ExactNumber& number);

/// Plain notation, however many digits it takes.
[[nodiscard]] std::string toPlainString(const ExactNumber& number);

} // namespace toscale
