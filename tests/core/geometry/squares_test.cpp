#include "core/geometry/squares.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

constexpr Rect sheet{30, 20, 1000, 400};

std::vector<SquareRequest> requestsOf(std::initializer_list<double> values, double minWidth = 0)
{
    std::vector<SquareRequest> requests;
    for (const double value : values)
        requests.push_back({value, 0, minWidth});
    return requests;
}

double areaOf(const Rect& rect)
{
    return rect.width * rect.height;
}

void expectSound(const SquaresLayout& layout, std::span<const SquareRequest> requests, double gap)
{
    ASSERT_TRUE(layout.fits);
    ASSERT_EQ(layout.squares.size(), requests.size());
    constexpr double tolerance = 1e-6;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const Rect& square = layout.squares[i];
        const Rect& cell = layout.cells[i];
        EXPECT_DOUBLE_EQ(square.width, square.height);
        EXPECT_NEAR(square.bottom(), layout.ground, tolerance);
        EXPECT_GE(square.y, sheet.y - tolerance);
        EXPECT_GE(cell.x, sheet.x - tolerance);
        EXPECT_LE(cell.right(), sheet.right() + tolerance);
        EXPECT_GE(cell.width, requests[i].minWidth);
        EXPECT_LE(square.right(), cell.right() + tolerance);
        EXPECT_LE(layout.extents[i].right(), cell.right() + tolerance);
        if (i > 0) {
            EXPECT_NEAR(cell.x - layout.cells[i - 1].right(), gap, tolerance);
        }
    }
}

} // namespace

TEST(Squares, Of70GigabytesAnd80TerabytesDifferInSideBy33Point8)
{
    const auto requests = requestsOf({70e9, 80e12});
    const SquaresLayout layout = layoutSquares(requests, sheet, 40);
    expectSound(layout, requests, 40);
    EXPECT_DOUBLE_EQ(layout.squares[1].width, 400);
    EXPECT_NEAR(layout.squares[1].width / layout.squares[0].width, 33.8062, 1e-4); // sqrt(80,000 / 70)
    EXPECT_NEAR(areaOf(layout.squares[1]) / areaOf(layout.squares[0]), 1142.857142857143, 1e-9);
}

TEST(Squares, EqualValuesAreEqualAndTheWidthLimitsThem)
{
    const auto requests = requestsOf({5, 5, 5, 5});
    const SquaresLayout layout = layoutSquares(requests, sheet, 20);
    expectSound(layout, requests, 20);
    for (const Rect& square : layout.squares)
        EXPECT_DOUBLE_EQ(square.width, 235); // (1000 - 3 * 20) / 4
    EXPECT_NEAR(layout.width, 1000, 1e-9);
}

TEST(Squares, ASingleOneFillsTheHeight)
{
    const auto requests = requestsOf({123});
    EXPECT_DOUBLE_EQ(layoutSquares(requests, sheet, 20).squares[0].height, 400);
}

TEST(Squares, ZeroHasNoAreaAndStillItsPlace)
{
    const auto requests = requestsOf({0, 9}, 50);
    const SquaresLayout layout = layoutSquares(requests, sheet, 20);
    expectSound(layout, requests, 20);
    EXPECT_EQ(areaOf(layout.squares[0]), 0);
    EXPECT_EQ(layout.cells[0].width, 50);
}

TEST(Squares, OnlyZerosHaveNoScale)
{
    const SquaresLayout layout = layoutSquares(requestsOf({0, 0}), sheet, 20);
    EXPECT_TRUE(layout.fits);
    EXPECT_EQ(layout.sidePerRoot, 0);
}

TEST(Squares, NoneIsEmpty)
{
    EXPECT_TRUE(layoutSquares({}, sheet, 20).squares.empty());
}

TEST(Squares, LabelsTooWideTogetherDoNotFit)
{
    EXPECT_FALSE(layoutSquares(requestsOf({1, 2, 3}, 400), sheet, 20).fits);
    EXPECT_TRUE(layoutSquares(requestsOf({1, 2, 3}, 320), sheet, 20).fits);
    EXPECT_FALSE(layoutSquares(requestsOf({1}), {0, 0, 100, 0}, 20).fits);
}

TEST(Squares, TheHighEndOfARangeSetsTheScaleAndSharesTheCorner)
{
    const std::vector<SquareRequest> requests{{650, 700, 0}, {100, 0, 0}};
    const SquaresLayout layout = layoutSquares(requests, sheet, 20);
    expectSound(layout, requests, 20);
    EXPECT_DOUBLE_EQ(layout.extents[0].height, 400);
    EXPECT_NEAR(areaOf(layout.extents[0]) / areaOf(layout.squares[0]), 700.0 / 650, 1e-12);
    EXPECT_EQ(layout.extents[0].x, layout.squares[0].x);
    EXPECT_EQ(layout.extents[1].width, 0);
}

TEST(Squares, From1To1e16AreasStayProportional)
{
    const auto requests = requestsOf({1, 1e16, 3e8});
    const SquaresLayout layout = layoutSquares(requests, sheet, 20);
    expectSound(layout, requests, 20);
    EXPECT_NEAR(areaOf(layout.squares[1]) / areaOf(layout.squares[0]) / 1e16, 1, 1e-9);
    EXPECT_NEAR(areaOf(layout.squares[2]) / areaOf(layout.squares[0]) / 3e8, 1, 1e-9);
}

TEST(Squares, AnyValuesStayProportionalInsideAndApart)
{
    std::mt19937_64 random(20110719);
    std::uniform_real_distribution<double> magnitude(-3, 16);
    std::uniform_real_distribution<double> width(0, 60);
    for (int round = 0; round < 400; ++round) {
        const std::size_t count = 1 + random() % 12;
        std::vector<SquareRequest> requests;
        for (std::size_t i = 0; i < count; ++i)
            requests.push_back({std::pow(10, magnitude(random)), 0, width(random)});
        const SquaresLayout layout = layoutSquares(requests, sheet, 8);
        expectSound(layout, requests, 8);
        for (std::size_t i = 0; i < count; ++i)
            ASSERT_NEAR(areaOf(layout.squares[i]) / requests[i].value / (layout.sidePerRoot * layout.sidePerRoot), 1,
                        1e-9);
        // the largest scale: either the height or the width is used up
        double tallest = 0;
        for (const Rect& square : layout.squares)
            tallest = std::max(tallest, square.height);
        EXPECT_TRUE(std::abs(tallest - sheet.height) < 1e-6 || std::abs(layout.width - sheet.width) < 1e-6) << round;
    }
}

TEST(Squares, AHundredThousandAreStillPlacedInOrder)
{
    std::vector<SquareRequest> requests;
    for (int i = 1; i <= 100000; ++i)
        requests.push_back({double(i % 977), 0, 0.001});
    const SquaresLayout layout = layoutSquares(requests, sheet, 0);
    ASSERT_TRUE(layout.fits);
    EXPECT_NEAR(layout.width, sheet.width, 1e-6);
}

} // namespace toscale::geometry
