#include "core/geometry/axis_scale.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace toscale::geometry {

TEST(AxisScale, MapsZeroToZeroAndTheEndToItsLength)
{
    const AxisScale scale{80e12, 400};
    EXPECT_EQ(scale.position(0), 0);
    EXPECT_EQ(scale.position(80e12), 400);
    EXPECT_DOUBLE_EQ(scale.position(70e9), 0.35); // 400 * 70 / 80,000
}

TEST(AxisScale, WithoutExtentEverythingLiesAtZero)
{
    EXPECT_EQ((AxisScale{0, 400}.position(5)), 0);
}

struct StepCase {
    double max;
    int intervals;
    TickFamily family;
    double step;
};

class RoundStep : public testing::TestWithParam<StepCase> { };

TEST_P(RoundStep, IsTheSmallestRoundOne)
{
    const StepCase& c = GetParam();
    EXPECT_DOUBLE_EQ(roundStep(c.max, c.intervals, c.family), c.step);
}

constexpr double tebibyte = 1024.0 * 1024 * 1024 * 1024;
INSTANTIATE_TEST_SUITE_P(
    Families, RoundStep,
    testing::Values(StepCase{80e12, 4, TickFamily::Decimal, 20e12}, StepCase{80e12, 5, TickFamily::Decimal, 20e12},
                    StepCase{82e12, 4, TickFamily::Decimal, 50e12}, StepCase{1, 10, TickFamily::Decimal, 0.1},
                    StepCase{1.2e9, 6, TickFamily::Decimal, 200e6}, StepCase{3e-7, 3, TickFamily::Decimal, 1e-7},
                    StepCase{80 * tebibyte, 4, TickFamily::Binary, 20 * tebibyte},
                    StepCase{2.9 * tebibyte, 3, TickFamily::Binary, tebibyte},
                    StepCase{900 * 1024.0, 5, TickFamily::Binary, 200 * 1024.0},
                    StepCase{1023 * 1024.0, 1, TickFamily::Binary, 1024 * 1024.0},
                    StepCase{35, 5, TickFamily::Years, 10}, StepCase{35, 7, TickFamily::Years, 5},
                    StepCase{0.5, 6, TickFamily::Years, 1.0 / 12}, StepCase{1.5, 6, TickFamily::Years, 0.25},
                    StepCase{2, 3, TickFamily::Years, 1}, StepCase{40000, 5, TickFamily::Years, 10000}));

TEST(RoundStepOf, NothingMeaningfulIsZero)
{
    EXPECT_EQ(roundStep(0, 5), 0);
    EXPECT_EQ(roundStep(-3, 5), 0);
    EXPECT_EQ(roundStep(std::numeric_limits<double>::quiet_NaN(), 5), 0);
    EXPECT_EQ(roundStep(std::numeric_limits<double>::infinity(), 5), 0);
    EXPECT_EQ(roundStep(10, 0), 0);
}

TEST(RoundStepOf, NeverNeedsMoreIntervalsThanAllowedFrom1eMinus6To1e16)
{
    for (const TickFamily family : {TickFamily::Decimal, TickFamily::Binary, TickFamily::Years})
        for (double max = 1e-6; max < 1e16; max *= 1.37)
            for (int intervals = 1; intervals <= 12; ++intervals) {
                const double step = roundStep(max, intervals, family);
                ASSERT_GT(step, 0);
                ASSERT_LE(max / step, intervals * (1 + 1e-9)) << max << " in " << intervals;
            }
}

TEST(TicksUpTo, AreMultiplesWithBothEnds)
{
    EXPECT_EQ(ticksUpTo(80e12, 20e12), (std::vector<double>{0, 20e12, 40e12, 60e12, 80e12}));
    EXPECT_EQ(ticksUpTo(79e12, 20e12).size(), 4U);
    EXPECT_EQ(ticksUpTo(0.3, 0.1).size(), 4U); // 3 * 0.1 > 0.3 by rounding alone
    EXPECT_EQ(ticksUpTo(0, 1), std::vector<double>{0});
}

TEST(TicksUpTo, NoStepGivesNoTickAndTooManyAreCutAt1000)
{
    EXPECT_TRUE(ticksUpTo(10, 0).empty());
    EXPECT_TRUE(ticksUpTo(std::numeric_limits<double>::quiet_NaN(), 1).empty());
    EXPECT_EQ(ticksUpTo(1e9, 1).size(), 1000U);
}

} // namespace toscale::geometry
