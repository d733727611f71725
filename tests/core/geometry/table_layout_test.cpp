#include "core/geometry/table_layout.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace toscale::geometry {

TEST(ShareWidth, EqualColumnsAreEquallyWide)
{
    const std::vector<ColumnRequest> columns{{20, 1}, {30, 1}, {0, 1}};
    EXPECT_EQ(shareWidth(columns, 340, 20).value(), (std::vector<double>{100, 100, 100}));
}

TEST(ShareWidth, AColumnThatNeedsMoreGetsItFromTheOthers)
{
    const std::vector<ColumnRequest> columns{{200, 1}, {30, 1}, {0, 2}};
    EXPECT_EQ(shareWidth(columns, 500, 0).value(), (std::vector<double>{200, 100, 200}));
}

TEST(ShareWidth, WithoutWeightAColumnHasWhatItNeeds)
{
    const std::vector<ColumnRequest> columns{{50, 0}, {30, 1}};
    EXPECT_EQ(shareWidth(columns, 210, 10).value(), (std::vector<double>{50, 150}));
    EXPECT_EQ(shareWidth(std::vector<ColumnRequest>{{50, 0}}, 210, 10).value(), (std::vector<double>{50}));
}

TEST(ShareWidth, WhatDoesNotFitIsNotSqueezed)
{
    const std::vector<ColumnRequest> columns{{60, 1}, {50, 1}};
    EXPECT_FALSE(shareWidth(columns, 119, 10));
    EXPECT_TRUE(shareWidth(columns, 120, 10));
    EXPECT_FALSE(shareWidth(columns, 0, 0));
    EXPECT_TRUE(shareWidth({}, 0, 0)->empty());
}

TEST(ShareWidth, FillsTheWidthAndKeepsEveryLeast)
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> least(0, 90);
    for (int i = 0; i < 2000; ++i) {
        std::vector<ColumnRequest> columns;
        for (std::size_t c = 0; c <= random() % 7; ++c)
            columns.push_back({least(random), static_cast<double>(1 + random() % 3)});
        const double width = 100 + least(random) * 8;
        const auto widths = shareWidth(columns, width, 8);
        double needed = 8.0 * static_cast<double>(columns.size() - 1);
        for (const ColumnRequest& column : columns)
            needed += column.least;
        ASSERT_EQ(widths.has_value(), needed <= width);
        if (!widths)
            continue;
        const double filled =
            std::accumulate(widths->begin(), widths->end(), 8.0 * static_cast<double>(columns.size() - 1));
        EXPECT_NEAR(filled, width, 1e-9);
        for (std::size_t c = 0; c < columns.size(); ++c)
            EXPECT_GE((*widths)[c], columns[c].least - 1e-9);
    }
}

TEST(StackRows, ShareWhatIsLeftUpToALimit)
{
    const std::vector<double> least{20, 40};
    const StackedRows rows = stackRows(least, 100, 80, 50).value();
    EXPECT_EQ(rows.tops, (std::vector<double>{100, 130}));
    EXPECT_EQ(rows.heights, (std::vector<double>{30, 50}));
    EXPECT_EQ(rows.bottom(), 180);
    EXPECT_EQ(stackRows(least, 100, 800, 5)->heights, (std::vector<double>{25, 45}));
}

TEST(StackRows, NeverMeetNorLeaveTheHeight)
{
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> height(0, 60);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> least;
        for (std::size_t r = 0; r < random() % 12; ++r)
            least.push_back(height(random));
        const double needed = std::accumulate(least.begin(), least.end(), 0.0);
        const auto rows = stackRows(least, 10, 200, 30);
        ASSERT_EQ(rows.has_value(), needed <= 200 * (1 + 1e-9));
        if (!rows)
            continue;
        ASSERT_EQ(rows->tops.size(), least.size());
        double top = 10;
        for (std::size_t r = 0; r < least.size(); ++r) {
            EXPECT_NEAR(rows->tops[r], top, 1e-9);
            EXPECT_GE(rows->heights[r], least[r]);
            top += rows->heights[r];
        }
        EXPECT_LE(top, 210 + 1e-6);
    }
}

} // namespace toscale::geometry
