#include "core/quantity/magnitude.h"

#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace toscale::tests {

namespace {

struct Shown {
    double bytes = 0;
    PrefixReading reading = PrefixReading::Si;
    int significant = 3;
    double number = 0;
    int decimals = 0;
    std::string symbol;
};
void PrintTo(const Shown& shown, std::ostream* out) { *out << shown.bytes << " B as " << shown.number << shown.symbol; }

class MagnitudeOf : public testing::TestWithParam<Shown> {};

TEST_P(MagnitudeOf, PicksPrefixAndDigits)
{
    const Shown& shown = GetParam();
    const Magnitude magnitude = magnitudeOf(Bytes::from_value(shown.bytes), shown.reading, shown.significant);
    EXPECT_DOUBLE_EQ(magnitude.number, shown.number);
    EXPECT_EQ(magnitude.decimals, shown.decimals);
    EXPECT_EQ(magnitude.symbol, shown.symbol);
}

constexpr auto si = PrefixReading::Si;
constexpr auto jedec = PrefixReading::Jedec;
INSTANTIATE_TEST_SUITE_P(Sizes, MagnitudeOf, testing::ValuesIn(std::vector<Shown>{
    {70e9, si, 3, 70, 0, "GB"},
    {81.7e12, si, 3, 81.7, 1, "TB"},
    {80.6432e12, si, 3, 80.6, 1, "TB"},
    {999.4e9, si, 3, 999, 0, "GB"},
    {999.6e9, si, 3, 1, 0, "TB"},
    {999.6e9, si, 4, 999.6, 1, "GB"},
    {999, si, 3, 999, 0, "B"},
    {999.7, si, 3, 1, 0, "kB"},
    {1000, si, 3, 1, 0, "kB"},
    {1000, PrefixReading::Iec, 3, 1, 0, "kB"},
    {1536, si, 2, 1.5, 1, "kB"},
    {0, si, 3, 0, 0, "B"},
    {0.125, si, 3, 0.125, 3, "B"},
    {1, si, 3, 1, 0, "B"},
    {175e21, si, 3, 175, 0, "ZB"},
    {1e33, si, 3, 1000, 0, "QB"},
    {123456e30, si, 3, 123456, 0, "QB"},
    {1024, jedec, 3, 1, 0, "KB"},
    {1023, jedec, 3, 1023, 0, "B"},
    {1000.0 * 1024, jedec, 3, 1000, 0, "KB"},
    {1023.7 * 1024, jedec, 3, 1, 0, "MB"},
    {70.0 * 1073741824, jedec, 3, 70, 0, "GB"},
    {55555e6, si, 1, 56, 0, "GB"},
}), [](const auto& test) { return "Size" + std::to_string(test.index); });

TEST(Magnitude, NumberTimesUnitStaysWithinTheRoundingOfTheSize)
{
    for (double bytes = 0.2; bytes < 1e30; bytes *= 1.37) {
        const Magnitude magnitude = magnitudeOf(Bytes::from_value(bytes));
        EXPECT_GE(magnitude.number, bytes < 1 ? 0 : 1);
        EXPECT_LT(magnitude.number, 1000);
        EXPECT_GE(magnitude.decimals, 0);
        EXPECT_LE(magnitude.decimals, 4);
        const double exponent = std::floor(std::log10(bytes / magnitude.number) / 3 + 0.5) * 3;
        EXPECT_NEAR(magnitude.number * std::pow(10, exponent) / bytes, 1, 0.006);
    }
}

TEST(RoundToSignificant, KeepsSoManyDigits)
{
    EXPECT_EQ(roundToSignificant(1142.857, 4), 1143);
    EXPECT_EQ(roundToSignificant(1142.857, 2), 1100);
    EXPECT_EQ(roundToSignificant(0.0875, 1), 0.09);
    EXPECT_EQ(roundToSignificant(0.000875, 3), 0.000875);
    EXPECT_EQ(roundToSignificant(999.6, 3), 1000);
    EXPECT_EQ(roundToSignificant(-1142.857, 3), -1140);
    EXPECT_EQ(roundToSignificant(0, 3), 0);
    EXPECT_EQ(roundToSignificant(5e-324, 2), 5e-324);
}

} // namespace

} // namespace toscale::tests
