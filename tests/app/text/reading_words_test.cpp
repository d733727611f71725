#include "app/text/reading_words.h"

#include "app/text/ratio_receipt_words.h"
#include "core/document/compare_view.h"
#include "core/io/reference_data.h"
#include "tests/support/small_case.h"

#include <gtest/gtest.h>
#include <set>

namespace toscale::text {

namespace {

const Phrases english("en");

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
