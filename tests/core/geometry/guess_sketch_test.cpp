#include "core/geometry/guess_sketch.h"

#include <gtest/gtest.h>

namespace toscale::geometry {

namespace {

TEST(GuessSketch, IsReadByItsAreaWithTheDigitsThatAHandDraws)
{
    EXPECT_DOUBLE_EQ(sketchedTimes(30, 1), 900);
    EXPECT_DOUBLE_EQ(sketchedTimes(67.6, 2), 1'100); // 33.8^2 = 1,142.44
    EXPECT_DOUBLE_EQ(sketchedTimes(3.5, 1), 12);
    EXPECT_DOUBLE_EQ(sketchedTimes(1.2, 1), 1.4);
    EXPECT_DOUBLE_EQ(sketchedTimes(0.1, 1), 1);
}

TEST(GuessSketch, IsDrawnWithTheAreaThatItIsReadAs)
{
    for (const double times : {1.0, 1.4, 12.0, 900.0, 1'100.0, 14'000.0})
        EXPECT_DOUBLE_EQ(sketchedTimes(sketchedSide(times, 3.2), 3.2), times);
}

} // namespace

} // namespace toscale::geometry
