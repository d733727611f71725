#include "app/text/reading_words.h"

#include "app/text/ratio_receipt_words.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"
#include "tests/app/text/english_words.h"
#include "tests/support/small_case.h"

#include <gtest/gtest.h>
#include <set>

namespace toscale::text {

namespace {

Case sized(std::string id, std::string_view size)
{
    Case which = tests::withFigure(tests::caseWith({}), "f", size);
    which.title = id;
    which.id = std::move(id);
    return which;
}

std::string sentence(const Document& document, const View& view)
{
    return robustnessSentence(english, document, robustnessOf(document, view, {})).toStdString();
}

} // namespace

TEST(ReadingWords, SayWhoSwapsAndWhen)
{
    Document document;
    document.cases = {sized("A", "70 GB"), sized("B", "68 GiB")};
    View view;
    EXPECT_EQ(sentence(document, view),
              "Order of the 2 comparable cases: same in 0, changed in 1 (A and B swap with "
              "“A: powers of 1,024”). Readings are not equally likely.");
    document.cases.push_back(sized("C", "over 1 GB"));
    const std::string overlapping = sentence(document, view);
    EXPECT_NE(overlapping.find("2 pairs without an order: their values overlap"), std::string::npos) << overlapping;
}

TEST(ReadingWords, SayWhenThereIsNothingToSay)
{
    Document document;
    document.cases = {sized("A", "70 GiB"), sized("B", "68 GiB")};
    EXPECT_EQ(sentence(document, View{}), "Nothing that this view takes for granted could be read otherwise.");
    document.cases.pop_back();
    EXPECT_NE(sentence(document, View{}).find("Fewer than two"), std::string::npos);
    for (int i = 0; i < 50; ++i)
        document.cases.push_back(sized("case" + std::to_string(i), std::to_string(i + 1) + " GB"));
    const std::string many = sentence(document, View{});
    EXPECT_NE(many.find("not tried: more than 1"), std::string::npos) << many;
}

TEST(ReadingWords, SayThatThereIsNoOrderToKeep)
{
    // over 80 TB and over 70 GB overlap, whatever the prefixes mean: each of them alone, and both
    Document document;
    document.cases = {sized("A", "over 80 TB"), sized("B", "over 70 GB")};
    EXPECT_EQ(sentence(document, View{}),
              "No two of the 2 comparable cases have an order as they are read now: their values overlap. Readings are "
              "not equally likely.");
    const Robustness found = robustnessOf(document, View{}, {});
    ASSERT_EQ(found.readings.size(), 3U);
    EXPECT_EQ(resultLine(english, document, found.readings[0], 2).toStdString(),
              "A: powers of 1,024 → no order to keep: values overlap; 2 of 2 cases comparable");
    // over 70 GB was also reported as 60 GB, which is less than over 80 TB; in 4 of the 7 readings it is
    document.cases[1] = tests::withFigure(document.cases[1], "g", "60 GB");
    const std::string gaining = sentence(document, View{});
    EXPECT_NE(gaining.find("overlap. In 4 of 7 other readings some have one."), std::string::npos) << gaining;
}

TEST(ReadingWords, SayWhichOrderIsNew)
{
    const Document none;
    OrderChange order;
    order.pairs = order.gained = 1;
    EXPECT_EQ(orderWords(english, none, order).toStdString(), "no order before, one in 1 pair now");
    order.pairs = 3;
    order.held = 1;
    order.gained = 2;
    EXPECT_EQ(orderWords(english, none, order).toStdString(), "same order, 2 more pairs with an order");
    Robustness mixed; // one reading compares only cases that overlap
    mixed.comparable = 3;
    mixed.now.pairs = mixed.now.held = 3;
    mixed.readings.resize(1);
    mixed.readings[0].order.pairs = 1;
    const std::string words = robustnessSentence(english, none, mixed).toStdString();
    EXPECT_NE(words.find("same in 0, changed in none, no order to keep in 1."), std::string::npos) << words;
}

TEST(ReadingWords, SayHowManySingleReadingsWereNotTried)
{
    // of 120 prefixes in doubt 64 are tried
    Document document;
    for (int i = 0; i < 120; ++i)
        document.cases.push_back(sized("A" + std::to_string(i), std::to_string(i + 1) + " GB"));
    const std::string words = sentence(document, View{});
    EXPECT_NE(words.find("Further single readings not tried: 56. No combinations tried. Readings are"),
              std::string::npos)
        << words;
    EXPECT_EQ(words.find("Further combinations"), std::string::npos) << words;
}

TEST(ReadingWords, EveryValueOfEveryAssumptionHasWordsOfItsOwn)
{
    const Document& library = io::sampleLibrary();
    for (const MeasureId measure : {MeasureId::Volume, MeasureId::Works, MeasureId::Money, MeasureId::Custody,
                                    MeasureId::MoneyPerGb, MeasureId::SameRateMoney}) {
        View view;
        view.figure = FigureKind::Bars;
        view.measure = measure;
        view.reference.priceYear = std::optional<std::optional<int>>(2024);
        for (const AssumptionRow& row : assumptionsOf(library, view, io::builtInTables())) {
            EXPECT_GT(assumptionName(english, row.now.what).size(), 3);
            std::set<QString> values;
            for (const std::string& value : row.options) {
                const AssumptionChoice choice{row.now.what, row.now.caseId, value};
                const QString words = choiceWords(english, library, choice);
                EXPECT_GT(words.size(), 2) << value;
                EXPECT_FALSE(words.contains(QLatin1Char('%'))) << words.toStdString();
                values.insert(assumptionValue(english, library, choice));
            }
            // two figures of a case may have the same text
            if (row.now.what != Assumption::ReportedFigure) {
                EXPECT_EQ(values.size(), row.options.size()) << nameOf(row.now.what);
            }
        }
    }
}

TEST(RatioReceipt, HasTheDivisionTheBoundsAndTheRounding)
{
    // over 80 TB and about 70 GB: 80,000 / 70 = 1,142.857..., no upper bound (MODEL.md 2)
    Document document;
    document.cases = {sized("A", "about 70 GB"), sized("B", "over 80 TB")};
    const QString receipt = ratioReceipt(english, compareView(document, View{}, {})).join(QLatin1Char('\n'));
    for (const char* words : {"B: more than 80,000,000,000,000 B", "A: about 70,000,000,000 B",
                              "80,000,000,000,000 B divided by 70,000,000,000 B = 1,142.857142857",
                              "more than 1,142.857142857", "“about 1,143 or more”", "1,064 to 1,257"})
        EXPECT_TRUE(receipt.contains(QString::fromUtf8(words))) << words << '\n' << receipt.toStdString();
}

TEST(RatioReceipt, OfRangesDividesTheEnds)
{
    // 10 to 20 GB over 2 GB: 5 to 10
    Document document;
    document.cases = {sized("A", "2 GiB"), sized("B", "10 to 20 GiB")};
    const QString receipt = ratioReceipt(english, compareView(document, View{}, {})).join(QLatin1Char('\n'));
    EXPECT_TRUE(receipt.contains(QStringLiteral("5 to 10"))) << receipt.toStdString();
    document.cases.pop_back();
    EXPECT_EQ(ratioReceipt(english, compareView(document, View{}, {})).size(), 1);
}

TEST(RatioReceipt, OfABoundAndARangeDividesTheEndsThatGiveTheLimit)
{
    // 80 TB over 80 GB is the least: 1,000; drawn are 80 TB and 70 GB. With prefixes of 1,024 in one of them alone
    // 1,000 is 1,000 / 1.024^3 = 931 or 1,000 * 1.024^4 / 1 = 1,100.
    Document document;
    document.cases = {sized("A", "70 to 80 GB"), sized("B", "at least 80 TB")};
    const QString receipt = ratioReceipt(english, compareView(document, View{}, {})).join(QLatin1Char('\n'));
    for (const char* words : {"A: 70,000,000,000 B to 80,000,000,000 B", "B: at least 80,000,000,000,000 B",
                              "80,000,000,000,000 B divided by 80,000,000,000 B = 1,000\n", "has one: at least 1,000\n",
                              "“at least 1,000”", "931.3 to 1,100 times"})
        EXPECT_TRUE(receipt.contains(QString::fromUtf8(words))) << words << '\n' << receipt.toStdString();
}

} // namespace toscale::text
