#include "core/cases/time_stretch.h"
#include "core/civil_date.h"

#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

double day(std::int64_t y, unsigned m = 1, unsigned d = 1)
{
    return static_cast<double>(toDays({y, m, d}).time_since_epoch().count());
}

TEST(TimeStretch, ADateIsAsWideAsItsPrecision)
{
    const TimeStretch year = *stretchOf("2011");
    EXPECT_EQ(year.from, day(2011));
    EXPECT_EQ(year.to, day(2012));
    EXPECT_EQ(year.middle(), (day(2011) + day(2012)) / 2);
    EXPECT_TRUE(year.isVague());
    const TimeStretch one = *stretchOf("2011-07-19");
    EXPECT_EQ(*one.to - *one.from, 1);
    EXPECT_FALSE(one.isVague());
}

/// The examples of EDTF level 0: three moments of one clock time.
TEST(TimeStretch, ATimeWithAZoneIsAMomentEverywhere)
{
    const double utc = *stretchOf("1985-04-12T23:20:30Z")->from;
    EXPECT_NEAR(*stretchOf("1985-04-12T23:20:30-04")->from - utc, 4.0 / 24, 1e-9);
    EXPECT_NEAR(stretchOf("1985-04-12T23:20:30+04:30")->to.value() - utc, -4.5 / 24, 1e-9);
    EXPECT_EQ(*stretchOf("1985-04-12T23:20:30")->from, utc) << "without one it is a local time, which nobody can shift";
    const TimeStretch span = *stretchOf("1985-04-12T23:20:30-04:00/1985-04-13T10:00:00Z");
    EXPECT_NEAR(*span.from - utc, 4.0 / 24, 1e-9);
}

TEST(TimeStretch, ATimeOfDayIsAMoment)
{
    const TimeStretch moment = *stretchOf("2011-07-19T06:00:00Z");
    EXPECT_EQ(moment.from, day(2011, 7, 19) + 0.25);
    EXPECT_EQ(moment.to, moment.from);
    EXPECT_EQ(moment.middle(), *moment.from);
}

TEST(TimeStretch, WhatLastsIsSureBetweenItsLatestStartAndItsEarliestEnd)
{
    const TimeStretch years = *stretchOf("2013~/2015");
    EXPECT_TRUE(years.lasts);
    EXPECT_EQ(years.from, day(2013));
    EXPECT_EQ(years.surelyFrom, day(2014));
    EXPECT_EQ(years.surelyTo, day(2015));
    EXPECT_EQ(years.to, day(2016));
    EXPECT_TRUE(years.doubtfulStart);
    EXPECT_FALSE(years.doubtfulEnd);
    EXPECT_EQ(years.start(), (day(2013) + day(2014)) / 2);
    EXPECT_EQ(years.end(), (day(2015) + day(2016)) / 2);
}

TEST(TimeStretch, WholeDaysAreSure)
{
    const TimeStretch days = *stretchOf("2010-09-24/2011-01-06");
    EXPECT_EQ(days.surelyFrom, days.from);
    EXPECT_EQ(days.surelyTo, day(2011, 1, 7));
}

TEST(TimeStretch, WhatMayHaveEndedAsItBeganIsNotSure)
{
    const TimeStretch stretch = *stretchOf("2012-06/2012");
    EXPECT_EQ(stretch.surelyFrom, std::nullopt);
    EXPECT_EQ(stretch.surelyTo, std::nullopt);
    const TimeStretch oneYear = *stretchOf("2012/2012");
    EXPECT_EQ(oneYear.surelyFrom, std::nullopt);
}

TEST(TimeStretch, OpenEndsStayOpen)
{
    const TimeStretch since = *stretchOf("2011/..");
    EXPECT_EQ(since.to, std::nullopt);
    EXPECT_EQ(since.surelyFrom, day(2012));
    EXPECT_EQ(since.middle(), day(2011));
    const TimeStretch until = *stretchOf("../2007");
    EXPECT_EQ(until.from, std::nullopt);
    EXPECT_EQ(until.start(), std::nullopt);
    EXPECT_EQ(since.end(), std::nullopt);
    EXPECT_EQ(until.middle(), day(2008));
    EXPECT_TRUE(until.isOpen());
}

TEST(TimeStretch, NoDateIsNoStretch)
{
    EXPECT_EQ(stretchOf(EdtfDate{}), std::nullopt);
    EXPECT_EQ(stretchOf("some day"), std::nullopt);
}

} // namespace

} // namespace toscale::tests
