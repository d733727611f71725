#include "core/quantity/fraction.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::tests {

namespace {

TermLength months(unsigned number)
{
    TermLength length;
    length.months = ShortDecimal::ofWhole(number);
    return length;
}

TEST(Fraction, OfATermIsExact)
{
    EXPECT_EQ(toPlainDecimal(yearsOf(months(63))).digits, "5.25");
    TermLength mixed;
    mixed.years = ShortDecimal::ofWhole(1);
    mixed.weeks = ShortDecimal::ofWhole(1);
    mixed.days = {35825, -2};
    EXPECT_EQ(yearsOf(mixed), Fraction(2));
}

TEST(Fraction, CalculatesInLowestTerms)
{
    const Fraction sixth(2, 12);
    EXPECT_EQ(sixth.denominator(), 6);
    EXPECT_EQ(sixth + sixth + sixth, Fraction(1, 2));
    EXPECT_EQ(sixth * 6, Fraction(1));
    EXPECT_EQ(sixth / Fraction(1, 3), Fraction(1, 2));
    EXPECT_LT(sixth, Fraction(1, 5));
    EXPECT_GT(Fraction(2, 3), Fraction(1, 2));
    EXPECT_TRUE(Fraction(0, 7).isZero());
    EXPECT_EQ(Fraction(0, 7), Fraction());
}

TEST(Fraction, GivesEveryDigitOfADecimalThatEnds)
{
    EXPECT_EQ(toPlainDecimal(Fraction(1'000'000'000, 1 << 30)).digits, "0.931322574615478515625");
    EXPECT_FALSE(toPlainDecimal(Fraction(1, 8)).isRounded);
    EXPECT_EQ(toPlainDecimal(toFraction(ExactNumber{1, -30})).digits, "0.000000000000000000000000000001");
    EXPECT_EQ(toPlainDecimal(toFraction(ExactNumber{175, 21})).digits, "175000000000000000000000");
}

TEST(Fraction, RoundsADecimalThatDoesNotEndToSixteenDigits)
{
    const PlainDecimal month = toPlainDecimal(yearsOf(months(1)));
    EXPECT_EQ(month.digits, "0.08333333333333333");
    EXPECT_TRUE(month.isRounded);
    EXPECT_EQ(toPlainDecimal(Fraction(8000, 7)).digits, "1142.857142857143");
    EXPECT_EQ(toPlainDecimal(Fraction(2, 3)).digits, "0.6666666666666667");
}

TEST(Fraction, RoundsOnce)
{
    EXPECT_EQ(toPlainString(roundedDecimal(Fraction(1445, 1000), 2)), "1.4");
    EXPECT_EQ(toPlainString(roundedDecimal(Fraction(9996, 10), 3)), "1000");
    EXPECT_EQ(toPlainString(roundedDecimal(Fraction(95, 10), 1)), "10");
    EXPECT_EQ(toPlainString(roundedDecimal(Fraction(0), 3)), "0");
}

TEST(Fraction, BecomesTheNearestDouble)
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 2000; ++i) {
        const auto top = static_cast<long long>(1 + random() % (1ULL << 50U));
        const auto bottom = static_cast<long long>(1 + random() % (1ULL << 50U));
        EXPECT_EQ(toDouble(Fraction(top) / Fraction(bottom)), static_cast<double>(top) / static_cast<double>(bottom));
    }
}

TEST(Decimal, BecomesTheNearestDoubleWithoutAStream)
{
    for (const char* text : {"0", "1", "0.125", "70000000000", "1208925819614629174706176", "0.1", "123456789012345678",
                             "1234567890123456789", "0.000000000000000001", "999999999999999999", "1e36", "1e-36",
                             "9007199254740993", "17976931348623157.08"})
        EXPECT_EQ(toDouble(Decimal(text)), std::strtod(text, nullptr)) << text;
}

TEST(Decimal, KeepsItsPlainTextInBothWays)
{
    for (const char* text :
         {"0", "1", "10", "0.125", "70000000000", "1208925819614629174706176", "0.1", "1000.5", "123456789012345678",
          "1234567890123456789", "0.000000000000000001", "999999999999999999"}) {
        const Decimal value(text);
        EXPECT_EQ(toPlainString(value), text);
        const auto number = toShortDecimal(value);
        if (number) {
            EXPECT_EQ(decimalOf(*number), value) << text;
        }
    }
    EXPECT_TRUE(toShortDecimal(Decimal("123456789012345678")));
    EXPECT_FALSE(toShortDecimal(Decimal("1234567890123456789")));
    EXPECT_EQ(toShortDecimal(ExactNumber{150, -2}), (ShortDecimal{15, -1}));
    EXPECT_EQ(toShortDecimal(ExactNumber{0, 7}), ShortDecimal{});
    EXPECT_EQ(toShortDecimal(ExactNumber{integerPower(10, 20), 0}), (ShortDecimal{1, 20}));
    EXPECT_FALSE(toShortDecimal(ExactNumber{integerPower(10, 20) + 1, 0}));
}

} // namespace

} // namespace toscale::tests
