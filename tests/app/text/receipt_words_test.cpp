#include "app/text/quoted_words.h"
#include "app/text/receipt_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

std::string words(StepCode code, std::vector<std::string> arguments)
{
    return receiptWords(english, {code, std::move(arguments), {}, {}})
        .replace(QChar(0x00A0), QLatin1Char(' '))
        .toStdString();
}

} // namespace

TEST(ReceiptWords, ReadPrefixesToTheLastByte)
{
    EXPECT_EQ(words(StepCode::ReadPrefix, {"si", "80000000000000", "80000000000000"}),
              "Read as 80,000,000,000,000 bytes (powers of 1,000)");
    EXPECT_EQ(words(StepCode::ReadPrefix, {"jedec", "1024", "2048"}), "Read as 1,024 to 2,048 bytes (powers of 1,024)");
    EXPECT_EQ(words(StepCode::ReadPrefix, {"stated", "10737418240", "10737418240"}), "= 10,737,418,240 bytes")
        << "10 GiB are no powers of 1,000";
    EXPECT_EQ(words(StepCode::PrefixDoubt, {"75161927680", "75161927680"}),
              "If the prefix was meant the other way: 75,161,927,680 bytes");
}

TEST(ReceiptWords, SayHowACellWasRead)
{
    EXPECT_EQ(words(StepCode::ReadAs, {"2500 TB", "decimal_comma"}), "Read with a decimal comma: 2500 TB");
    EXPECT_EQ(words(StepCode::ReadAs, {"5.5 million EUR", "column"}),
              "Read with what its column says: 5.5 million EUR");
}

TEST(ReceiptWords, SayUnitsAndResultsOfADivision)
{
    EXPECT_EQ(words(StepCode::Divided, {"1000000", "USD", "70", "GB", "14285.714285714286", "USD/GB"}),
              "1,000,000 USD divided by 70 GB = 14,285.714285714286 USD per GB");
    EXPECT_EQ(words(StepCode::Divided, {"35", "years", "0.07", "TB", "500", "years/TB"}),
              "35 years divided by 0.07 TB = 500 years per TB");
    EXPECT_EQ(words(StepCode::Divided, {"5", "USD", "100", "USD", "0.05", "share"}), "5 USD divided by 100 USD = 0.05");
    EXPECT_EQ(words(StepCode::Multiplied, {"14285.7", "USD/GB", "80000", "GB", "1142856000", "USD"}),
              "14,285.7 USD per GB times 80,000 GB = 1,142,856,000 USD; arithmetic, not law");
}

TEST(ReceiptWords, NameStagesByWhatTheyAre)
{
    const std::vector<std::string> stage{"fine", "USD 222,000", "imposed", "2012-09-11"};
    EXPECT_EQ(words(StepCode::StageCounted, stage), "Counted: fine, “USD 222,000”, imposed, 11 September 2012");
    EXPECT_EQ(words(StepCode::StageCounted, {"settlement", "", "agreed", "", "A, B"}),
              "Counted: settlement, how much is not stated, agreed settlement, no date (A, B)");
    EXPECT_EQ(words(StepCode::StageSuperseded, stage),
              "Earlier stage, not added: fine, “USD 222,000”, imposed, 11 September 2012");
    EXPECT_EQ(words(StepCode::StageOtherBasis, {"fine", "USD 9", "declined", "2008"}),
              "On another basis, not counted: fine, “USD 9”, offered, declined, 2008");
    EXPECT_EQ(words(StepCode::StageEnded, {"other", "", "none", "2013-01"}),
              "Nothing in force: no penalty, January 2013");
    EXPECT_EQ(words(StepCode::StageEnded, {"fine", "", "none", ""}), "Nothing in force: no fine, no date");
    EXPECT_EQ(words(StepCode::StageEnded, {"other", "", "vacated", "2014"}), "Nothing in force: vacated, 2014");
    EXPECT_EQ(words(StepCode::StageEnded, {"imprisonment", "41 months", "vacated", "2014"}),
              "Nothing in force: prison term, “41 months”, vacated, 2014");
    EXPECT_EQ(words(StepCode::StageLeftOut, {"fine", "USD 80", "imposed", "2020", "Bank", "other_party"}),
              "Not counted, another party’s (Bank): fine, “USD 80”, imposed, 2020");
    EXPECT_EQ(words(StepCode::PartOfStage, {"imprisonment", "400 months", "imposed", "2024-02-01", "for the leak"}),
              "Recorded part, not added: prison term, “400 months”, imposed, 1 February 2024 (for the leak)");
}

TEST(ReceiptWords, GiveBothEndsAndEveryCurrency)
{
    EXPECT_EQ(words(StepCode::Computed, {"650000000", "700000000", "USD"}), "Result: 650,000,000 to 700,000,000 USD");
    EXPECT_EQ(words(StepCode::Computed, {"25.8", "25.8", "days"}), "Time to earn it: 25.8 days of revenue, not profit");
    EXPECT_EQ(words(StepCode::AddedThreads, {"2", "5", "5", "USD"}), "Added up over 2 proceedings: 5 USD");
    EXPECT_EQ(words(StepCode::EachOfSeveral, {"1000", "USD", "2"}), "1,000 USD for each of 2 persons");
    EXPECT_EQ(words(StepCode::Alternative, {"about USD 6,500,000", "other_currency"}),
              "The same sum in another currency, not used: “about USD 6,500,000”");
    EXPECT_EQ(words(StepCode::ToYears, {"3 years / 4 years", "3", "4"}),
              "“3 years / 4 years” = 3 to 4 years (12 months or 365.25 days a year)");
}

TEST(ReceiptWords, NameAFigureByItsText)
{
    EXPECT_EQ(words(StepCode::SelectedFigure, {"over 80 TB", "selected"}),
              "Figure shown, chosen in place of the primary one: “over 80 TB”");
    EXPECT_EQ(words(StepCode::StatusOfFigure, {"found_by_court", "primary", "in_suit", ""}),
              "Status: found by a court; primary source; what was in suit");
}

TEST(QuotedWords, QuotationsInsideAQuotationAreOfTheSecondLevel)
{
    const auto in = [](const char* language, const char* text) {
        return quoted(Phrases(language), QString::fromUtf8(text)).toStdString();
    };
    EXPECT_EQ(in("en", "he said “all of it”, and “more”"), "“he said ‘all of it’, and ‘more’”");
    EXPECT_EQ(in("en", "the \"open\" web"), "“the ‘open’ web”");
    EXPECT_EQ(in("en", "“it’s the ‘open’ web’s”"), "“‘it’s the “open” web’s’”");
    EXPECT_EQ(in("en", "it’s a 3.5\" disk”"), "“it’s a 3.5\" disk””") << "marks without their other half stay";
    EXPECT_EQ(in("de", "das „offene“ Netz"), "„das ‚offene‘ Netz“");
    EXPECT_EQ(in("de", "the “open” web"), "„the ‚open‘ web“");
    EXPECT_EQ(in("ar", "the «open» web"), "«the “open” web»");
    EXPECT_EQ(words(StepCode::AsFound, {"about “all” 5 TB"}), "As found: “about ‘all’ 5 TB”");
}

} // namespace toscale::text
