#include "core/quantity/fraction.h"

#include <utility>

namespace toscale {

using boost::multiprecision::cpp_int;

namespace {

/// Euclid's.
cpp_int greatestDivisor(cpp_int a, cpp_int b)
{
    while (!b.is_zero()) {
        a %= b;
        swap(a, b);
    }
    return a;
}

} // namespace

Fraction::Fraction(Integer numerator, Integer denominator)
    : m_numerator(std::move(numerator))
    , m_denominator(std::move(denominator))
{
    if (m_denominator == 1)
        return;
    const cpp_int divisor = greatestDivisor(m_numerator, m_denominator);
    m_numerator /= divisor;
    m_denominator /= divisor;
}

Fraction operator+(const Fraction& a, const Fraction& b)
{
    if (a.m_denominator == b.m_denominator)
        return {a.m_numerator + b.m_numerator, a.m_denominator};
    return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

Fraction operator*(const Fraction& a, const Fraction& b)
{
    return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
}

Fraction operator/(const Fraction& a, const Fraction& b)
{
    return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
}

bool operator==(const Fraction& a, const Fraction& b)
{
    return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    const int order = cpp_int(a.m_numerator * b.m_denominator).compare(b.m_numerator * a.m_denominator);
    return order <=> 0;
}

Fraction toFraction(const ExactNumber& number)
{
    if (number.exponent >= 0)
        return {number.digits * integerPower(10, number.exponent), 1};
    return {number.digits, integerPower(10, -number.exponent)};
}

Fraction toFraction(const Decimal& value)
{
    return toFraction(toExactNumber(value));
}

Fraction yearsOf(const TermLength& length)
{
    const auto toFraction = [](const ShortDecimal& part) {
        return toscale::toFraction(ExactNumber{part.digits, part.exponent});
    };
    const Fraction daysInYear(1461, 4);
    return toFraction(length.years) + toFraction(length.months) / 12
        + (toFraction(length.weeks) * 7 + toFraction(length.days)) / daysInYear;
}

std::optional<ExactNumber> exactDecimal(const Fraction& value)
{
    ExactNumber decimal{value.numerator(), 0};
    cpp_int rest = value.denominator();
    for (const auto& [factor, complement] : {std::pair(2, 5), std::pair(5, 2)}) {
        while (rest % factor == 0) { // 1 / 2 = 5 / 10
            rest /= factor;
            decimal.digits *= complement;
            --decimal.exponent;
        }
    }
    return rest == 1 ? std::optional(decimal) : std::nullopt;
}

ExactNumber roundedDecimal(const Fraction& value, int digits)
{
    if (value.isZero())
        return {};
    const cpp_int& top = value.numerator();
    const cpp_int& bottom = value.denominator();
    // The quotient's first digit is that of the lengths' difference or the one behind it.
    const auto lengthOf = [](const cpp_int& number) { return static_cast<int>(number.str().size()); };
    int exponent = lengthOf(top) - lengthOf(bottom) - digits;
    const cpp_int limit = integerPower(10, digits);
    const auto quotientAt = [&](int power) {
        const cpp_int scaledTop = power < 0 ? top * integerPower(10, -power) : top;
        const cpp_int scaledBottom = power > 0 ? bottom * integerPower(10, power) : bottom;
        return cpp_int((2 * scaledTop + scaledBottom) / (2 * scaledBottom));
    };
    cpp_int quotient = quotientAt(exponent);
    if (quotient >= limit) // one digit too many: cut the fraction anew, for rounding twice may round wrongly
        quotient = quotientAt(++exponent);
    return {quotient, exponent};
}

PlainDecimal toPlainDecimal(const Fraction& value)
{
    if (const auto exact = exactDecimal(value))
        return {toPlainString(*exact), false};
    return {toPlainString(roundedDecimal(value)), true};
}

double toDouble(const Fraction& value)
{
    constexpr int enough = 25; // 17 tell doubles apart; more, so that cutting here does not move the nearest one
    return toDouble(toDecimal(roundedDecimal(value, enough)));
}

} // namespace toscale
