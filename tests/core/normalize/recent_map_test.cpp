#include "core/normalize/recent_map.h"

#include <gtest/gtest.h>
#include <random>
#include <unordered_map>

namespace toscale {
namespace {

TEST(RecentMap, IsAMapForAsManyNumbersAsThereAre)
{
    std::mt19937_64 random(11);
    for (const std::uint64_t numbers : {3U, 500U, 20'000U}) { // the last are more than are found at once
        RecentMap<std::uint64_t> map;
        std::unordered_map<std::uint64_t, std::uint64_t> expected;
        for (int step = 0; step < 60'000; ++step) {
            const std::uint64_t number = (random() % numbers) << 20U;
            const auto [value, isNew] = map.at(number);
            ASSERT_EQ(isNew, !expected.contains(number));
            ASSERT_EQ(value, expected[number]);
            value = expected[number] = random();
        }
    }
}

} // namespace
} // namespace toscale
