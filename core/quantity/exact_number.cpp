#include "core/quantity/exact_number.h"

#include <algorithm>
#include <string>

namespace toscale {

using boost::multiprecision::cpp_int;

namespace {

cpp_int powerOfTen(int exponent)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

/// Both as integers of the same power of ten.
int alignExponents(ExactNumber& a, ExactNumber& b)
{
    const int exponent = std::min(a.exponent, b.exponent);
    for (ExactNumber* number : {&a, &b}) {
        number->digits *= powerOfTen(number->exponent - exponent);
        number->exponent = exponent;
    }
    return exponent;
}

} // namespace

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
    std::string digits = number.digits.str();
    const long magnitude = static_cast<long>(digits.size()) + number.exponent; // value < 10^magnitude
    digits.erase(digits.find_last_not_of('0') + 1);
    const bool isLimit = digits == "1" && magnitude == largestExponent + 1;
    if (magnitude > largestExponent && !isLimit)
        return Fit::TooLarge;
    if (magnitude <= -largestExponent)
        return Fit::TooSmall;
    return digits.size() > mostDigits ? Fit::TooManyDigits : Fit::Exact;
}

Decimal toDecimal(const ExactNumber& number)
{
    return Decimal(number.digits.str() + 'e' + std::to_string(number.exponent));
}

ExactNumber toExactNumber(const Decimal& value)
{
    std::string plain = toPlainString(value);
    const auto point = plain.find('.');
    if (point == std::string::npos)
        return {cpp_int(plain), 0};
    const int decimals = static_cast<int>(plain.size() - point - 1);
    plain.erase(point, 1);
    plain.erase(0, std::min(plain.find_first_not_of('0'), plain.size() - 1)); // a leading zero would mean octal
    return {cpp_int(plain), -decimals};
}

} // namespace toscale
