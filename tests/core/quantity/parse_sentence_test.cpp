#include "tests/core/quantity/parse_check.h"

namespace toscale::tests {

namespace {

class SentenceReads : public testing::TestWithParam<ReadAs> { };
TEST_P(SentenceReads, AsWritten)
{
    expectReadAs(parseSentence, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Texts, SentenceReads,
                         testing::ValuesIn(std::vector<ReadAs>{
                             {"35 years", "35y"},
                             {"35y", "35y"},
                             {"35-year", "35y"},
                             {"35 yrs.", "35y"},
                             {"63 months", "63m"},
                             {"400 months", "400m"},
                             {"1 year and 1 day", "1y 1d"},
                             {"a year and a day", "1y 1d"},
                             {"33 years and 4 months", "33y 4m"},
                             {"33 years, 4 months", "33y 4m"},
                             {"33 years 4 months", "33y 4m"},
                             {"1 year, 2 months, and 3 days", "1y 2m 3d"},
                             {"5y 6mos", "5y 6m"},
                             {"2 weeks", "2w"},
                             {"about 100 days", "~100d"},
                             {"about 7 years", "~7y"},
                             {"up to 10 years", "<=10y"},
                             {"at least 5 years", ">=5y"},
                             {"over 5 years", ">5y"},
                             {"5+ years", ">=5y"},
                             {"5 to 7 years", "5y..7y"},
                             {"5-7 years", "5y..7y"},
                             {"18 months to 3 years", "18m..3y"},
                             {"between 5 and 7 years", "5y..7y"},
                             {"about 5 to 7 years", "~5y..7y"},
                             {"five years", "5y"},
                             {"two and a half years", "2.5y"},
                             {"7.5 years", "7.5y"},
                             {"0 years", "0"},
                             {"5 mo", "5m"},
                             {"5 mos", "5m"},
                             {"5 mo. suspended", "5m, 5m suspended"},
                             {"18 months suspended", "18m, 18m suspended"},
                             {"18 months, suspended", "18m, 18m suspended"},
                             {"18 months (suspended)", "18m, 18m suspended"},
                             {"12 months, all suspended", "12m, 12m suspended"},
                             {"4 years, suspended", "4y, 4y suspended"},
                             {"4 years and 6 months, suspended", "4y 6m, 4y 6m suspended"},
                             {"18 months, 12 of them suspended", "18m, 12m suspended"},
                             {"18 months, 12 months of them suspended", "18m, 12m suspended"},
                             {"18 months, 12 months suspended", "18m, 12m suspended"},
                             {"18 months, of which 12 were suspended", "18m, 12m suspended"},
                             {"18 months (12 suspended)", "18m, 12m suspended"},
                             {"18 months with 12 suspended", "18m, 12m suspended"},
                             {"4 years, 6 months of them suspended", "4y, 6m suspended"},
                             {"4 years, 1 year and 6 months of them suspended", "4y, 1y 6m suspended"},
                             {"about 5 to 7 years, 2 of them suspended", "~5y..7y, 2y suspended"},
                             {"18 months in prison, 12 of them suspended", "18m, 12m suspended"},
                             {"35 years of imprisonment", "35y"},
                             {"life", "life"},
                             {"life imprisonment", "life"},
                             {"a life sentence", "life"},
                             {"up to life", "life"},
                             {"time served", "time served"},
                             {"3 Jahre", "3y"},
                             {"6 Monate und 3 Tage", "6m 3d"},
                             {"höchstens 5 Jahre", "<=5y"},
                             {"2 ans", "2y"},
                             {"1 an et 6 mois", "1y 6m"},
                             {"1 año y 1 día", "1y 1d"},
                             {"3 meses", "3m"},
                             {"35 年", "35y"},
                             {"1年6个月", "1y 6m"},
                             {"最高 35 年", "<=35y"},
                             {"7天", "7d"},
                             {"٣٥ سنة", "35y"},
                             {"حتى 5 سنوات", "<=5y"},
                             {"35 عامًا", "35y"},
                             {"18 شهرا", "18m"},
                         }),
                         byIndex);

class SentenceRefuses : public testing::TestWithParam<RefusedAs> { };
TEST_P(SentenceRefuses, WithColumnAndReason)
{
    expectRefusedAs(parseSentence, GetParam());
}

constexpr const char* sentenceUnits = "years, months, weeks, days";
INSTANTIATE_TEST_SUITE_P(
    Texts, SentenceRefuses,
    testing::ValuesIn(std::vector<RefusedAs>{
        {"", ErrorCode::EmptyText, 1, ""},
        {"35", ErrorCode::MissingUnit, 3, sentenceUnits},
        {"35 yeras", ErrorCode::UnknownUnit, 4, std::string("yeras | ") + sentenceUnits + " | years"},
        {"6 monhts", ErrorCode::UnknownUnit, 3, std::string("monhts | ") + sentenceUnits + " | months"},
        {"9 dyas", ErrorCode::UnknownUnit, 3, std::string("dyas | ") + sentenceUnits + " | days"},
        {"5 hours", ErrorCode::UnknownUnit, 3, std::string("hours | ") + sentenceUnits + " | "},
        {"5 m", ErrorCode::AmbiguousUnit, 3, "m | months, minutes"},
        {"5 GB", ErrorCode::KindsDiffer, 3, "information | custody"},
        {"5 dollars", ErrorCode::KindsDiffer, 3, "money | custody"},
        {"-5 years", ErrorCode::NegativeNumber, 1, ""},
        {"$5", ErrorCode::KindsDiffer, 1, "money | custody"},
        {"7 to 5 years", ErrorCode::RangeReversed, 1, "7 | 5 years"},
        {"3 years to 18 months", ErrorCode::RangeReversed, 1, "3 years | 18 months"},
        {"18 months, 24 of them suspended", ErrorCode::SuspendedTooLong, 12, "24 of them suspended | 18 months"},
        {"4 years, 6 months suspended", ErrorCode::AmbiguousUnit, 10, ""},
        {"4 years and 6 months, 6 of them suspended", ErrorCode::AmbiguousUnit, 23, ""},
        {"18 months, 12 of them", ErrorCode::TwoQuantities, 12, "12 of them"},
        {"5 years 6 years", ErrorCode::TwoQuantities, 9, "6 years"},
        {"5 to 1 year and 6 months", ErrorCode::MissingUnit, 1, ""},
        {"over about 5 years", ErrorCode::TwoQualifiers, 6, "about"},
        {"about life", ErrorCode::NoNumber, 7, "life"},
        {"life, suspended", ErrorCode::TrailingText, 5, ", suspended"},
        {"years", ErrorCode::NoNumber, 1, ""},
        {"35 years old", ErrorCode::TrailingText, 10, "old"},
        {"several years", ErrorCode::NoNumber, 1, ""},
        {"1.234567890123456789 years", ErrorCode::NotExact, 1, "1.234567890123456789 | 18"},
        {std::string(1'000'000, 'y'), ErrorCode::TextTooLong, 401, "400"},
    }),
    byIndex);

TEST(Sentences, LifeAsAMaximumKeepsItsQualifier)
{
    EXPECT_EQ(parseSentence("up to life")->qualifier, Qualifier::AtMost);
    EXPECT_EQ(parseSentence("life")->qualifier, Qualifier::Exact);
}

TEST(TermLengths, AreYearsOfTwelveMonthsOr365AndAQuarterDays)
{
    const auto years = [](const char* text) {
        return toYears(std::get<FixedTerm>(parseSentence(text)->value).length.best).value();
    };
    EXPECT_DOUBLE_EQ(years("35 years"), 35);
    EXPECT_DOUBLE_EQ(years("18 months"), 1.5);
    EXPECT_DOUBLE_EQ(years("400 months"), 400.0 / 12);
    EXPECT_DOUBLE_EQ(years("1 year and 1 day"), 1 + 1 / 365.25);
    EXPECT_DOUBLE_EQ(years("2 weeks"), 14 / 365.25);
    EXPECT_DOUBLE_EQ(years("0 days"), 0);
}

} // namespace

} // namespace toscale::tests
