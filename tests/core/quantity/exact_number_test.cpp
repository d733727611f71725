#include "core/quantity/exact_number.h"

#include <gtest/gtest.h>
#include <string>

namespace toscale::tests {

namespace {

using boost::multiprecision::cpp_int;

TEST(ExactNumber, AddsAndMultipliesWithoutRounding)
{
    const ExactNumber tenth{1, -1};
    ExactNumber sum;
    for (int i = 0; i < 1000; ++i)
        sum = sum + tenth;
    EXPECT_EQ(toDecimal(sum), 100);
    const ExactNumber big{cpp_int("99999999999999999999999999999999"), 0};
    EXPECT_EQ((big * big).digits, cpp_int("9999999999999999999999999999999800000000000000000000000000000001"));
}

TEST(ExactNumber, ComparesAcrossExponents)
{
    EXPECT_TRUE((ExactNumber{9, -1} < ExactNumber{1, 0}));
    EXPECT_FALSE((ExactNumber{10, -1} < ExactNumber{1, 0}));
    EXPECT_FALSE((ExactNumber{1, 0} < ExactNumber{10, -1}));
}

TEST(ExactNumber, FitsUpToTenToThe36WithFiftyDigits)
{
    EXPECT_EQ(fitOf({1, 36}), Fit::Exact);
    EXPECT_EQ(fitOf({cpp_int("1000000000000000000000000000000000001"), 0}), Fit::TooLarge);
    EXPECT_EQ(fitOf({2, 36}), Fit::TooLarge);
    EXPECT_EQ(fitOf({1, 99999}), Fit::TooLarge);
    EXPECT_EQ(fitOf({1, -36}), Fit::Exact);
    EXPECT_EQ(fitOf({1, -37}), Fit::TooSmall);
    EXPECT_EQ(fitOf({0, 99999}), Fit::Exact);
    EXPECT_EQ(fitOf({cpp_int(std::string(50, '3')), -20}), Fit::Exact);
    EXPECT_EQ(fitOf({cpp_int(std::string(51, '3')), -20}), Fit::TooManyDigits);
    EXPECT_EQ(fitOf({cpp_int(std::string(50, '3') + "000"), -23}), Fit::Exact);
}

TEST(ExactNumber, PassesThroughDecimalUnchanged)
{
    for (const char* text : {"0", "1", "0.125", "1208925819614629174706176", "1209462790553.6", "0.000000000000000001",
             "99999999999999999999999999999999999.999999999999999", "1000000000000000000000000000000000000"}) {
        const ExactNumber number = toExactNumber(Decimal(text));
        EXPECT_EQ(toPlainString(toDecimal(number)), text);
    }
}

} // namespace

} // namespace toscale::tests
