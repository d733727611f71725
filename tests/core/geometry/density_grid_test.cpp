#include "core/geometry/density_grid.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace toscale::geometry {

namespace {

MagnitudeAxis axis(double least, double most)
{
    return magnitudeAxis(MagnitudeAxis::Form::Logarithmic, least, most, TickFamily::Decimal);
}

} // namespace

TEST(DensityGrid, CountsWhatCountingPointsCounts)
{
    std::mt19937_64 random(5);
    std::lognormal_distribution<double> spread(10, 4);
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 0; i < 20'000; ++i) {
        x.push_back(spread(random));
        y.push_back(spread(random));
    }
    MagnitudeAxis xAxis = axis(*std::ranges::min_element(x), *std::ranges::max_element(x));
    MagnitudeAxis yAxis = axis(*std::ranges::min_element(y), *std::ranges::max_element(y));
    const AxisShares shares = sharesOf(xAxis, yAxis, x, y);
    const Rect area{10, 20, 400, 200};
    const Rect inner = area.inset(8);
    xAxis.length = inner.width;
    yAxis.length = inner.height;
    std::vector<Point> points;
    for (std::size_t i = 0; i < x.size(); ++i)
        points.push_back({inner.x + xAxis.position(x[i]), inner.bottom() - yAxis.position(y[i])});
    const PointCells expected = countInCells(points, area, 4);
    const PointCells counted = countShares(shares, inner, area, 4);
    ASSERT_EQ(counted.columns, expected.columns);
    ASSERT_EQ(counted.counts.size(), expected.counts.size());
    EXPECT_EQ(std::accumulate(counted.counts.begin(), counted.counts.end(), 0U), x.size());
    std::size_t differing = 0; // points within a ten-thousandth of a border between two cells
    for (std::size_t cell = 0; cell < counted.counts.size(); ++cell)
        differing += counted.counts[cell] != expected.counts[cell] ? 1U : 0U;
    EXPECT_LE(differing, 8U);
    for (const std::size_t point : counted.alone)
        EXPECT_LT(point, x.size());
    EXPECT_TRUE(std::ranges::is_sorted(counted.alone));
}

TEST(DensityGrid, ALonePointIsFoundAndANeighbourIsNot)
{
    const std::vector<double> x{1, 1000, 1000, 1e6};
    const std::vector<double> y{1, 1000, 1010, 1e6};
    const MagnitudeAxis both = axis(1, 1e6);
    const Rect area{0, 0, 600, 600};
    EXPECT_EQ(countShares(sharesOf(both, both, x, y), area, area, 4).alone, (std::vector<std::size_t>{0, 3}));
}

TEST(DensityGrid, SharesAreThePositionsOnTheAxis)
{
    MagnitudeAxis both = axis(1, 1e6);
    both.length = 1;
    const std::vector<double> values{-5, 0, 0.5, 1, 2, 37, 999, 1e6, 1e9};
    const AxisShares shares = sharesOf(both, both, values, values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        EXPECT_NEAR(shares.x[i], both.position(values[i]), 1e-6) << values[i];
        EXPECT_EQ(shares.x[i], shares.y[i]);
    }
}

TEST(DensityGrid, NothingIsCountedWithoutArea)
{
    const MagnitudeAxis both = axis(1, 10);
    const AxisShares shares = sharesOf(both, both, std::vector<double>{2}, std::vector<double>{3});
    EXPECT_EQ(countShares(shares, {}, {}, 4).columns, 0U);
    EXPECT_TRUE(countShares({}, {0, 0, 4, 4}, {0, 0, 4, 4}, 4).alone.empty());
    EXPECT_TRUE(countAlong(both, std::vector<double>{2}, 0, 1, 0).empty());
}

TEST(DensityGrid, ValuesAlongAnAxisAreCountedInEqualCells)
{
    MagnitudeAxis decades = axis(1, 1000);
    decades.length = 300;
    const std::vector<double> values{1, 2, 15, 99, 500, 1000};
    EXPECT_EQ(countAlong(decades, values, 0, 300, 3), (std::vector<std::uint32_t>{2, 2, 2}));
    EXPECT_EQ(countAlong(decades, values, -100, 400, 5), (std::vector<std::uint32_t>{0, 2, 2, 1, 1}));
}

} // namespace toscale::geometry
