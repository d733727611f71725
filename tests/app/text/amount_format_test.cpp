#include "app/text/amount_format.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

/// With plain spaces for no-break ones, to be readable here.
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
    EXPECT_EQ(plain(m_format.bytes(70e9, PrefixReading::Si).text()), "70 GB");
    EXPECT_EQ(plain(m_format.bytes(81.7e12, PrefixReading::Si).text()), "81.7 TB");
    EXPECT_EQ(plain(m_format.bytes(1, PrefixReading::Si).text()), "1 B");
    EXPECT_EQ(plain(m_format.bytes(0, PrefixReading::Si).text()), "0 B");
    EXPECT_EQ(m_format.bytes(70e9, PrefixReading::Si).text()[2], QChar(0x00A0)) << "number and unit stay on one line";
}

TEST_F(Amounts, MoneyHasASignOrItsCode)
{
    EXPECT_EQ(plain(m_format.money(1e6, Currency{"USD"}).text()), "$1 million");
    EXPECT_EQ(plain(m_format.money(30.5e6, Currency{"EUR"}).text()), "€30.5 million");
    EXPECT_EQ(plain(m_format.money(46e6, Currency{"SEK"}).text()), "SEK 46 million");
    EXPECT_EQ(plain(m_format.money(0.7, Currency{"USD"}).text()), "$0.70");
    EXPECT_EQ(plain(m_format.money(0.000123, Currency{"USD"}, 2).text()), "$0.00012");
    EXPECT_EQ(plain(m_format.money(9.25, Currency{"USD"}).text()), "$9.25");
    EXPECT_EQ(plain(m_format.money(3109.2, Currency{"USD"}, 4).text()), "$3,109");
}

TEST_F(Amounts, TimeIsInYearsMonthsOrDays)
{
    EXPECT_EQ(plain(m_format.custody(35).text()), "35 years");
    EXPECT_EQ(plain(m_format.custody(1).text()), "1 year");
    EXPECT_EQ(plain(m_format.custody(0.5).text()), "6 months");
    EXPECT_EQ(plain(m_format.custody(1.0 / 12).text()), "1 month");
    EXPECT_EQ(plain(m_format.custody(46.0 / 12).text()), "46 months");
    EXPECT_EQ(plain(m_format.custody(100 / 365.25).text()), "100 days");
    EXPECT_EQ(plain(m_format.custody(1 / 365.25).text()), "1 day");
    EXPECT_EQ(plain(m_format.custody(40000).text()), "40,000 years");
    EXPECT_EQ(plain(m_format.custody(58.974).text()), "59 years");
}

TEST_F(Amounts, DatesKeepTheirPrecisionAndDoubt)
{
    EXPECT_EQ(plain(m_format.date("2011-07-19")), "19 July 2011");
    EXPECT_EQ(plain(m_format.date("2013-01")), "January 2013");
    EXPECT_EQ(plain(m_format.date("2022~")), "about 2022");
    EXPECT_EQ(plain(m_format.date("2012-09?")), "September 2012 (uncertain)"); // what is not sure is not about
    EXPECT_EQ(plain(m_format.date("2012-09%")), "about September 2012 (uncertain)");
    EXPECT_EQ(plain(m_format.date("2010-09-24/2011-01-06")), "24 September 2010 to 6 January 2011");
    EXPECT_EQ(plain(m_format.date("2011/..")), "since 2011");
    EXPECT_EQ(plain(m_format.date("../2007")), "until 2007");
    EXPECT_EQ(plain(m_format.date("201X")), "2010s");
    EXPECT_EQ(plain(m_format.date("20XX")), "2000 to 2099");
    EXPECT_EQ(plain(m_format.date("2012-XX")), "2012");
    EXPECT_EQ(plain(m_format.date("2012-02-XX~")), "about February 2012");
    EXPECT_EQ(plain(m_format.date("2012-21")), "spring 2012");
    EXPECT_EQ(plain(m_format.date("2012-24")), "winter 2012");
    EXPECT_EQ(plain(m_format.date("2011-07-19T10:20:30Z")), "19 July 2011, 10:20 UTC");
    EXPECT_EQ(plain(m_format.date("2011-07-19T10:20:30-04:00")), "19 July 2011, 10:20 UTC−04:00");
    EXPECT_EQ(plain(m_format.date("2011-07-19T10:20:30")), "19 July 2011, 10:20");
    EXPECT_EQ(plain(m_format.date("-0043")), "44 BC");
    EXPECT_EQ(plain(m_format.date("-0043-03-15")), "15 March 44 BC");
    EXPECT_EQ(plain(m_format.date("0000")), "1 BC");
    EXPECT_EQ(plain(m_format.date("Y40000")), "40000");
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
    EXPECT_EQ(words(Estimate<double>::range(6e11, 7e11)), "600 to 700 GB") << "the unit once";
    EXPECT_EQ(words(Estimate<double>::range(6e11, 1.2e12)), "600 GB to 1.2 TB");
    EXPECT_EQ(words(Estimate<double>::unlimited(7e10, NoBound::BothLower)), "70 GB (best values, no bound)");
    Estimate<double> drawnAbove = Estimate<double>::atLeast(6e10);
    drawnAbove.best = 7e10;
    EXPECT_EQ(words(drawnAbove), "at least 60 GB") << "whatever is drawn";
}

