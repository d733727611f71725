#include "core/cases/shifted_date.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

std::string moved(std::string_view edtf, int units)
{
    const auto date = shifted(parseEdtf(edtf).value(), units);
    return date ? date->text : "none";
}

TEST(ShiftedDate, ByItsOwnUnit)
{
    EXPECT_EQ(moved("2011-01-06", 1), "2011-01-07");
    EXPECT_EQ(moved("2012-02-28", 2), "2012-03-01");
    EXPECT_EQ(moved("2011-01-01", -1), "2010-12-31");
    EXPECT_EQ(moved("2011-12", 1), "2012-01");
    EXPECT_EQ(moved("2011-01", -13), "2009-12");
    EXPECT_EQ(moved("2011", -3), "2008");
    EXPECT_EQ(moved("0000", -44), "-0044");
    EXPECT_EQ(moved("-0001-01", 12), "0000-01");
    EXPECT_EQ(moved("-0001-01", -1), "-0002-12");
}

TEST(ShiftedDate, DoubtAndTimesStay)
{
    EXPECT_EQ(moved("2012-09~", 1), "2012-10~");
    EXPECT_EQ(moved("2013?", 1), "2014?");
    EXPECT_EQ(moved("2011-07-19T10:20:30Z", 1), "2011-07-20T10:20:30Z");
}

TEST(ShiftedDate, SpansMoveAsAWhole)
{
    EXPECT_EQ(moved("2010-09-24/2011-01-06", 7), "2010-10-01/2011-01-13");
    EXPECT_EQ(moved("2011/..", 1), "2012/..");
    EXPECT_EQ(moved("../2007-03", -3), "../2006-12");
    EXPECT_EQ(moved("2010~/2012", 1), "2011~/2013");
}

TEST(ShiftedDate, WhatHasNoUnitStays)
{
    for (const char* edtf : {"201X", "2012-XX", "2012-21", "Y17000", "2010/2011-03", "9999"})
        EXPECT_EQ(moved(edtf, 1), "none") << edtf;
    EXPECT_FALSE(shifted(EdtfDate{}, 1));
}

} // namespace

} // namespace toscale
