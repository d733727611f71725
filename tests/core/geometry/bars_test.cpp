#include "core/geometry/bars.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

constexpr Rect area{100, 50, 800, 400};

} // namespace

TEST(Bars, AreLinearFromZeroAndLeaveRoomForWhatStandsBehind)
{
    const std::vector<BarRequest> requests{{70e9, 0, 100}, {80e12, 0, 200}};
    const BarsLayout layout = layoutBars(requests, area, {});
    ASSERT_EQ(layout.shown, 2U);
    EXPECT_DOUBLE_EQ(layout.bars[1].width, 600); // 800 - 200
    EXPECT_NEAR(layout.bars[1].width / layout.bars[0].width, 80e12 / 70e9, 1e-6);
    EXPECT_EQ(layout.bars[0].x, area.x);
    EXPECT_DOUBLE_EQ(layout.scale.position(80e12), 600);
}

TEST(Bars, AShortBarWithALongTextLimitsTheScaleToo)
{
    const std::vector<BarRequest> requests{{50, 0, 700}, {100, 0, 0}};
    const BarsLayout layout = layoutBars(requests, area, {});
    EXPECT_DOUBLE_EQ(layout.bars[0].width, 100); // so that 700 fit behind it
    EXPECT_DOUBLE_EQ(layout.bars[1].width, 200);
}

TEST(Bars, ATextWiderThanTheAreaDoesNotTakeTheScaleAway)
{
    const std::vector<BarRequest> requests{{50, 0, 900}};
    EXPECT_GT(layoutBars(requests, area, {}).bars[0].width, 0);
}

TEST(Bars, ZeroAndNoBarHaveNoLength)
{
    const std::vector<BarRequest> requests{{0, 0, 100}, {0, 0, 100}};
    const BarsLayout layout = layoutBars(requests, area, {});
    EXPECT_EQ(layout.scale.max, 0);
    EXPECT_EQ(layout.bars[0].width, 0);
    EXPECT_EQ(layout.rows.size(), 2U);
}

TEST(Bars, NoRowsOrNoRoomGiveNothing)
{
    EXPECT_EQ(layoutBars({}, area, {}).shown, 0U);
    const std::vector<BarRequest> requests{{1, 0, 0}};
    EXPECT_EQ(layoutBars(requests, {0, 0, 0, 100}, {}).shown, 0U);
    EXPECT_EQ(layoutBars(requests, {0, 0, 100, 0}, {}).shown, 0U);
}

TEST(Bars, RowsComeNoCloserThanTheLimit)
{
    const std::vector<BarRequest> requests(100, BarRequest{1, 0, 0});
    const BarsLayout layout = layoutBars(requests, area, {.minPitch = 16});
    EXPECT_EQ(layout.shown, 25U); // 400 / 16
    EXPECT_EQ(layout.rows.size(), 25U);
    EXPECT_NEAR(layout.rows.back().bottom(), area.bottom(), 1e-9);
}

TEST(Bars, AnExtentEndsInsideToo)
{
    const std::vector<BarRequest> requests{{650, 700, 100}};
    const BarsLayout layout = layoutBars(requests, area, {});
    EXPECT_NEAR(layout.extents[0].right() + 100, area.right(), 1e-9);
    EXPECT_NEAR(layout.bars[0].width / layout.extents[0].width, 650.0 / 700, 1e-12);
}

TEST(Bars, AnyValuesStayProportionalAndInside)
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> magnitude(0, 16);
    std::uniform_real_distribution<double> width(0, 300);
    for (int round = 0; round < 300; ++round) {
        std::vector<BarRequest> requests;
        for (std::size_t i = 0, count = 1 + random() % 20; i < count; ++i)
            requests.push_back({std::pow(10, magnitude(random)), 0, width(random)});
        const BarsLayout layout = layoutBars(requests, area, {});
        ASSERT_EQ(layout.shown, requests.size());
        const double perUnit = layout.scale.length / layout.scale.max;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            ASSERT_NEAR(layout.bars[i].width / requests[i].value / perUnit, 1, 1e-9);
            ASSERT_LE(layout.bars[i].right() + requests[i].endWidth, area.right() + 1e-6);
            ASSERT_LE(layout.bars[i].bottom(), layout.rows[i].bottom());
            if (i > 0) {
                ASSERT_NEAR(layout.rows[i].y, layout.rows[i - 1].bottom(), 1e-9);
            }
        }
    }
}

} // namespace toscale::geometry
