#include "core/geometry/density_window.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace toscale::geometry {

namespace {

struct Cloud {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<std::uint64_t> shown;

    [[nodiscard]] DensityPoints points() const { return {x, y, shown}; }
};

/// Around the middle, some beyond the axes; every seventh row is not shown.
Cloud cloud(std::size_t count)
{
    std::mt19937_64 random(5);
    std::normal_distribution<float> place(0.5F, 0.2F);
    Cloud made;
    made.shown.resize((count + 63) / 64);
    for (std::size_t row = 0; row < count; ++row) {
        made.x.push_back(place(random));
        made.y.push_back(place(random));
        if (row % 7 != 0)
            made.shown[row / 64] |= std::uint64_t{1} << (row % 64);
    }
    return made;
}

} // namespace

TEST(DensityWindow, CountsEveryShownPointOfTheWindowOnce)
{
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{63}, std::size_t{64},
                                    std::size_t{1'000}, std::size_t{400'000}}) { // several threads
        const Cloud made = cloud(count);
        for (const DensityWindow& window : {DensityWindow{}, DensityWindow{0.4, 0.6, 0.3, 0.9}}) {
            const DensityGrid grid = densityGrid(made.points(), window, 120, 80);
            std::size_t expected = 0;
            for (std::size_t row = 0; row < count; ++row)
                expected += row % 7 != 0 && made.x[row] >= static_cast<float>(window.left)
                        && made.x[row] <= static_cast<float>(window.right)
                        && made.y[row] >= static_cast<float>(window.bottom)
                        && made.y[row] <= static_cast<float>(window.top)
                    ? 1U
                    : 0U;
            EXPECT_EQ(grid.inside, expected);
            EXPECT_EQ(std::accumulate(grid.counts.begin(), grid.counts.end(), std::size_t{0}), expected);
            EXPECT_EQ(countInside(made.points(), window), expected);
            EXPECT_EQ(rowsInside(made.points(), window).size(), expected);
        }
    }
}

TEST(DensityWindow, CountsFromTheUpperLeftAndKeepsTheBorders)
{
    const std::vector<float> x{0, 1, 0, 1, 0.5F};
    const std::vector<float> y{0, 0, 1, 1, 0.5F};
    const DensityGrid grid = densityGrid({x, y}, {}, 4, 3);
    EXPECT_EQ(grid.inside, 5U);
    EXPECT_EQ(grid.at(0, 2), 1U); // lower left
    EXPECT_EQ(grid.at(3, 2), 1U);
    EXPECT_EQ(grid.at(0, 0), 1U);
    EXPECT_EQ(grid.at(3, 0), 1U);
    EXPECT_EQ(grid.at(2, 1), 1U);
    EXPECT_EQ(grid.most(), 1U);
}

TEST(DensityWindow, IsEmptyWithoutExtentCellsOrTime)
{
    const Cloud made = cloud(100);
    EXPECT_TRUE(densityGrid(made.points(), {0.5, 0.5, 0, 1}, 10, 10).counts.empty());
    EXPECT_TRUE(densityGrid(made.points(), {0, 1, 1, 0}, 10, 10).counts.empty());
    EXPECT_TRUE(densityGrid(made.points(), {0, std::nan(""), 0, 1}, 10, 10).counts.empty());
    EXPECT_TRUE(densityGrid(made.points(), {}, 0, 10).counts.empty());
    EXPECT_TRUE(densityGrid(made.points(), {}, std::size_t{1} << 40U, 2).counts.empty());
    const std::atomic<bool> cancelled = true;
    EXPECT_TRUE(densityGrid(made.points(), {}, 10, 10, &cancelled).counts.empty());
}

TEST(LonePoints, HaveNoOtherWithinReach)
{
    const Cloud made = cloud(3'000);
    const DensityGrid grid = densityGrid(made.points(), {}, 200, 100);
    const auto lone = lonePoints(made.points(), grid, 2, 10'000);
    ASSERT_FALSE(lone.empty());
    EXPECT_TRUE(std::ranges::is_sorted(lone));
    for (const std::uint32_t row : lone) {
        EXPECT_TRUE(made.points().has(row));
        for (std::uint32_t other = 0; other < made.x.size(); ++other) {
            const bool counts = other != row && made.points().has(other) && made.x[other] >= 0 && made.x[other] <= 1
                && made.y[other] >= 0 && made.y[other] <= 1;
            const double away =
                std::max(std::abs(made.x[row] - made.x[other]) * 200, std::abs(made.y[row] - made.y[other]) * 100);
            EXPECT_FALSE(counts && away <= 1.99) << row << " " << other;
        }
    }
    EXPECT_EQ(lonePoints(made.points(), grid, 2, 3).size(), 3U);
}

TEST(LonePoints, OfOneRowIsThatRow)
{
    const std::vector<float> x{0.25F};
    const std::vector<float> y{0.75F};
    EXPECT_EQ(lonePoints({x, y}, densityGrid({x, y}, {}, 10, 10), 1, 10), std::vector<std::uint32_t>{0});
}

TEST(LogShades, RiseWithTheCountAndShowOne)
{
    const std::vector<std::uint32_t> counts{0, 1, 2, 10, 4'095, 4'096, 1'000'000};
    const auto shades = logShades(counts);
    EXPECT_EQ(shades.front(), 0);
    EXPECT_EQ(shades[1], 70);
    EXPECT_TRUE(std::ranges::is_sorted(shades));
    EXPECT_EQ(shades.back(), 255);
    EXPECT_EQ(logShades(std::vector<std::uint32_t>{0, 1}), (std::vector<std::uint8_t>{0, 255}));
    EXPECT_EQ(logShades(std::vector<std::uint32_t>{0, 0}), (std::vector<std::uint8_t>{0, 0}));
    EXPECT_TRUE(logShades({}).empty());
}

} // namespace toscale::geometry
