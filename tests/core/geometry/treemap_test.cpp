#include "core/geometry/treemap.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

double areaOf(const Rect& rect)
{
    return rect.width * rect.height;
}

} // namespace

/// The worked example of Bruls et al., figure 5: 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 x 4.
TEST(Treemap, PlacesTheExampleOfThePaper)
{
    const std::vector<double> values{6, 6, 4, 3, 2, 2, 1};
    const TreemapLayout layout = layoutTreemap(values, {0, 0, 6, 4}, 1);
    const auto expectCell = [&](std::size_t i, Rect expected) {
        EXPECT_NEAR(layout.cells[i].x, expected.x, 1e-9) << i;
        EXPECT_NEAR(layout.cells[i].y, expected.y, 1e-9) << i;
        EXPECT_NEAR(layout.cells[i].width, expected.width, 1e-9) << i;
        EXPECT_NEAR(layout.cells[i].height, expected.height, 1e-9) << i;
    };
    expectCell(0, {0, 0, 3, 2});
    expectCell(1, {0, 2, 3, 2});
    expectCell(2, {3, 0, 12.0 / 7, 7.0 / 3});
    expectCell(3, {3 + 12.0 / 7, 0, 9.0 / 7, 7.0 / 3});
}

TEST(Treemap, CellsFillTheAreaAndDoNotOverlap)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> exponent(0, seed % 12);
        std::vector<double> values;
        for (unsigned i = 0; i < 1 + seed * 3; ++i)
            values.push_back(std::pow(10, exponent(random)));
        const Rect area{5, 7, 640, 360};
        const TreemapLayout layout = layoutTreemap(values, area, 0.98);
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Rect& cell = layout.cells[i];
            sum += areaOf(cell);
            EXPECT_GE(cell.x, area.x - 1e-6);
            EXPECT_LE(cell.right(), area.right() + 1e-6);
            EXPECT_GE(cell.y, area.y - 1e-6);
            EXPECT_LE(cell.bottom(), area.bottom() + 1e-6);
            EXPECT_NEAR(areaOf(layout.tiles[i]) / (values[i] * layout.areaPerValue), 1, 1e-6) << seed;
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(cell.inset(1e-7).intersects(layout.cells[j].inset(1e-7))) << i << ' ' << j;
        }
        EXPECT_NEAR(sum, areaOf(area), 1e-6 * areaOf(area));
    }
}

TEST(Treemap, EqualValuesAreNearlySquare)
{
    const TreemapLayout layout = layoutTreemap(std::vector<double>(16, 1.0), {0, 0, 400, 400}, 1);
    for (const Rect& cell : layout.cells)
        EXPECT_NEAR(cell.width / cell.height, 1, 1e-9);
}

TEST(Treemap, TiesKeepTheirOrder)
{
    const TreemapLayout layout = layoutTreemap(std::vector<double>{1, 1, 1}, {0, 0, 300, 100}, 1);
    EXPECT_LE(layout.cells[0].x, layout.cells[1].x);
}

TEST(Treemap, AMillionTrillionthKeepsItsArea)
{
    const std::vector<double> values{1, 1e18, 3};
    const TreemapLayout layout = layoutTreemap(values, {0, 0, 700, 300}, 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_NEAR(areaOf(layout.cells[i]) / (values[i] * layout.areaPerValue), 1, 1e-9) << i;
}

TEST(Treemap, NothingToDrawIsNoTrouble)
{
    EXPECT_TRUE(layoutTreemap({}, {0, 0, 100, 100}, 1).cells.empty());
    EXPECT_EQ(areaOf(layoutTreemap(std::vector<double>{0, 5}, {0, 0, 100, 100}, 1).cells[0]), 0);
    EXPECT_EQ(areaOf(layoutTreemap(std::vector<double>{5}, {0, 0, 0, 0}, 1).cells[0]), 0);
    EXPECT_NEAR(areaOf(layoutTreemap(std::vector<double>{1e308, 1e308}, {0, 0, 10, 10}, 1).cells[0]), 50, 1e-6);
}

} // namespace toscale::geometry
