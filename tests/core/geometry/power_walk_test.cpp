#include "core/geometry/power_walk.h"

#include <cmath>
#include <gtest/gtest.h>

namespace toscale::geometry {

namespace {

constexpr Rect frame{10, 20, 400, 400};

TEST(PowerWalk, BeginsWithTheLeastRoundFrameThatHoldsTheSmallestAndEndsWithTheOneThatHoldsTheLargest)
{
    const auto walk = layoutPowerWalk(std::vector<double>{70e9, 80e12}, 10);
    ASSERT_TRUE(walk);
    EXPECT_DOUBLE_EQ(walk->first, 100e9);
    EXPECT_EQ(walk->frames, 4U);
    EXPECT_NEAR(walk->capacityAt(3) / 100e12, 1, 1e-15);
    EXPECT_EQ(walk->frameOf(70e9), 0U);
    EXPECT_EQ(walk->frameOf(80e12), 3U);
    EXPECT_EQ(walk->frameOf(101e12), std::nullopt);

    const auto thousands = layoutPowerWalk(std::vector<double>{70e9, 80e12}, 1'000);
    ASSERT_TRUE(thousands);
    EXPECT_EQ(thousands->frames, 2U);
    EXPECT_DOUBLE_EQ(layoutPowerWalk(std::vector<double>{1.3}, 10)->first, 2);
    EXPECT_DOUBLE_EQ(layoutPowerWalk(std::vector<double>{0.004}, 10)->first, 0.005);
    EXPECT_DOUBLE_EQ(layoutPowerWalk(std::vector<double>{6e9}, 10)->first, 10e9);
}

TEST(PowerWalk, AValueThatFillsAFrameIsInIt)
{
    for (int exponent = -12; exponent <= 24; ++exponent) {
        const double value = std::pow(10, exponent);
        const auto walk = layoutPowerWalk(std::vector<double>{value, value * 1'000}, 10);
        ASSERT_TRUE(walk);
        EXPECT_NEAR(walk->first / value, 1, 1e-9) << exponent;
        EXPECT_EQ(walk->frames, 4U) << exponent;
    }
}

TEST(PowerWalk, EqualValuesAreOneFrameAndNothingIsNone)
{
    EXPECT_EQ(layoutPowerWalk(std::vector<double>{5, 5, 5}, 10)->frames, 1U);
    EXPECT_EQ(layoutPowerWalk({}, 10), std::nullopt);
}

TEST(PowerWalk, ALongWayTakesThousandsAndAnEndlessOneIsRefused)
{
    const std::vector<double> wide{1, 1e18};
    EXPECT_EQ(layoutPowerWalk(wide, 10)->frames, 19U);
    EXPECT_EQ(layoutPowerWalk(wide, 1'000)->frames, 7U);
    EXPECT_EQ(layoutPowerWalk(std::vector<double>{1e-30, 1e30}, 10), std::nullopt);
}

TEST(PowerWalk, EveryFrameHoldsExactlyTheFactorTimesTheOneBefore)
{
    for (const double factor : {10.0, 1'000.0}) {
        const auto walk = layoutPowerWalk(std::vector<double>{3, 3e11}, factor);
        ASSERT_TRUE(walk);
        for (double position = 0; position + 1 <= walk->last(); position += 0.25)
            EXPECT_NEAR(walk->capacityAt(position + 1) / walk->capacityAt(position) / factor, 1, 1e-12);
        for (double position = 0.01; position <= walk->last(); position += 0.01)
            EXPECT_GT(walk->capacityAt(position), walk->capacityAt(position - 0.01));
        EXPECT_EQ(walk->capacityAt(-3), walk->capacityAt(0)) << "stands at its ends";
        EXPECT_EQ(walk->capacityAt(99), walk->capacityAt(walk->last()));
    }
}

TEST(PowerWalk, AreaOverValueIsOneNumberInEveryFrame)
{
    const std::vector<double> values{1, 7, 7, 3.5e4, 2e9, 1e18};
    const auto walk = layoutPowerWalk(values, 10);
    ASSERT_TRUE(walk);
    for (double position = 0; position <= walk->last(); position += 0.125) {
        const WalkView view = viewOfWalk(*walk, position, values, frame);
        const double perUnit =
            frame.width * frame.width / walk->capacityAt(position); // the whole frame is the capacity
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Rect& square = view.squares[i];
            if (values[i] > walk->capacityAt(position) * (1 + 1e-9)) {
                EXPECT_EQ(square.width, 0) << "larger than the frame";
                continue;
            }
            EXPECT_NEAR(square.width * square.height / values[i] / perUnit, 1, 1e-9);
            EXPECT_DOUBLE_EQ(square.right(), frame.right());
            EXPECT_DOUBLE_EQ(square.bottom(), frame.bottom());
            EXPECT_GE(square.x, frame.x - 1e-6);
        }
        EXPECT_EQ(view.squares[1], view.squares[2]) << "1:1";
    }
}

/// The side of a frame is the root of ten times that of the one before: 3.1623.
TEST(PowerWalk, TheFramesBeforeAreTheRuler)
{
    const std::vector<double> values{70e9, 80e12};
    const auto walk = layoutPowerWalk(values, 10);
    ASSERT_TRUE(walk);
    EXPECT_TRUE(viewOfWalk(*walk, 0, values, frame).passed.empty());
    const WalkView last = viewOfWalk(*walk, 3, values, frame);
    ASSERT_EQ(last.passed.size(), 3U);
    EXPECT_NEAR(last.passed[2].width, 126.491, 1e-3); // 400 / 3.16228
    EXPECT_NEAR(last.passed[1].width, 40, 1e-9);
    EXPECT_NEAR(last.squares[0].width, 10.583, 1e-3); // 400 * sqrt(0.07 / 100)
    EXPECT_EQ(viewOfWalk(*walk, 1.5, values, frame).passed.size(), 2U);
}

} // namespace

} // namespace toscale::geometry
