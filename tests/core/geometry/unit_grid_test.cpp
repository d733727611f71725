#include "core/geometry/unit_grid.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

namespace {

using CellRun = UnitGrid::Run;

double areaOf(const std::vector<CellRun>& runs)
{
    double area = 0;
    for (const CellRun& run : runs)
        area += run.rect.width * run.rect.height;
    return area;
}

void expectApart(const std::vector<CellRun>& runs)
{
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(runs[i].rect.inset(1e-9).intersects(runs[j].rect.inset(1e-9))) << i << ' ' << j;
}

} // namespace

TEST(UnitGrid, ACellIsTheSameAreaInAnyCount)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> cells(0.001, 3000);
    for (int round = 0; round < 300; ++round) {
        const double count = cells(random);
        const UnitGrid grid{1 + cells(random) / 100, 3, 8, 1 + round % 12, round % 3 == 0 ? 2 : 10};
        const std::vector<CellRun> runs = grid.runs(0, count, {17, 5});
        EXPECT_NEAR(areaOf(runs) / (grid.cell * grid.cell), count, count * 1e-9);
        expectApart(runs);
        const Size size = grid.sizeOf(count);
        double right = 0;
        double bottom = 0;
        double reached = 0;
        for (const CellRun& run : runs) {
            EXPECT_NEAR(run.rect.width * run.rect.height, (run.to - run.from) * grid.cell * grid.cell, 1e-6);
            EXPECT_DOUBLE_EQ(run.from, reached);
            reached = run.to;
            right = std::max(right, run.rect.right());
            bottom = std::max(bottom, run.rect.bottom());
        }
        EXPECT_NEAR(right, 17 + size.width, 1e-6) << count;
        EXPECT_NEAR(bottom, 5 + size.height, 1e-6) << count;
    }
}

TEST(UnitGrid, TheRestOfARangeContinuesWhereTheValueEnds)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> cells(0, 400);
    const UnitGrid grid{4, 2, 5, 3};
    for (int round = 0; round < 200; ++round) {
        const double value = cells(random);
        const double high = value + cells(random);
        std::vector<CellRun> runs = grid.runs(0, value, {});
        const std::vector<CellRun> rest = grid.runs(value, high, {});
        EXPECT_NEAR(areaOf(rest) / 16, high - value, 1e-7);
        runs.insert(runs.end(), rest.begin(), rest.end());
        expectApart(runs);
        EXPECT_NEAR(areaOf(runs), areaOf(grid.runs(0, high, {})), 1e-6);
    }
}

TEST(UnitGrid, FillsRowsOfTenAndContainersOfAHundred)
{
    const UnitGrid grid{10, 4, 10, 2};
    const std::vector<CellRun> runs = grid.runs(0, 143.5, {});
    ASSERT_EQ(runs.size(), 4U); // a container, four rows, three cells, a part of one
    EXPECT_EQ(runs[0].rect, (Rect{0, 0, 100, 100}));
    EXPECT_EQ(runs[1].rect, (Rect{104, 0, 100, 40}));
    EXPECT_EQ(runs[2].rect, (Rect{104, 40, 30, 10}));
    EXPECT_EQ(runs[3].rect, (Rect{134, 40, 5, 10}));
    EXPECT_TRUE(runs[3].isPart());
    EXPECT_FALSE(runs[2].isPart());
    EXPECT_EQ(grid.placeOf(2), (Point{0, 104}));
    EXPECT_EQ(grid.uprights(runs[2]), (std::vector<double>{104, 114, 124, 134}));
    EXPECT_EQ(grid.uprights(runs[3]), (std::vector<double>{134, 139}));
    EXPECT_EQ(grid.levels(runs[1]).size(), 5U);
}

TEST(UnitGrid, TenContainersAreAGroup)
{
    const UnitGrid grid{1, 1, 5, 20};
    EXPECT_DOUBLE_EQ(grid.placeOf(9).x, 99);
    EXPECT_DOUBLE_EQ(grid.placeOf(10).x, 114);
}

TEST(UnitGrid, ACountThatRoundingMissedIsWhole)
{
    const UnitGrid grid{10, 4, 10, 2};
    EXPECT_EQ(grid.runs(0, 3 - 1e-13, {}).front().rect.width, 30);
    EXPECT_EQ(grid.runs(0, 100 + 1e-11, {}).size(), 1U);
    EXPECT_TRUE(grid.runs(0, 0, {}).empty());
}

TEST(UnitRows, FillTheRoomAndDoNotLeaveIt)
{
    std::mt19937 random(11);
    std::lognormal_distribution<double> cells(2, 2);
    for (int round = 0; round < 60; ++round) {
        std::vector<UnitRow> rows;
        for (int i = 0; i < 1 + round % 9; ++i)
            rows.push_back({std::min(cells(random), 5000.0), 20, round % 2 == 0 ? 0.0 : 15.0});
        const Size room{900, 500};
        const UnitLayout layout = layoutUnitRows(rows, room, {0.5, 40, 6});
        ASSERT_TRUE(layout.fits);
        EXPECT_LE(layout.height, room.height * (1 + 1e-9));
        double below = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Size size = layout.grid.sizeOf(rows[i].cells);
            EXPECT_LE(size.width, room.width * (1 + 1e-9));
            EXPECT_GE(layout.tops[i], below + rows[i].above - 1e-9);
            below = layout.tops[i] + std::max(size.height, rows[i].beside);
        }
        EXPECT_LE(below, room.height * (1 + 1e-9));
    }
}

TEST(UnitRows, StandInFivesOrTensWhereThatCostsLittle)
{
    const std::vector<UnitRow> rows{{1, 40, 0}, {1143, 40, 0}};
    const UnitLayout tens = layoutUnitRows(rows, {1000, 280}, {1, 40, 12});
    ASSERT_TRUE(tens.fits);
    EXPECT_EQ(tens.grid.across % 5, 0) << tens.grid.across;
    const UnitLayout sixes = layoutUnitRows(rows, {850, 330}, {1, 40, 12}); // five or ten would be much smaller
    EXPECT_EQ(sixes.grid.across, 6);
}

TEST(UnitRows, OfFewCellsFillAWideRoom)
{
    const std::vector<UnitRow> rows{{20, 50, 0}, {4, 50, 0}, {14, 50, 0}};
    const UnitLayout layout = layoutUnitRows(rows, {900, 220}, {1, 40, 12});
    ASSERT_TRUE(layout.fits);
    EXPECT_LT(layout.grid.tall, 10);
    EXPECT_GT(layout.grid.cell, 35);
    EXPECT_EQ(layoutUnitRows(std::vector<UnitRow>{{1143, 50, 0}}, {900, 220}, {1, 40, 12}).grid.tall, 10);
}

TEST(UnitRows, WithoutRoomDoNotFit)
{
    EXPECT_FALSE(layoutUnitRows(std::vector<UnitRow>{{5, 100, 0}, {5, 100, 0}}, {500, 150}, {}).fits);
    EXPECT_FALSE(layoutUnitRows(std::vector<UnitRow>{{500, 0, 0}}, {5, 150}, {}).fits);
    EXPECT_TRUE(layoutUnitRows({}, {500, 150}, {}).fits);
}

} // namespace toscale::geometry
