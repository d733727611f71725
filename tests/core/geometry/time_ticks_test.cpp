#include "core/civil_date.h"
#include "core/geometry/time_ticks.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::geometry {

namespace {

double day(std::int64_t y, unsigned m = 1, unsigned d = 1)
{
    return static_cast<double>(toDays({y, m, d}).time_since_epoch().count());
}

TEST(TimeTicks, StandOnRoundMomentsOfTheCalendar)
{
    EXPECT_EQ(calendarTicks({day(2010, 9, 24), day(2013, 7, 26)}, {TimeUnit::Year, 1}),
              (std::vector{day(2011), day(2012), day(2013)}));
    EXPECT_EQ(calendarTicks({day(2011, 1, 1), day(2011, 12, 31)}, {TimeUnit::Month, 3}),
              (std::vector{day(2011), day(2011, 4), day(2011, 7), day(2011, 10)}));
    EXPECT_EQ(calendarTicks({day(2011, 7, 1), day(2011, 7, 20)}, {TimeUnit::Week, 1}),
              (std::vector{day(2011, 7, 4), day(2011, 7, 11), day(2011, 7, 18)}))
        << "Mondays";
    EXPECT_EQ(calendarTicks({100.1, 100.6}, {TimeUnit::Hour, 6}), (std::vector{100.25, 100.5}));
    EXPECT_EQ(calendarTicks({0, 0.05}, {TimeUnit::Minute, 30}).size(), 3U);
}

TEST(TimeTicks, ReachFromBeforeTheCommonEraToManyMillennia)
{
    EXPECT_EQ(calendarTicks({day(-44), day(40)}, {TimeUnit::Year, 20}),
              (std::vector{day(-40), day(-20), day(0), day(20), day(40)}));
    EXPECT_EQ(calendarTicks({day(2000), day(42'000)}, {TimeUnit::Year, 10'000}),
              (std::vector{day(10'000), day(20'000), day(30'000), day(40'000)}));
}

TEST(TimeTicks, RoundStepsFitAnyLength)
{
    for (const double days : {0.003, 0.02, 0.3, 2.0, 20.0, 200.0, 2e3, 2e4, 2e6, 2e9, 6e10}) {
        const std::vector<TimeStep> steps = roundSteps(days, 8);
        ASSERT_FALSE(steps.empty()) << days;
        EXPECT_LE(days / steps.front().days(), 8.0001) << days;
        for (std::size_t i = 1; i < steps.size(); ++i)
            EXPECT_LT(steps[i - 1].days(), steps[i].days());
        const std::vector<double> ticks = calendarTicks({0.001, days}, steps.front());
        EXPECT_LE(ticks.size(), 9U) << days;
        EXPECT_TRUE(std::ranges::is_sorted(ticks));
    }
    EXPECT_EQ(roundSteps(3 * 365.0, 4).front(), (TimeStep{TimeUnit::Year, 1}));
    EXPECT_EQ(roundSteps(365.0, 4).front(), (TimeStep{TimeUnit::Month, 3}));
}

TEST(TimeTicks, AreCountedBeforeAndAfterDayZero)
{
    const std::vector<RelativeTick> ticks = relativeTicks({-800, 1200}, {TimeUnit::Year, 1});
    ASSERT_EQ(ticks.size(), 6U);
    EXPECT_EQ(ticks[0], (RelativeTick{-730.5, -2}));
    EXPECT_EQ(ticks[2], (RelativeTick{0, 0}));
    EXPECT_EQ(ticks[5], (RelativeTick{3 * 365.25, 3}));
    EXPECT_EQ(relativeTicks({-10, 10}, {TimeUnit::Day, 1}).size(), 21U);
}

TEST(TimeTicks, AreNeverTooMany)
{
    EXPECT_EQ(calendarTicks({0, 1e9}, {TimeUnit::Minute, 1}).size(), 1000U);
    EXPECT_EQ(calendarTicks({0, 1e12}, {TimeUnit::Year, 1}).size(), 1000U);
    EXPECT_TRUE(calendarTicks({10, 0}, {TimeUnit::Year, 1}).empty());
}

} // namespace

} // namespace toscale::geometry
