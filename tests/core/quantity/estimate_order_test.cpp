#include "core/quantity/decimal.h"
#include "core/quantity/estimate_order.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace toscale::tests {

namespace {

using E = Estimate<double>;

struct Pair {
    std::string name;
    E a, b;
    EstimateOrder order = EstimateOrder::Undecided;
};
void PrintTo(const Pair& pair, std::ostream* out)
{
    *out << pair.name;
}

EstimateOrder reversed(EstimateOrder order)
{
    if (order == EstimateOrder::Less)
        return EstimateOrder::Greater;
    return order == EstimateOrder::Greater ? EstimateOrder::Less : order;
}

class OrderOfEstimates : public testing::TestWithParam<Pair> { };

TEST_P(OrderOfEstimates, HoldsBothWays)
{
    const Pair& pair = GetParam();
    EXPECT_EQ(orderOf(pair.a, pair.b), pair.order);
    EXPECT_EQ(orderOf(pair.b, pair.a), reversed(pair.order));
}

const std::vector<Pair> pairs{
    {"SmallerExactIsLess", E::exact(70), E::exact(80), EstimateOrder::Less},
    {"SameExactIsEqual", E::exact(80), E::exact(80), EstimateOrder::Equal},
    {"AboutHasNoWidth", E::about(79), E::about(80), EstimateOrder::Less},
    {"LowerBoundIsOpenUpwards", E::atLeast(80), E::exact(100), EstimateOrder::Undecided},
    {"LowerBoundAboveIsGreater", E::atLeast(80), E::exact(70), EstimateOrder::Greater},
    {"TwoLowerBoundsAreUndecided", E::atLeast(80), E::atLeast(7000), EstimateOrder::Undecided},
    {"UpperBoundReachesToZero", E::atMost(80), E::exact(1), EstimateOrder::Undecided},
    {"UpperBoundBelowIsLess", E::atMost(80), E::exact(81), EstimateOrder::Less},
    {"TouchingLimitIsUndecided", E::atLeast(80), E::exact(80), EstimateOrder::Undecided},
    {"ExcludedLimitDecides", E::moreThan(80), E::exact(80), EstimateOrder::Greater},
    {"UnderAndAtLeastTheSameAreOrdered", E::lessThan(80), E::atLeast(80), EstimateOrder::Less},
    {"UpToAndAtLeastTheSameAreUndecided", E::atMost(80), E::atLeast(80), EstimateOrder::Undecided},
    {"OverlappingRangesAreUndecided", E::range(70, 80), E::range(75, 90), EstimateOrder::Undecided},
    {"RangesApartAreOrdered", E::range(70, 74), E::range(75, 90), EstimateOrder::Less},
    {"ExactWithinRangeIsUndecided", E::exact(75), E::range(70, 80), EstimateOrder::Undecided},
    {"SameRangeIsUndecided", E::range(70, 80), E::range(70, 80), EstimateOrder::Undecided},
};

INSTANTIATE_TEST_SUITE_P(Model2, OrderOfEstimates, testing::ValuesIn(pairs),
                         [](const auto& test) { return test.param.name; });

TEST(OrderOfEstimates, WorksOnExactDecimals)
{
    EXPECT_EQ(orderOf(Estimate<Decimal>::exact(Decimal("0.1")), Estimate<Decimal>::exact(Decimal("0.10"))),
              EstimateOrder::Equal);
}

TEST(WithUnknownPart, IsAtLeastTheKnownPart)
{
    EXPECT_EQ(withUnknownPart(E::exact(5)), E::atLeast(5));
    EXPECT_EQ(withUnknownPart(E::atLeast(5)), E::atLeast(5));
    EXPECT_EQ(withUnknownPart(E::moreThan(5)), E::moreThan(5));
}

TEST(WithUnknownPart, KeepsTheLowEndOfARangeAndTheFlagOfAbout)
{
    const E range = withUnknownPart(E::range(5, 9));
    EXPECT_EQ(range, E::atLeast(5));
    E wide = E::range(5, 9); // drawn at 7
    wide.best = 7;
    EXPECT_EQ(withUnknownPart(wide), E::atLeast(5));
    EXPECT_TRUE(withUnknownPart(E::about(5)).approximate);
}

TEST(WithUnknownPart, OfAnUpperBoundKnowsNothingAboveZero)
{
    const E sum = withUnknownPart(E::lessThan(5));
    EXPECT_EQ(sum.low, 0);
    EXPECT_TRUE(sum.highOpen);
    EXPECT_FALSE(sum.strict);
    EXPECT_EQ(sum.bound, Bound::None) << "at least 0 says nothing";
    EXPECT_EQ(sum.noBound, NoBound::UpperAndUnknown);
    EXPECT_EQ(withUnknownPart(E::unlimited(5, NoBound::BothLower)), E::unlimited(5, NoBound::BothLower));
}

TEST(OrderOfEstimates, WithoutABoundIsUndecided)
{
    EXPECT_EQ(orderOf(E::unlimited(5, NoBound::BothLower), E::exact(9)), EstimateOrder::Undecided);
    EXPECT_EQ(orderOf(E::exact(9), E::unlimited(5, NoBound::BothLower)), EstimateOrder::Undecided);
}

} // namespace

} // namespace toscale::tests
