#include "core/geometry/time_scale.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

void expectThereAndBack(const TimeScale& scale)
{
    const TimeRange time = scale.time();
    double last = scale.left() - 1;
    for (int i = 0; i <= 100; ++i) {
        const double day = time.from + time.length() * i / 100;
        const double x = scale.position(day);
        EXPECT_GT(x, last) << "later is further to the right";
        EXPECT_NEAR(scale.dayAt(x), day, 1e-6 * std::max(1.0, time.length()));
        last = x;
    }
}

TEST(TimeScale, ALinearOneIsAsLongAsItsTime)
{
    const TimeScale scale = TimeScale::linear({100, 200}, 50, 500);
    EXPECT_EQ(scale.position(100), 50);
    EXPECT_EQ(scale.position(150), 300);
    EXPECT_EQ(scale.position(200), 550);
    EXPECT_EQ(scale.position(220), 650) << "it goes on behind its end";
    EXPECT_EQ(scale.pointsPerDay(), 5);
    expectThereAndBack(scale);
}

TEST(TimeScale, OneMomentStandsInTheMiddle)
{
    EXPECT_EQ(TimeScale::linear({100, 100}, 0, 500).position(100), 250);
    EXPECT_EQ(TimeScale::sequence(std::vector{100.0, 100.0}, 0, 500).position(100), 250);
}

TEST(TimeScale, LongGapsAreTornAndKeepTheirLength)
{
    const std::vector<TimeRange> busy{{0, 10}, {1000, 1010}, {1015, 1020}};
    const TimeScale scale = TimeScale::collapsed(busy, 50, 0, 320, 20);
    ASSERT_EQ(scale.tears().size(), 1U);
    EXPECT_EQ(scale.tears()[0].time, (TimeRange{10, 1000}));
    EXPECT_EQ(scale.tears()[0].width, 20);
    EXPECT_EQ(scale.pointsPerDay(), 10);
    EXPECT_EQ(scale.position(10), 100);
    EXPECT_EQ(scale.position(1000), 120);
    EXPECT_EQ(scale.position(1020), 320);
    EXPECT_TRUE(scale.isInTear(500));
    EXPECT_FALSE(scale.isInTear(1000));
    EXPECT_FALSE(scale.isInTear(5));
    expectThereAndBack(scale);
}

TEST(TimeScale, TearsNeverTakeMoreThanHalf)
{
    std::vector<TimeRange> busy;
    for (int i = 0; i < 100; ++i)
        busy.push_back({i * 1000.0 + i, i * 1000.0 + i + 1});
    const TimeScale scale = TimeScale::collapsed(busy, 10, 0, 400, 20);
    EXPECT_EQ(scale.tears().size(), 10U);
    EXPECT_NEAR(scale.right(), 400, 1e-9);
    expectThereAndBack(scale);
}

TEST(TimeScale, NothingToTearIsTheCalendar)
{
    const TimeScale scale = TimeScale::collapsed(std::vector<TimeRange>{{0, 10}, {12, 20}}, 50, 0, 100, 20);
    EXPECT_TRUE(scale.tears().empty());
    EXPECT_DOUBLE_EQ(scale.position(11), 55);
    EXPECT_EQ(TimeScale::collapsed({}, 50, 0, 100, 20).left(), 0);
}

TEST(TimeScale, ASequenceKnowsNothingButTheOrder)
{
    const TimeScale scale = TimeScale::sequence(std::vector{5.0, -4e6, 5.0, 4e7}, 0, 100);
    EXPECT_EQ(scale.position(-4e6), 0);
    EXPECT_EQ(scale.position(5), 50);
    EXPECT_EQ(scale.position(4e7), 100);
    EXPECT_EQ(scale.pointsPerDay(), 0);
}

TEST(TimeScale, IsExactForRandomTimes)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> days(-1e6, 1e6);
    for (int run = 0; run < 200; ++run) {
        std::vector<TimeRange> busy;
        std::vector<double> moments;
        for (int i = 0; i < 12; ++i) {
            const double from = days(random);
            busy.push_back({from, from + std::abs(days(random)) / 100});
            moments.push_back(from);
        }
        expectThereAndBack(TimeScale::collapsed(busy, 1e4, 10, 900, 24));
        const TimeScale sequence = TimeScale::sequence(moments, 10, 900);
        std::ranges::sort(moments);
        for (std::size_t i = 1; i < moments.size(); ++i)
            EXPECT_NEAR(sequence.position(moments[i]) - sequence.position(moments[i - 1]), 900.0 / 11, 1e-6);
    }
}

} // namespace

} // namespace toscale::geometry
