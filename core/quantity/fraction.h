#pragma once

#include "core/quantity/custody.h"
#include "core/quantity/exact_number.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <compare>
#include <optional>
#include <string>

namespace toscale {

/// A number that need not have a decimal, such as a month in years: what conversions and ratios are exact in. Always in
/// lowest terms.
class Fraction {
public:
    using Integer = boost::multiprecision::cpp_int;

    Fraction(long long whole = 0)
        : m_numerator(whole)
        , m_denominator(1)
    {
    } // implicit: 12 is a fraction
    /// `denominator` is greater than zero.
    Fraction(Integer numerator, Integer denominator);

    [[nodiscard]] const Integer& numerator() const { return m_numerator; }
    [[nodiscard]] const Integer& denominator() const { return m_denominator; }
    [[nodiscard]] bool isZero() const { return m_numerator.is_zero(); }

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    /// `b` is greater than zero.
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction& a, const Fraction& b);
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    Integer m_numerator;
    Integer m_denominator;
};

[[nodiscard]] Fraction toFraction(const ExactNumber& number);
[[nodiscard]] Fraction toFraction(const Decimal& value);

/// Years, with 12 months, 365.25 / 7 weeks or 365.25 days to a year.
[[nodiscard]] Fraction yearsOf(const TermLength& length);

/// The same value as a decimal; nothing where it does not end, as one third.
[[nodiscard]] std::optional<ExactNumber> exactDecimal(const Fraction& value);

/// Significant digits of a decimal that does not end: as many as a double tells apart.
inline constexpr int roundedDigits = 16;

/// Cut to so many significant digits, half away from zero.
[[nodiscard]] ExactNumber roundedDecimal(const Fraction& value, int digits = roundedDigits);

/// Every digit where the decimal ends, else `roundedDigits` of them.
struct PlainDecimal {
    std::string digits; // plain notation
    bool isRounded = false;
};
[[nodiscard]] PlainDecimal toPlainDecimal(const Fraction& value);

/// The nearest double.
[[nodiscard]] double toDouble(const Fraction& value);

} // namespace toscale
