#include "core/normalize/estimate_arithmetic.h"

#include "core/quantity/plain_number.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

using E = Estimate<double>;

TEST(EstimateSum, AddsLimits)
{
    EXPECT_EQ(sum(E::exact(2), E::exact(3)), E::exact(5));
    EXPECT_EQ(sum(E::about(2), E::exact(3)), E::about(5));
    EXPECT_EQ(sum(E::atLeast(2), E::exact(3)), E::atLeast(5));
    EXPECT_EQ(sum(E::atMost(2), E::atMost(3)), E::atMost(5));
    EXPECT_EQ(sum(E::range(2, 4), E::exact(3)), E::range(5, 7));
    EXPECT_EQ(sum(E::range(2, 4), E::range(1, 2)), E::range(3, 6));
}

TEST(EstimateSum, TheCertainPartIsTheBestValueOfMixedBounds)
{
    // At least 2 and at most 3: at least 2 in all.
    const E mixed = sum(E::atLeast(2), E::atMost(3));
    EXPECT_EQ(mixed.bound, Bound::Lower);
    EXPECT_EQ(mixed.best, 2);
    EXPECT_TRUE(mixed.highOpen);
    // At least 2 and less than 3: the 2 is not excluded. Over 2 and up to 3: it is.
    EXPECT_FALSE(sum(E::atLeast(2), E::lessThan(3)).strict);
    EXPECT_TRUE(sum(E::moreThan(2), E::atMost(3)).strict);
    EXPECT_FALSE(sum(E::range(2, 4), E::lessThan(3)).strict);
    EXPECT_TRUE(sum(E::atMost(2), E::lessThan(3)).strict);
    // 2 to 4 and up to 3: 2 to 7.
    EXPECT_EQ(sum(E::range(2, 4), E::atMost(3)), E::range(2, 7));
}

TEST(EstimateProduct, MultipliesLimits)
{
    EXPECT_EQ(product(E::exact(2), E::exact(3)), E::exact(6));
    EXPECT_EQ(product(E::about(2), E::exact(3)), E::about(6));
    EXPECT_EQ(product(E::atLeast(2), E::exact(3)), E::atLeast(6));
    EXPECT_EQ(product(E::atLeast(2), E::moreThan(3)), E::moreThan(6));
    EXPECT_EQ(product(E::atMost(2), E::exact(3)), E::atMost(6));
    EXPECT_EQ(product(E::range(2, 4), E::exact(3)), E::range(6, 12));
    EXPECT_EQ(product(E::range(2, 4), E::atMost(3)), E::atMost(12));
}

TEST(EstimateProduct, TheLimitThatIsLeftIsTheBestValue)
{
    E wide = E::range(2, 4); // drawn at 3: 2 to 4 times at least 5 is at least 10 and not 15
    wide.best = 3;
    EXPECT_EQ(product(wide, E::atLeast(5)), E::atLeast(10));
    EXPECT_EQ(product(wide, E::atMost(5)), E::atMost(20));
    EXPECT_EQ(product(wide, E::exact(5)), E::range(10, 20));
}

TEST(EstimateProduct, OfALowerAndAnUpperBoundHasNoBound)
{
    const E none = product(E::atLeast(2), E::atMost(3));
    EXPECT_EQ(none.bound, Bound::None);
    EXPECT_TRUE(none.highOpen);
    EXPECT_EQ(none.low, 0);
    EXPECT_EQ(none.best, 6);
    EXPECT_EQ(none.noBound, NoBound::LowerByUpper);
}

TEST(EstimateWithoutABound, GivesNoBoundToWhatIsMadeOfIt)
{
    const E none = E::unlimited(6, NoBound::BothLower);
    for (const E& made : {sum(none, E::exact(1)), sum(E::exact(1), none), product(none, E::exact(2)),
                          product(E::atLeast(2), none), span(none, E::exact(7))}) {
        EXPECT_EQ(made.noBound, NoBound::Inherited);
        EXPECT_EQ(made.bound, Bound::None);
        EXPECT_TRUE(made.highOpen);
    }
    EXPECT_EQ(sum(none, E::exact(1)).best, 7);
    EXPECT_EQ(scaled(none, 2).noBound, NoBound::BothLower);
}

TEST(EstimateSpan, ReachesFromTheLowestToTheHighest)
{
    EXPECT_EQ(span(E::exact(5), E::exact(5)), E::exact(5));
    EXPECT_EQ(span(E::atMost(700), E::atLeast(650)), E::range(650, 700));
    EXPECT_EQ(span(E::range(1, 3), E::exact(2)), E::range(1, 3));
    EXPECT_EQ(span(E::atLeast(650), E::atLeast(700)), E::atLeast(650)) << "650 is all that is certain";
    EXPECT_EQ(span(E::atMost(650), E::atMost(700)), E::atMost(700));
}

} // namespace

TEST(PlainNumber, PrintsNoNoiseBehindTheDigitsOfADouble)
{
    EXPECT_EQ(plainNumber(33001000.000000004), "33001000");
    EXPECT_EQ(plainNumber(0.1 + 0.2), "0.3");
    EXPECT_EQ(plainNumber(1.0 / 3), "0.333333333333333");
    EXPECT_EQ(plainNumber(851499.22), "851499.22");
    EXPECT_EQ(plainNumber(1125899906842624.0), "1125899906842624") << "whole numbers to the last digit: bytes";
    EXPECT_EQ(plainNumber(0), "0");
}

} // namespace toscale
