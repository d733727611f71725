#include "core/geometry/guess_ruler.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace toscale::geometry {

namespace {

TEST(GuessRuler, ReachesThePowerOfTenBeyondTruthAndGuesses)
{
    const std::array guesses{10.0, 100.0};
    EXPECT_EQ(guessRuler(1143, guesses).decades, 4);
    EXPECT_EQ(guessRuler(1000, guesses).decades, 3);
    const std::array wild{1e30};
    const GuessRuler ruler = guessRuler(1143, wild);
    EXPECT_EQ(ruler.decades, 30);
    EXPECT_LE(ruler.decades / ruler.labelledBy, 8);
    EXPECT_EQ(guessRuler(1, {}).decades, 1);
}

TEST(GuessRuler, EqualFactorsAreEquallyFarAndItsTwinIsTrue)
{
    const std::array guesses{10'000.0};
    const GuessRuler ruler = guessRuler(1143, guesses);
    EXPECT_DOUBLE_EQ(ruler.logPlace(1), 0);
    EXPECT_DOUBLE_EQ(ruler.logPlace(10'000), 1);
    for (double times = 1; times < 1000; times *= 1.7)
        EXPECT_NEAR(ruler.logPlace(times * 10) - ruler.logPlace(times), 0.25, 1e-12);
    EXPECT_DOUBLE_EQ(ruler.linearPlace(10'000), 1);
    for (double times = 1; times < 5000; times *= 1.7)
        EXPECT_NEAR(ruler.linearPlace(2 * times), 2 * ruler.linearPlace(times), 1e-12);
    EXPECT_DOUBLE_EQ(ruler.logPlace(0.001), 0); // below once there is no more room
}

} // namespace

} // namespace toscale::geometry
