#include "core/geometry/strip.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace toscale::geometry {

TEST(StripFold, KeepsLengthsOverItsRows)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> values(0, 1000);
    for (int round = 0; round < 300; ++round) {
        const StripFold fold{20 + values(random) / 10, 800};
        const double from = round % 2 == 0 ? 0 : values(random);
        const double to = from + values(random);
        double length = 0;
        double reached = from;
        for (const StripFold::Piece& piece : fold.pieces(from, to)) {
            EXPECT_NEAR(piece.width / (piece.to - piece.from), fold.width / fold.perRow, 1e-6);
            EXPECT_GE(piece.x, -1e-9);
            EXPECT_LE(piece.x + piece.width, fold.width * (1 + 1e-9));
            EXPECT_NEAR(piece.from, reached, 1e-9);
            reached = piece.to;
            length += piece.width;
        }
        EXPECT_NEAR(length, (to - from) / fold.perRow * fold.width, 1e-6);
    }
}

TEST(StripFold, TheEndOfARowBelongsToIt)
{
    const StripFold fold{20, 100};
    EXPECT_EQ(fold.placeOf(20).row, 0U);
    EXPECT_DOUBLE_EQ(fold.placeOf(20).x, 100);
    EXPECT_EQ(fold.placeOf(20.001).row, 1U);
    EXPECT_EQ(fold.rowsOf(80), 4U);
    EXPECT_EQ(fold.rowsOf(81), 5U);
    EXPECT_EQ(fold.rowsOf(0), 1U);
    EXPECT_TRUE(fold.pieces(5, 5).empty());
    EXPECT_TRUE(StripFold{}.pieces(0, 5).empty());
}

TEST(StripFold, ARowIsARoundLengthInWhichTheWayFits)
{
    for (const double total : {81.7e12, 70e9, 3.0, 999.0, 1e18})
        for (int rows = 1; rows <= 24; ++rows) {
            const double row = roundRow(total, rows, TickFamily::Decimal);
            EXPECT_GE(row * rows, total * (1 - 1e-9));
            EXPECT_LE(row, total / rows * 1.25);
        }
    EXPECT_DOUBLE_EQ(roundRow(81.7e12, 5, TickFamily::Decimal), 18e12);
    EXPECT_EQ(roundRow(0, 5, TickFamily::Decimal), 0);
}

TEST(StripFlags, MeetNeitherEachOtherNorAPole)
{
    std::mt19937 random(8);
    std::uniform_real_distribution<double> places(0, 1000);
    for (int round = 0; round < 100; ++round) {
        std::vector<FlagRequest> requests;
        for (int i = 0; i < 40; ++i)
            requests.push_back({places(random), 20 + places(random) / 8});
        std::ranges::sort(requests, {}, &FlagRequest::at);
        const std::vector<Interval> taken{{400, 420}};
        const auto flags = placeFlags(requests, taken, {0, 1000}, 1 + round % 5, 8);
        std::size_t placed = 0;
        for (std::size_t i = 0; i < flags.size(); ++i) {
            if (!flags[i])
                continue;
            ++placed;
            const double end = flags[i]->x + requests[i].width;
            EXPECT_GE(flags[i]->x, 0);
            EXPECT_LE(end, 1000);
            EXPECT_TRUE(end <= 400 || flags[i]->x >= 420);
            for (std::size_t j = 0; j < flags.size(); ++j) {
                if (!flags[j] || i == j)
                    continue;
                if (flags[i]->lane == flags[j]->lane) {
                    EXPECT_TRUE(end <= flags[j]->x || flags[j]->x + requests[j].width <= flags[i]->x);
                }
                if (flags[j]->lane > flags[i]->lane) {
                    EXPECT_TRUE(requests[j].at < flags[i]->x || requests[j].at > end) << "a pole through a text";
                }
            }
        }
        EXPECT_GE(placed, 4U);
    }
}

TEST(StripFlags, ATextAtTheEndStandsBeforeItsPole)
{
    const auto flags = placeFlags(std::vector<FlagRequest>{{990, 100}}, {}, {0, 1000}, 1, 8);
    ASSERT_TRUE(flags.front());
    EXPECT_LT(flags.front()->x + 100, 990);
    EXPECT_FALSE(placeFlags(std::vector<FlagRequest>{{500, 2000}}, {}, {0, 1000}, 1, 8).front());
}

} // namespace toscale::geometry
