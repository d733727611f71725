#include "app/explore/chart_content.h"
#include "app/explore/fitted_choice.h"
#include "app/explore/some_rows.h"
#include "app/table/table_explore_rows.h"
#include "core/io/case_table_reader.h"
#include "core/io/reference_data.h"
#include "tests/app/explore/explored_cases.h"

#include <gtest/gtest.h>

// A table of any length as charts show it.

namespace toscale::gui {

namespace {

std::shared_ptr<const ExploreRows> rowsOf(std::string csv)
{
    const io::LoadedCaseTable loaded = io::readCaseTableBytes(std::move(csv));
    EXPECT_NE(loaded.table, nullptr);
    return std::make_shared<TableExploreRows>(loaded.table, Reference{}, english(), io::builtInTables());
}

std::shared_ptr<const ChartContent> chartOf(const std::shared_ptr<const ExploreRows>& rows, ExploreKind kind,
                                            MeasureId x = MeasureId::Volume, MeasureId y = MeasureId::Money)
{
    ExploreChoice choice;
    choice.kind = kind;
    choice.x = x;
    choice.y = y;
    return chartContent(rows, choice, english());
}

bool hasNote(const ChartContent& content, std::string_view words)
{
    return std::ranges::any_of(content.texts.notes,
                               [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

} // namespace

TEST(LongTable, WithNothingToGroupByIsDrawnInEveryKindAndSaysSo)
{
    const auto rows = rowsOf("title,volume\nA,1 GB\nB,2 GB\n");
    ASSERT_TRUE(rows->groups().empty());
    for (const ExploreKind kind : everyKind) {
        const auto content = chartOf(rows, kind, MeasureId::Volume, MeasureId::Volume);
        EXPECT_EQ(content->choice.kind, kind);
        EXPECT_EQ(content->nothing.isEmpty(), content->drawnCount > 0) << nameOf(kind);
    }
    EXPECT_TRUE(chartOf(rows, ExploreKind::Strip)->nothing.contains(QStringLiteral("no column to group by")));
}

TEST(LongTable, WhatItDoesNotHaveIsNotWhatIsChosen)
{
    const auto one = chartOf(rowsOf("title,volume,outcome\nA,1 GB,settled\nB,2 GB,acquitted\n"), ExploreKind::Scatter);
    EXPECT_EQ(one->choice.kind, ExploreKind::Histogram) << "there is one measure";
    EXPECT_EQ(one->choice.y, MeasureId::Volume);
    EXPECT_EQ(one->choice.group, "text:outcome") << "of a document it is called outcome";
    const auto two = chartOf(rowsOf("title,volume,prison\nA,1 GB,2 years\n"), ExploreKind::Scatter);
    EXPECT_EQ(two->choice.kind, ExploreKind::Scatter);
    EXPECT_EQ(two->choice.y, MeasureId::Custody);
    EXPECT_EQ(two->measures[1]->of.measure, MeasureId::Custody);
}

TEST(LongTable, RowsAreFoundByTheirIdsAlsoAmongSome)
{
    const auto rows = rowsOf("title,volume\nA,1 GB\nB,2 GB\nC,3 GB\nD,4 GB\n");
    const SomeRows some(rows, std::make_shared<const RowOrder>(RowOrder{1, 3}));
    for (const ExploreRows* each : {rows.get(), static_cast<const ExploreRows*>(&some)})
        for (std::uint32_t row = 0; row < each->count(); ++row)
            EXPECT_EQ(each->rowOf(each->idOf(row)), row);
    for (const char* other : {"", "4", "-1", "1x", " 1", "swartz"})
        EXPECT_FALSE(rows->rowOf(other)) << other;
    EXPECT_FALSE(some.rowOf("0")) << "filtered out";
}

TEST(LongTable, KeepsTheColumnsThatAreLookedAtAndTheLastFew)
{
    KeptColumns<std::string, int> columns;
    int made = 0;
    const auto get = [&](const std::string& key) {
        return columns.get(key, [&] { return std::make_shared<const int>(++made); });
    };
    const auto held = get("a");
    std::weak_ptr<const int> first = get("b");
    for (const char* key : {"c", "d", "e"})
        (void)get(key);
    EXPECT_EQ(get("a"), held) << "somebody holds it";
    EXPECT_TRUE(first.expired());
    EXPECT_EQ(made, 5);
    EXPECT_EQ(*get("e"), 5) << "one of the last";
    EXPECT_EQ(*get("b"), 6);
}

TEST(LongTable, BlankCellsAreAGroupOfTheirOwn)
{
    const auto rows = rowsOf("title,volume,category\nA,1 GB,film\nB,2 GB,\nC,3 GB, \nD,3 GB,film\n");
    const auto group = rows->group("text:category", MeasureId::Volume);
    ASSERT_NE(group, nullptr);
    EXPECT_EQ(group->names, (std::vector<std::string>{"film", "not stated"}));
    EXPECT_EQ(group->of, (std::vector<std::uint32_t>{0, 1, 1, 0}));
}

TEST(LongTable, WorksOfOneNounAreOnePictureAndTheOthersAreCounted)
{
    // three songs, two books and an article; "Song" and "songs" are one noun
    const auto rows = rowsOf("title,works,works_noun\nA,3,songs\nB,20,books\nC,5,songs\nD,7,Song\nE,30,books\n"
                             "F,4 articles,\n");
    const auto content = chartOf(rows, ExploreKind::Histogram, MeasureId::Works);
    EXPECT_EQ(content->drawnCount, 3U);
    EXPECT_EQ(content->measures[0]->noun, "songs");
    EXPECT_EQ(content->measures[0]->nouns, (std::vector<std::string>{"songs", "books", "articles"}));
    EXPECT_TRUE(content->xTitle.contains(QStringLiteral("(songs)"))) << content->xTitle.toStdString();
    EXPECT_EQ(content->withoutX.count, 3U);
    EXPECT_TRUE(content->withoutX.words.contains(QStringLiteral("different kind of works")))
        << content->withoutX.words.toStdString();
    ExploreChoice choice = content->choice;
    choice.noun = "books";
    EXPECT_EQ(chartContent(rows, choice, english())->drawnCount, 2U);
    EXPECT_EQ(rows->measure(MeasureId::Works, "book")->values.at(1), 20);
    EXPECT_EQ(rows->measure(MeasureId::Works, "of another table")->noun, "songs");
}

TEST(LongTable, RatesPerWorkAreOfOneNounToo)
{
    const auto rows = rowsOf("title,works,works_noun,fine,penalty_covers\nA,2,songs,USD 10,works\n"
                             "B,5,books,USD 10,works\nC,4,songs,USD 10,works\n");
    const auto measure = rows->measure(MeasureId::MoneyPerWork, {});
    EXPECT_FALSE(measure->values.at(1)) << "a book is no song";
}

TEST(LongTable, SaysWhyValuesAreMissing)
{
    const auto content = chartOf(rowsOf("title,volume,fine\nA,1 GB,USD 5\nB,2 GB,\nC,3 GB,USD 7\n"),
                                 ExploreKind::Histogram, MeasureId::MoneyPerGb);
    EXPECT_EQ(content->drawnCount, 0U);
    EXPECT_TRUE(content->withoutX.words.contains(QStringLiteral("scope not stated")))
        << content->withoutX.words.toStdString();
    EXPECT_TRUE(content->nothing.contains(QStringLiteral("scope not stated"))) << content->nothing.toStdString();
    EXPECT_TRUE(content->nothing.contains(QStringLiteral("Volume of data (3)"))) << content->nothing.toStdString();
    EXPECT_TRUE(content->x.ticks(content->x.low(), content->x.high(), 6, english().phrases()).empty())
        << "every number on the axis would be made up";
}

TEST(LongTable, AStatedZeroIsNotMissing)
{
    // A is drawn, B and F are zero, C lacks money, D is a range from zero, E lacks both
    const auto content = chartOf(rowsOf("title,volume,fine,fine_date\nA,1 GB,USD 10,2010\nB,0 GB,USD 10,2010\n"
                                        "C,3 GB,,\nD,2 GB,$0 to $50 million,2010\nE,,,\nF,0 GB,USD 0,2010\n"),
                                 ExploreKind::Scatter);
    EXPECT_EQ(content->drawnCount, 1U);
    EXPECT_EQ(content->zeros, 2U);
    EXPECT_EQ(content->fromZero, 1U);
    EXPECT_EQ(content->withoutY.count, 1U);
    EXPECT_EQ(content->withoutX.count, 0U);
    EXPECT_EQ(content->withoutBoth, 1U);
    EXPECT_TRUE(content->countWords.contains(QStringLiteral("2 at zero"))) << content->countWords.toStdString();
    EXPECT_TRUE(content->countWords.contains(QStringLiteral("1 without either")));
    EXPECT_TRUE(hasNote(*content, "Without either: 1 (")) << "with its reasons";
    EXPECT_TRUE(content->withoutX.words.startsWith(QStringLiteral("Zero"))) << content->withoutX.words.toStdString();
    // from zero on all of them have a place
    ExploreChoice linear = content->choice;
    linear.logX = linear.logY = false;
    EXPECT_EQ(chartContent(content->rows, linear, english())->drawnCount, 4U);
}

TEST(LongTable, BoundsAreToldFromValues)
{
    const auto rows = rowsOf("title,volume,fine,fine_date\nA,over 80 TB,USD 10,2010\nB,1 GB,up to USD 5,2010\n"
                             "C,1 GB,USD 3 to 4,2010\nD,1 GB,USD 3,2010\n");
    const auto volume = rows->measure(MeasureId::Volume, {});
    const auto money = rows->measure(MeasureId::Money, {});
    EXPECT_EQ(volume->boundOf(0), ExploreBound::AtLeast);
    EXPECT_EQ(volume->boundOf(1), ExploreBound::None);
    EXPECT_EQ(money->boundOf(2), ExploreBound::Range);
    EXPECT_EQ(money->boundOf(3), ExploreBound::None);
    const auto content = chartOf(rows, ExploreKind::Scatter);
    EXPECT_EQ(content->boundAt(0, true), ExploreBound::AtLeast);
    EXPECT_EQ(content->boundAt(0, false), ExploreBound::None);
    EXPECT_TRUE(hasNote(*content, "bounds"));
    EXPECT_TRUE(hasNote(*chartOf(rows, ExploreKind::Ranks), "their ranks may be others"));
}

TEST(LongTable, ManyRanksDoNotLeaveOutTheLargestOfAMeasure)
{
    // all share the first place in volume; the last row has the largest fine
    std::string csv = "title,volume,fine,fine_date\n";
    for (int i = 0; i < 300; ++i)
        csv += "Case " + std::to_string(i) + ",1 GB,USD " + std::to_string(i + 1) + ",2010\n";
    const auto content = chartOf(rowsOf(csv), ExploreKind::Ranks);
    ASSERT_EQ(content->linesOf.size(), 100U);
    std::size_t ofVolume = 0;
    for (const std::uint32_t row : content->linesOf)
        ofVolume += row < 50 ? 1U : 0U;
    EXPECT_EQ(ofVolume, 50U) << "every other one, in the order of the file";
    for (const std::uint32_t row : {299U, 298U, 250U})
        EXPECT_NE(std::ranges::find(content->linesOf, row), content->linesOf.end()) << row;
}

TEST(LongTable, OfAFilterShowsTheRowsThatPassAndSaysOfHowMany)
{
    const auto all = rowsOf("title,volume,category\nA,1 GB,film\nB,2 GB,song\nC,,book\nD,8 GB,song\n");
    const auto some = std::make_shared<SomeRows>(all, std::make_shared<const RowOrder>(RowOrder{1, 2, 3}));
    const auto content = chartOf(some, ExploreKind::Histogram);
    EXPECT_EQ(content->drawnCount, 2U);
    EXPECT_EQ(content->withoutX.count, 1U);
    EXPECT_TRUE(content->countWords.startsWith(QStringLiteral("3 of 4 cases, filtered: 2 drawn")))
        << content->countWords.toStdString();
    EXPECT_EQ(some->idOf(2), "3") << "the row of the file";
    EXPECT_EQ(some->labelOf(0), "B");
    EXPECT_EQ(some->group("text:category", MeasureId::Volume)->names, (std::vector<std::string>{"song", "book"}));
}

TEST(LongTable, WhereNothingWouldBeDrawnMeasuresWithValuesAreFound)
{
    const auto rows = rowsOf("title,volume,fine,prison\nA,1 GB,,2 years\nB,2 GB,,3 years\n");
    ExploreChoice choice; // volume against money
    EXPECT_EQ(chartContent(rows, choice, english())->drawnCount, 0U);
    choice = withValues(choice, *rows);
    EXPECT_EQ(choice.x, MeasureId::Volume);
    EXPECT_EQ(choice.y, MeasureId::Custody);
}

} // namespace toscale::gui
