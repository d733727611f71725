#include "core/quantity/exact_number.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace toscale {

using boost::multiprecision::cpp_int;

namespace {

/// Both as integers of the same power of ten.
int alignExponents(ExactNumber& a, ExactNumber& b)
{
    const int exponent = std::min(a.exponent, b.exponent);
    for (ExactNumber* number : {&a, &b}) {
        number->digits *= integerPower(10, number->exponent - exponent);
        number->exponent = exponent;
    }
    return exponent;
}

/// The same number where 64 bits hold its digits.
std::optional<ShortDecimal> toShort(const ExactNumber& number)
{
    static const cpp_int limit = integerPower(10, 18);
    if (number.digits.sign() < 0 || number.digits >= limit)
        return std::nullopt;
    return ShortDecimal{number.digits.convert_to<std::uint64_t>(), number.exponent};
}

} // namespace

cpp_int integerPower(unsigned base, int exponent)
{
    cpp_int power = 1;
    cpp_int square = base; // base^(2^i) for bit i of the exponent
    for (int rest = exponent; rest > 0; rest /= 2) {
        if (rest % 2 == 1)
            power *= square;
        square *= square;
    }
    return power;
}

ExactNumber operator*(const ExactNumber& a, const ExactNumber& b)
{
    return {a.digits * b.digits, a.exponent + b.exponent};
}

ExactNumber operator+(const ExactNumber& a, const ExactNumber& b)
{
    ExactNumber x = a;
    ExactNumber y = b;
    const int exponent = alignExponents(x, y);
    return {x.digits + y.digits, exponent};
}

bool operator<(const ExactNumber& a, const ExactNumber& b)
{
    ExactNumber x = a;
    ExactNumber y = b;
    alignExponents(x, y);
    return x.digits < y.digits;
}

Fit fitOf(const ExactNumber& number)
{
    if (number.isZero())
        return Fit::Exact;
    const auto plain = toShort(number);
    std::string digits = plain ? std::to_string(plain->digits) : number.digits.str();
    const long magnitude = static_cast<long>(digits.size()) + number.exponent; // value < 10^magnitude
    digits.erase(digits.find_last_not_of('0') + 1);
    const bool isLimit = digits == "1" && magnitude == largestExponent + 1;
    if (magnitude > largestExponent && !isLimit)
        return Fit::TooLarge;
    if (magnitude <= -largestExponent)
        return Fit::TooSmall;
    return digits.size() > mostDigits ? Fit::TooManyDigits : Fit::Exact;
}

std::optional<ShortDecimal> toShortDecimal(const ExactNumber& number)
{
    const auto plain = toShort(number);
    if (!plain)
        return toShortDecimal(toDecimal(number));
    ShortDecimal result = ShortDecimal::ofWhole(plain->digits);
    if (!result.isZero())
        result.exponent += plain->exponent;
    return result;
}

Decimal toDecimal(const ExactNumber& number)
{
    if (const auto plain = toShort(number))
        return decimalOf(*plain);
    return Decimal(number.digits.str() + 'e' + std::to_string(number.exponent));
}

ExactNumber toExactNumber(const Decimal& value)
{
    if (const auto number = toShortDecimal(value))
        return {number->digits, number->exponent};
    std::string plain = toPlainString(value);
    const auto point = plain.find('.');
    if (point == std::string::npos)
        return {cpp_int(plain), 0};
    const int decimals = static_cast<int>(plain.size() - point - 1);
    plain.erase(point, 1);
    plain.erase(0, std::min(plain.find_first_not_of('0'), plain.size() - 1)); // a leading zero would mean octal
    return {cpp_int(plain), -decimals};
}

std::string toPlainString(const ExactNumber& number)
{
    const auto plain = toShort(number);
    return plainDecimal(plain ? std::to_string(plain->digits) : number.digits.str(), number.exponent);
}

} // namespace toscale
