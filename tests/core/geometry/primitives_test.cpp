#include "core/geometry/primitives.h"

#include <gtest/gtest.h>

namespace toscale::geometry {

namespace {

TEST(Segment, MeetsARectangleThatItEntersCrossesOrLiesIn)
{
    const Rect rect{10, 10, 20, 10};
    EXPECT_TRUE((Segment{{0, 15}, {40, 15}}.meets(rect))) << "straight through";
    EXPECT_TRUE((Segment{{0, 0}, {12, 12}}.meets(rect))) << "ends inside";
    EXPECT_TRUE((Segment{{12, 12}, {28, 18}}.meets(rect))) << "lies inside";
    EXPECT_TRUE((Segment{{5, 15}, {15, 5}}.meets(rect))) << "touches the corner";
    EXPECT_TRUE((Segment{{15, 0}, {15, 40}}.meets(rect))) << "upright";
}

TEST(Segment, MissesWhatLiesBesideOrBehindIt)
{
    const Rect rect{10, 10, 20, 10};
    EXPECT_FALSE((Segment{{0, 0}, {40, 0}}.meets(rect)));
    EXPECT_FALSE((Segment{{0, 15}, {9, 15}}.meets(rect))) << "stops before it";
    EXPECT_FALSE((Segment{{5, 14}, {14, 5}}.meets(rect))) << "passes the corner";
    EXPECT_FALSE((Segment{{5, 0}, {5, 40}}.meets(rect)));
}

} // namespace

} // namespace toscale::geometry
