#include "core/geometry/distribution.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace toscale::geometry {

TEST(Bins, CountEveryNumberOnceInRoundBins)
{
    std::mt19937_64 random(3);
    std::normal_distribution<double> size(9, 2);
    std::vector<double> numbers;
    for (int i = 0; i < 5'000; ++i)
        numbers.push_back(size(random));
    const double widths[] = {0.1, 0.2, 0.25, 0.5, 1};
    const Bins bins = binsOf(numbers, widths, 40);
    EXPECT_LE(bins.counts.size(), 40U);
    EXPECT_EQ(std::accumulate(bins.counts.begin(), bins.counts.end(), std::size_t{0}), numbers.size());
    EXPECT_DOUBLE_EQ(bins.from / bins.width, std::round(bins.from / bins.width));
    for (const double number : numbers) {
        const std::size_t bin = bins.binOf(number);
        EXPECT_GE(number, bins.borderOf(bin) - 1e-9);
        EXPECT_LE(number, bins.borderOf(bin + 1) + 1e-9);
    }
}

TEST(Bins, KeepBordersOneNumberAndNone)
{
    const double widths[] = {1, 2};
    EXPECT_EQ(binsOf(std::vector<double>{0, 1, 2}, widths, 10).counts, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(binsOf(std::vector<double>{5}, widths, 10).counts, std::vector<std::size_t>{1});
    EXPECT_EQ(binsOf(std::vector<double>{0.1 + 0.2, 0.3}, std::vector<double>{0.1}, 10).counts,
              std::vector<std::size_t>{2}); // the same number to any reader
    EXPECT_TRUE(binsOf({}, widths, 10).counts.empty());
}

TEST(FiveNumbers, LieBetweenNeighboursInProportion)
{
    EXPECT_EQ(fiveNumbersOf({4, 1, 3, 2}), (FiveNumbers{1, 1.75, 2.5, 3.25, 4, 4}));
    EXPECT_EQ(fiveNumbersOf({7}), (FiveNumbers{7, 7, 7, 7, 7, 1}));
    EXPECT_EQ(fiveNumbersOf({}).count, 0U);
}

TEST(Ranks, ShareTheBestOfEqualNumbers)
{
    EXPECT_EQ(ranksOf(std::vector<double>{5, 9, 9, 1, 20}), (std::vector<std::uint32_t>{4, 2, 2, 5, 1}));
    EXPECT_TRUE(ranksOf({}).empty());
}

} // namespace toscale::geometry
