#include "core/quantity/estimate_division.h"

#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

namespace toscale::tests {

namespace {

using E = Estimate<double>;
constexpr double open = std::numeric_limits<double>::infinity();

struct Rule {
    std::string name;
    E dividend, divisor;
    double low = 0, best = 0, high = 0; // high == open: nothing limits it
    Bound bound = Bound::None;
    bool strict = false;
    bool approximate = false;
    NoBound noBound = NoBound::Bounded;
};
void PrintTo(const Rule& rule, std::ostream* out)
{
    *out << rule.name;
}

class DivisionRule : public testing::TestWithParam<Rule> { };

TEST_P(DivisionRule, Holds)
{
    const Rule& rule = GetParam();
    const auto quotient = divide(rule.dividend, rule.divisor);
    ASSERT_TRUE(quotient);
    const E& value = *quotient;
    EXPECT_DOUBLE_EQ(value.low, rule.low);
    EXPECT_DOUBLE_EQ(value.best, rule.best);
    EXPECT_DOUBLE_EQ(value.highOpen ? open : value.high, rule.high);
    EXPECT_EQ(value.bound, rule.bound);
    EXPECT_EQ(value.strict, rule.strict);
    EXPECT_EQ(value.approximate, rule.approximate);
    EXPECT_EQ(value.noBound, rule.noBound);
}

const std::vector<Rule> rules{
    {"ExactByExactIsExact", E::exact(80), E::exact(10), 8, 8, 8},
    {"AboutByExactIsAboutWithoutWidth", E::about(80), E::exact(10), 8, 8, 8, Bound::None, false, true},
    {"ExactByAboutIsAbout", E::exact(80), E::about(10), 8, 8, 8, Bound::None, false, true},
    {"LowerByExactIsLower", E::atLeast(80), E::exact(10), 8, 8, open, Bound::Lower},
    {"OverByExactStaysStrict", E::moreThan(80), E::exact(10), 8, 8, open, Bound::Lower, true},
    {"LowerByAboutIsLowerAndAbout", E::atLeast(80), E::about(10), 8, 8, open, Bound::Lower, false, true},
    {"ExactByLowerIsUpper", E::exact(80), E::atLeast(10), 0, 8, 8, Bound::Upper},
    {"ExactByOverIsStrictUpper", E::exact(80), E::moreThan(10), 0, 8, 8, Bound::Upper, true},
    {"ExactByUpperIsLower", E::exact(80), E::atMost(10), 8, 8, open, Bound::Lower},
    {"ExactByUnderIsStrictLower", E::exact(80), E::lessThan(10), 8, 8, open, Bound::Lower, true},
    {"UpperByExactIsUpper", E::atMost(80), E::exact(10), 0, 8, 8, Bound::Upper},
    {"UnderByExactIsStrictUpper", E::lessThan(80), E::exact(10), 0, 8, 8, Bound::Upper, true},
    {"UpperByLowerIsUpper", E::atMost(80), E::atLeast(10), 0, 8, 8, Bound::Upper},
    {"UpperByOverIsStrictUpper", E::atMost(80), E::moreThan(10), 0, 8, 8, Bound::Upper, true},
    {"LowerByUpperIsLower", E::atLeast(80), E::atMost(10), 8, 8, open, Bound::Lower},
    {"LowerByUnderIsStrictLower", E::atLeast(80), E::lessThan(10), 8, 8, open, Bound::Lower, true},
    {"LowerByLowerHasNoBound", E::atLeast(80), E::moreThan(10), 0, 8, open, Bound::None, false, false,
     NoBound::BothLower},
    {"UpperByUpperHasNoBound", E::atMost(80), E::atMost(10), 0, 8, open, Bound::None, false, false, NoBound::BothUpper},
    {"NoBoundByExactHasNoBound", E::unlimited(80, NoBound::BothLower), E::exact(10), 0, 8, open, Bound::None, false,
     false, NoBound::Inherited},
    {"ExactByNoBoundHasNoBound", E::exact(80), E::unlimited(10, NoBound::BothUpper), 0, 8, open, Bound::None, false,
     false, NoBound::Inherited},
    {"NoBoundByNoBoundHasNoBound", E::unlimited(80, NoBound::BothLower), E::unlimited(10, NoBound::BothLower), 0, 8,
     open, Bound::None, false, false, NoBound::Inherited},
    {"RangeByExactIsRange", E::range(80, 90), E::exact(10), 8, 8, 9, Bound::Range},
    {"ExactByRangeIsRange", E::exact(80), E::range(10, 16), 5, 5, 8, Bound::Range},
    {"RangeByRangeIsRange", E::range(80, 90), E::range(10, 16), 5, 5, 9, Bound::Range},
    {"LowerByRangeIsLower", E::atLeast(80), E::range(10, 16), 5, 5, open, Bound::Lower},
    {"UpperByRangeIsUpper", E::atMost(80), E::range(10, 16), 0, 8, 8, Bound::Upper},
    {"RangeByLowerIsUpper", E::range(80, 90), E::atLeast(10), 0, 9, 9, Bound::Upper},
    {"RangeByOverIsStrictUpper", E::range(80, 90), E::moreThan(10), 0, 9, 9, Bound::Upper, true},
    {"RangeByUpperIsLower", E::range(80, 90), E::atMost(10), 8, 8, open, Bound::Lower},
    {"ZeroByExactIsZero", E::exact(0), E::exact(10), 0, 0, 0},
};

INSTANTIATE_TEST_SUITE_P(Model2, DivisionRule, testing::ValuesIn(rules),
                         [](const auto& test) { return test.param.name; });

TEST(Division, RefusesAZeroDivisorInsteadOfInfinity)
{
    EXPECT_EQ(divide(E::exact(80), E::exact(0)), std::nullopt);
    EXPECT_EQ(divide(E::exact(0), E::exact(0)), std::nullopt);
    EXPECT_EQ(divide(E::atLeast(80), E::atLeast(0)), std::nullopt);
    EXPECT_EQ(divide(E::exact(80), E::range(0, 10)), std::nullopt);
}

TEST(Division, RefusesAQuotientBeyondDouble)
{
    EXPECT_EQ(divide(E::exact(1e300), E::exact(1e-300)), std::nullopt);
    EXPECT_EQ(divide(E::exact(std::numeric_limits<double>::quiet_NaN()), E::exact(1)), std::nullopt);
    EXPECT_EQ(divide(E::exact(1), E::exact(std::numeric_limits<double>::quiet_NaN())), std::nullopt);
}

TEST(Division, EightyTerabytesBySeventyGigabytes)
{
    const auto quotient = divide(E::moreThan(80e12), E::about(70e9));
    ASSERT_TRUE(quotient);
    EXPECT_NEAR(quotient->best, 1142.857142857143, 1e-9);
    EXPECT_EQ(quotient->bound, Bound::Lower);
    EXPECT_TRUE(quotient->approximate);
}

/// Every value that the inputs allow lies within the bound of the quotient.
TEST(Division, HoldsForAllValuesWithinTheInputs)
{
    const auto range = [](double value) { return E::range(value, 1.5 * value); };
    const auto makers = {+E::exact, +E::about, +E::atLeast, +E::moreThan, +E::atMost, +E::lessThan, +range};
    const auto samples = [](const E& e) {
        std::vector<double> values{e.best};
        for (const double factor : {0.1, 0.5, 1.2, 1.5, 2.0, 100.0}) {
            const double value = e.best * factor;
            if (value >= e.low && (e.highOpen || value <= e.high))
                values.push_back(value);
        }
        return values;
    };
    for (const auto& makeDividend : makers) {
        for (const auto& makeDivisor : makers) {
            const E dividend = makeDividend(80);
            const E divisor = makeDivisor(10);
            const auto quotient = divide(dividend, divisor);
            ASSERT_TRUE(quotient);
            for (const double a : samples(dividend)) {
                for (const double b : samples(divisor)) {
                    EXPECT_GE(a / b, quotient->low);
                    EXPECT_LE(a / b, quotient->highOpen ? open : quotient->high);
                }
            }
            if (quotient->hasBound()) { // else the best values are all there is
                EXPECT_EQ(quotient->best, quotient->bound == Bound::Upper ? quotient->high : quotient->low);
            }
        }
    }
}

} // namespace

} // namespace toscale::tests
