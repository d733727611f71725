#include "app/text/amount_format.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

/// With plain spaces for no-break ones, to be readable here.
std::string plain(QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString(); }

class Amounts : public testing::Test {
protected:
    Phrases m_english{"en"};
    AmountFormat m_format{m_english};
};

} // namespace

TEST_F(Amounts, NumbersAreRoundedToSignificantDigits)
{
    EXPECT_EQ(plain(m_format.number(1142.857142857143, 4)), "1,143");
    EXPECT_EQ(plain(m_format.number(0.0875, 3)), "0.0875");
    EXPECT_EQ(plain(m_format.number(8.80, 3)), "8.8");
    EXPECT_EQ(plain(m_format.number(100, 3)), "100");
    EXPECT_EQ(plain(m_format.number(999.9, 3)), "1,000");
    EXPECT_EQ(plain(m_format.number(0, 3)), "0");
    EXPECT_EQ(plain(m_format.number(0.00012345, 2)), "0.00012");
}

TEST_F(Amounts, LargeNumbersGetAWord)
{
    EXPECT_EQ(plain(m_format.large(222000)), "222,000");
    EXPECT_EQ(plain(m_format.large(999999)), "999,999");
    EXPECT_EQ(plain(m_format.large(1e6)), "1 million");
    EXPECT_EQ(plain(m_format.large(1142857142.857)), "1.143 billion");
    EXPECT_EQ(plain(m_format.large(5e12)), "5 trillion");
    EXPECT_EQ(plain(m_format.large(3.2e18)), "3.2 × 10^18");
}

TEST_F(Amounts, DataSizesTakeTheUnitThatReadsBest)
{
    EXPECT_EQ(plain(m_format.bytes(70e9, PrefixReading::Si)), "70 GB");
    EXPECT_EQ(plain(m_format.bytes(81.7e12, PrefixReading::Si)), "81.7 TB");
    EXPECT_EQ(plain(m_format.bytes(1, PrefixReading::Si)), "1 B");
    EXPECT_EQ(plain(m_format.bytes(0, PrefixReading::Si)), "0 B");
    EXPECT_EQ(m_format.bytes(70e9, PrefixReading::Si)[2], QChar(0x00A0)) << "number and unit stay on one line";
}

TEST_F(Amounts, MoneyHasASignOrItsCode)
{
    EXPECT_EQ(plain(m_format.money(1e6, Currency{"USD"})), "$1 million");
    EXPECT_EQ(plain(m_format.money(30.5e6, Currency{"EUR"})), "€30.5 million");
    EXPECT_EQ(plain(m_format.money(46e6, Currency{"SEK"})), "SEK 46 million");
    EXPECT_EQ(plain(m_format.money(0.7, Currency{"USD"})), "$0.7000");
    EXPECT_EQ(plain(m_format.money(9.25, Currency{"USD"})), "$9.25");
    EXPECT_EQ(plain(m_format.money(3109.2, Currency{"USD"})), "$3,109");
}

TEST_F(Amounts, TimeIsInYearsMonthsOrDays)
{
    EXPECT_EQ(plain(m_format.custody(35)), "35 years");
    EXPECT_EQ(plain(m_format.custody(1)), "1 year");
    EXPECT_EQ(plain(m_format.custody(0.5)), "6 months");
    EXPECT_EQ(plain(m_format.custody(1.0 / 12)), "1 month");
    EXPECT_EQ(plain(m_format.custody(46.0 / 12)), "46 months");
    EXPECT_EQ(plain(m_format.custody(100 / 365.25)), "100 days");
    EXPECT_EQ(plain(m_format.custody(1 / 365.25)), "1 day");
    EXPECT_EQ(plain(m_format.custody(40000)), "40,000 years");
    EXPECT_EQ(plain(m_format.custody(58.974)), "59 years");
}

TEST_F(Amounts, DatesKeepTheirPrecisionAndDoubt)
{
    EXPECT_EQ(plain(m_format.date("2011-07-19")), "19 July 2011");
    EXPECT_EQ(plain(m_format.date("2013-01")), "January 2013");
    EXPECT_EQ(plain(m_format.date("2022~")), "about 2022");
    EXPECT_EQ(plain(m_format.date("2012-09?")), "about September 2012");
    EXPECT_EQ(plain(m_format.date("2010-09-24/2011-01-06")), "24 September 2010 to 6 January 2011");
    EXPECT_EQ(plain(m_format.date("2011/..")), "since 2011");
    EXPECT_EQ(plain(m_format.date("../2007")), "until 2007");
    EXPECT_EQ(plain(m_format.date("201X")), "2010s");
    EXPECT_EQ(plain(m_format.date("no date")), "no date");
}

TEST_F(Amounts, EstimatesSayWhatTheyAre)
{
    Comparison in;
    const auto words = [&](Estimate<double> value, const char* text = "") {
        MeasuredValue measured;
        measured.value = value;
        measured.text = text;
        return plain(m_format.estimate(measured, in));
    };
    EXPECT_EQ(words(Estimate<double>::exact(7e10)), "70 GB");
    EXPECT_EQ(words(Estimate<double>::about(7e10)), "about 70 GB");
    EXPECT_EQ(words(Estimate<double>::about(7e10), "almost 70 GB"), "almost 70 GB");
    EXPECT_EQ(words(Estimate<double>::moreThan(8e13)), "over 80 TB");
    EXPECT_EQ(words(Estimate<double>::atLeast(8e13)), "at least 80 TB");
    EXPECT_EQ(words(Estimate<double>::atMost(8e13)), "up to 80 TB");
    EXPECT_EQ(words(Estimate<double>::lessThan(8e13)), "under 80 TB");
    EXPECT_EQ(words(Estimate<double>::range(6e11, 7e11)), "600 GB to 700 GB");
}

TEST(AmountsInOtherLanguages, FollowTheirNumberFormats)
{
    const Phrases german("de");
    EXPECT_EQ(plain(AmountFormat(german).number(1142.857, 4)), "1.143");
    EXPECT_EQ(plain(AmountFormat(german).number(8.8, 3)), "8,8");
    EXPECT_EQ(plain(AmountFormat(german).date("2011-07-19")), "19. Juli 2011");
    const Phrases french("fr");
    EXPECT_EQ(plain(AmountFormat(french).number(1142.857, 4)), "1 143");
    EXPECT_EQ(plain(AmountFormat(Phrases("sv")).bytes(81.7e12, PrefixReading::Si)), "81,7 TB");
}

} // namespace toscale::text
