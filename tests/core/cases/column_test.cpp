#include "core/column.h"

#include <cstdint>
#include <gtest/gtest.h>
#include <numeric>

namespace toscale {
namespace {

TEST(Column, ClosesTheGapsBetweenItsParts)
{
    ColumnOf<int> column(10);
    std::iota(column.begin(), column.end(), 0);
    closeGaps<int>(column, std::vector<ColumnPart>{{0, 2}, {3, 0}, {3, 4}, {8, 1}});
    EXPECT_EQ(std::vector<int>(column.begin(), column.end()), (std::vector{0, 1, 3, 4, 5, 6, 8}));
    closeGaps<int>(column, std::vector<ColumnPart>{{0, 1}, {5, 1}});
    EXPECT_EQ(std::vector<int>(column.begin(), column.end()), (std::vector{0, 6}));
    EXPECT_LT(column.capacity(), 10U);
    closeGaps<int>(column, {});
    EXPECT_TRUE(column.empty());
}

TEST(Column, KeepsWhatWasWrittenWhateverItsSize)
{
    for (const std::size_t rows :
         {std::size_t{1}, std::size_t{1000}, std::size_t{3'000'000}}) { // the last in large pages
        ColumnOf<std::uint64_t> column(rows);
        column.front() = 7;
        column.back() = rows;
        ColumnOf<std::uint64_t> copy = column;
        column.push_back(9);
        EXPECT_EQ(column[rows - 1], rows);
        EXPECT_EQ(column.back(), 9U);
        EXPECT_EQ(copy.size(), rows);
        EXPECT_EQ(copy.back(), rows);
    }
}

} // namespace
} // namespace toscale
