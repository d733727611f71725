#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace toscale {

/// A number exactly as somebody wrote it: 50 decimal digits, enough for 1,000 quettabytes to the last bit.
/// Only for values as read and for printing them; calculations use double.
using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<50>, boost::multiprecision::et_off>;

/// digits x 10^exponent, without zeros at the end of the digits, so that equal values are equal; zero is 0 x 10^0.
struct ShortDecimal {
    std::uint64_t digits = 0;
    int exponent = 0;

    [[nodiscard]] static ShortDecimal ofWhole(std::uint64_t number);
    [[nodiscard]] bool isZero() const { return digits == 0; }
    bool operator==(const ShortDecimal&) const = default;
};

/// The same value, where 18 digits are enough. Boost's own conversions go through a stringstream, which takes a hundred
/// times as long.
inline constexpr int shortDigits = 18; // 10^18 < 2^63
[[nodiscard]] std::optional<ShortDecimal> toShortDecimal(const Decimal& value);
[[nodiscard]] Decimal decimalOf(const ShortDecimal& number);

/// The nearest double.
[[nodiscard]] double toDouble(const Decimal& value);
[[nodiscard]] double toDouble(const ShortDecimal& number);

/// Plain notation without exponent and without trailing zeros: "1208925819614629174706176", "0.125".
[[nodiscard]] std::string toPlainString(const Decimal& value);
[[nodiscard]] std::string toPlainString(const ShortDecimal& number);
/// The same for an integer (decimal digits, no sign) times 10^exponent.
[[nodiscard]] std::string plainDecimal(std::string digits, int exponent);

} // namespace toscale
