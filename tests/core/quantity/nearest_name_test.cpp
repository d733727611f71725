#include "core/quantity/nearest_name.h"

#include <array>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

TEST(EditDistance, CountsInsertionsDeletionsReplacementsAndSwaps)
{
    EXPECT_EQ(editDistance("", ""), 0U);
    EXPECT_EQ(editDistance("", "abc"), 3U);
    EXPECT_EQ(editDistance("years", "years"), 0U);
    EXPECT_EQ(editDistance("yeras", "years"), 1U);
    EXPECT_EQ(editDistance("terrabytes", "terabytes"), 1U);
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U); // the classic example
    EXPECT_EQ(editDistance("ca", "abc"), 3U);         // optimal string alignment, not unrestricted Damerau
}

TEST(NearestName, AllowsMoreEditsInLongerWords)
{
    constexpr std::array<std::string_view, 5> names{"days", "years", "pounds", "dollars", "terabytes"};
    EXPECT_EQ(nearestName("dyas", names), "days");
    EXPECT_EQ(nearestName("dags", names), "");
    EXPECT_EQ(nearestName("yeras", names), "years");
    EXPECT_EQ(nearestName("yers", names), "");
    EXPECT_EQ(nearestName("poounds", names), "pounds");
    EXPECT_EQ(nearestName("sounds", names), "");
    EXPECT_EQ(nearestName("dollers", names), "dollars");
    EXPECT_EQ(nearestName("tarrabytes", names), "terabytes");
    EXPECT_EQ(nearestName("tarrabites", names), "");
    EXPECT_EQ(nearestName("", names), "");
}

} // namespace

} // namespace toscale::tests
