#include "core/normalize/estimate_arithmetic.h"

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

TEST(EstimateProduct, OfALowerAndAnUpperBoundHasNoBound)
{
    const E none = product(E::atLeast(2), E::atMost(3));
    EXPECT_EQ(none.bound, Bound::None);
    EXPECT_TRUE(none.highOpen);
    EXPECT_EQ(none.low, 0);
    EXPECT_EQ(none.best, 6);
}

TEST(EstimateSpan, ReachesFromTheLowestToTheHighest)
{
    EXPECT_EQ(span(E::exact(5), E::exact(5)), E::exact(5));
    EXPECT_EQ(span(E::atMost(700), E::atLeast(650)), E::range(650, 700));
    EXPECT_EQ(span(E::range(1, 3), E::exact(2)), E::range(1, 3));
}

} // namespace

} // namespace toscale
