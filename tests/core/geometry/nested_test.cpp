#include "core/geometry/nested.h"

#include <gtest/gtest.h>

namespace toscale::geometry {

namespace {

TEST(Nested, AreasFollowTheValuesAndShareTheLowerRightCorner)
{
    const std::vector<double> values{70e9, 80e12, 0};
    const NestedLayout layout = layoutNested(values, {10, 20, 300, 400});
    EXPECT_DOUBLE_EQ(layout.squares[1].width, 300); // the largest fills the shorter side
    EXPECT_DOUBLE_EQ(layout.squares[1].x, 10);
    EXPECT_DOUBLE_EQ(layout.squares[1].bottom(), 420);
    EXPECT_NEAR(layout.squares[1].width / layout.squares[0].width, 33.8062, 1e-4); // root of 80,000 / 70
    for (const Rect& square : layout.squares) {
        EXPECT_DOUBLE_EQ(square.right(), 310);
        EXPECT_DOUBLE_EQ(square.bottom(), 420);
        EXPECT_DOUBLE_EQ(square.width, square.height);
    }
    EXPECT_EQ(layout.squares[2].width, 0);
}

TEST(Nested, NothingHasNoScale)
{
    EXPECT_EQ(layoutNested({}, {0, 0, 100, 100}).sidePerRoot, 0);
    const std::vector<double> zeros{0, 0};
    EXPECT_EQ(layoutNested(zeros, {0, 0, 100, 100}).sidePerRoot, 0);
    const std::vector<double> one{5};
    EXPECT_EQ(layoutNested(one, {0, 0, 0, 100}).squares[0].width, 0);
}

} // namespace

} // namespace toscale::geometry