TEST_F(Amounts, OfMoneyPrintAllThatTheyHaveOrWhatTheyCarry)
{
    const auto words = [&](double value, int digits) {
        const PrintedAmount printed = m_format.money(value, Currency{"USD"}, digits);
        return plain(printed.text()) + (printed.rounded ? ", rounded" : "");
    };
    EXPECT_EQ(words(851499.22, 0), "$851,499.22");
    EXPECT_EQ(words(1234567, 0), "$1,234,567") << "not 1.235 million";
    EXPECT_EQ(words(322.2e6, 0), "$322.2 million");
    EXPECT_EQ(words(834669.4, 4), "$834,700, rounded");
    EXPECT_EQ(words(187771.3, 4), "$187,800, rounded");
    EXPECT_EQ(words(3109.06, 4), "$3,109, rounded");
    EXPECT_EQ(words(1142857142.857, 4), "$1.143 billion, rounded");
    EXPECT_EQ(words(14.2857, 2), "$14.29, rounded") << "dollars have cents";
    EXPECT_EQ(words(0, 0), "$0");
}

TEST_F(Amounts, OfDataPrintWhatTheirTextCarries)
{
    const PrintedAmount four = m_format.bytes(134.6e12, PrefixReading::Si, 4);
    EXPECT_EQ(plain(four.text()), "134.6 TB");
    EXPECT_FALSE(four.rounded);
    const PrintedAmount three = m_format.bytes(134.6e12, PrefixReading::Si, 3);
    EXPECT_EQ(plain(three.text()), "135 TB");
    EXPECT_TRUE(three.rounded);
    EXPECT_TRUE(m_format.bytes(10737418240, PrefixReading::Si).rounded) << "10 GiB are about 10.7 GB";
    EXPECT_FALSE(m_format.bytes(10737418240, PrefixReading::Jedec).rounded);
}

TEST_F(Amounts, OfTimeAreSaidAsCourtsSayThem)
{
    EXPECT_EQ(plain(m_format.custody(400.0 / 12).text()), "33 years and 4 months");
    EXPECT_EQ(plain(m_format.custody(1 + 1 / 365.25).text()), "1 year and 1 day");
    EXPECT_EQ(plain(m_format.custody(1.5).text()), "18 months");
    EXPECT_EQ(plain(m_format.custody(42 / 365.25).text()), "42 days");
    EXPECT_FALSE(m_format.custody(400.0 / 12).rounded);
    EXPECT_TRUE(m_format.custody(58.974, 2).rounded);
    EXPECT_EQ(plain(m_format.custody(40857.14, 4).text()), "40,860 years");
}

TEST_F(Amounts, SayAboutWherePrintingRoundedThem)
{
    Comparison in;
    in.measure = MeasureId::Money;
    const auto words = [&](Estimate<double> value, int digits) {
        MeasuredValue measured;
        measured.value = value;
        measured.digits = digits;
        return plain(m_format.estimate(measured, in));
    };
    EXPECT_EQ(words(Estimate<double>::exact(834669.4), 4), "about $834,700");
    EXPECT_EQ(words(Estimate<double>::exact(834700), 4), "$834,700");
    EXPECT_EQ(words(Estimate<double>::atLeast(3109.06), 4), "about $3,109 or more") << "one hedge";
    EXPECT_EQ(words(Estimate<double>::range(1234.4, 2345.6), 4), "about $1,234 to $2,346");
    in.measure = MeasureId::MoneyShare;
    EXPECT_EQ(words(Estimate<double>::range(0.191, 0.206), 3), "19.1 to 20.6 % of revenue");
    in.measure = MeasureId::MoneyPerGb;
    EXPECT_EQ(words(Estimate<double>::range(10, 20), 3), "$10 to $20 per GB");
    in.measure = MeasureId::Custody;
    EXPECT_EQ(words(Estimate<double>::range(3, 4), 0), "3 to 4 years");
}

TEST_F(Amounts, AreExactInReceipts)
{
    EXPECT_EQ(plain(m_format.exact("80000000000000")), "80,000,000,000,000");
    EXPECT_EQ(plain(m_format.exact("14285.714285714286")), "14,285.714285714286");
    EXPECT_EQ(plain(m_format.exact("999")), "999");
    EXPECT_EQ(plain(m_format.exact("no number")), "no number");
    EXPECT_EQ(plain(m_format.exact("")), "");
}

TEST(AmountsInOtherLanguages, FollowTheirNumberFormats)
{
    const auto translated = [](const char* language) { return Phrases(language, std::make_unique<QTranslator>()); };
    const Phrases german = translated("de");
    EXPECT_EQ(plain(AmountFormat(german).number(1142.857, 4)), "1.143");
    EXPECT_EQ(plain(AmountFormat(german).number(8.8, 3)), "8,8");
    EXPECT_EQ(plain(AmountFormat(german).date("2011-07-19")), "19. Juli 2011");
    EXPECT_EQ(plain(AmountFormat(german).exact("1234.5")), "1.234,5");
    const Phrases french = translated("fr");
    EXPECT_EQ(plain(AmountFormat(french).number(1142.857, 4)), "1 143");
    const Phrases swedish = translated("sv");
    EXPECT_EQ(plain(AmountFormat(swedish).bytes(81.7e12, PrefixReading::Si).text()), "81,7 TB");
}

TEST(ALanguageWithoutTranslations, FallsBackWhollyToEnglish)
{
    const Phrases finnish("fi");
    EXPECT_FALSE(finnish.isTranslated());
    EXPECT_EQ(finnish.language(), "en");
    EXPECT_EQ(plain(AmountFormat(finnish).number(1142.857, 4)), "1,143");
    EXPECT_EQ(finnish.locale().textDirection(), Qt::LeftToRight);
    const Phrases hebrew("he");
    EXPECT_FALSE(hebrew.isTranslated());
    EXPECT_EQ(hebrew.locale().textDirection(), Qt::LeftToRight) << "English words run from left to right";
    EXPECT_TRUE(Phrases("en").isTranslated());
    EXPECT_TRUE(Phrases("").isTranslated());
    EXPECT_TRUE(Phrases("en-GB").isTranslated());
}

TEST_F(Amounts, HedgeOnce)
{
    Comparison in;
    in.measure = MeasureId::SameRateCustody;
    MeasuredValue value;
    value.value = Estimate<double>::moreThan(40000);
    EXPECT_EQ(plain(m_format.estimate(value, in)), "over 40,000 years");
    value.value.approximate = true;
    EXPECT_EQ(plain(m_format.estimate(value, in)), "about 40,000 years or more");
    value.value = Estimate<double>::atMost(40000);
    value.value.approximate = true;
    EXPECT_EQ(plain(m_format.estimate(value, in)), "about 40,000 years or less");
}

TEST_F(Amounts, KeepTheirTextWhereThePrefixIsReadAsBinary)
{
    Comparison in;
    in.reference.reading = PrefixReading::Jedec;
    const auto words = [&](double number, double unit, int digits) {
        MeasuredValue value;
        value.value = Estimate<double>::exact(number * unit);
        value.binaryFactorLow = value.binaryFactorHigh = 1 / 1.1; // in doubt, whatever it is
        value.digits = digits;
        return plain(m_format.estimate(value, in));
    };
    constexpr double gb = 1024.0 * 1024 * 1024;
    EXPECT_EQ(words(134.6, gb * 1024, 4), "134.6 TB");
    EXPECT_EQ(words(999.999, gb, 6), "999.999 GB");
    EXPECT_EQ(words(1500, gb, 3), "1,500 GB") << "not about 1.46 TB";
    EXPECT_EQ(words(70, gb, 3), "70 GB");
}

TEST_F(Amounts, PerWorkNameTheWork)
{
    const auto row = [](const char* noun) {
        MeasuredValue value;
        value.value = Estimate<double>::exact(5);
        value.noun = noun;
        ComparedCase result;
        result.value = value;
        return result;
    };
    Comparison in;
    in.measure = MeasureId::MoneyPerWork;
    in.rows = {row("image URLs"), row("image URL")};
    EXPECT_EQ(plain(m_format.estimate(*in.rows[0].measured(), in)), "$5 per image URL");
    EXPECT_EQ(plain(m_format.amount(10, nullptr, in).text()), "$10 per image URL") << "on the axis";
    in.rows[1] = row("songs");
    EXPECT_EQ(plain(m_format.estimate(*in.rows[1].measured(), in)), "$5 per song");
    EXPECT_EQ(plain(m_format.amount(10, nullptr, in).text()), "$10 per work") << "they differ";
    in.measure = MeasureId::CustodyPerWork;
    EXPECT_TRUE(plain(m_format.estimate(*in.rows[1].measured(), in)).ends_with("days per song"));
}

TEST_F(Amounts, AsFoundHaveGroupMarks)
{
    EXPECT_EQ(plain(m_format.grouped(QStringLiteral("USD 1000000"))), "USD 1,000,000");
    EXPECT_EQ(plain(m_format.grouped(QStringLiteral("EUR 1000000.50 + EUR 25000"))), "EUR 1,000,000.50 + EUR 25,000");
    EXPECT_EQ(plain(m_format.grouped(QStringLiteral("USD 1,920,000 of 2009"))), "USD 1,920,000 of 2009");
    EXPECT_EQ(plain(m_format.grouped(QStringLiteral("0.123456"))), "0.123456");
}

} // namespace toscale::text
