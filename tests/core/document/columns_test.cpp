#include "core/document/columns.h"
#include "tests/support/small_case.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Document casesAB()
{
    Document document;
    for (const char* id : {"a", "b"}) {
        Case one;
        one.id = id;
        one.title = id;
        document.cases.push_back(one);
    }
    return document;
}

} // namespace

TEST(Columns, AMirrorHasTheVolumeBesideThePenalty)
{
    View view;
    view.figure = FigureKind::Mirror;
    view.measure = MeasureId::Money;
    const Columns columns = columnsOf(casesAB(), view, {});
    EXPECT_EQ(columns.main.measure, MeasureId::Money);
    ASSERT_EQ(columns.beside.size(), 1U);
    EXPECT_EQ(columns.beside[0].measure, MeasureId::Volume);
    EXPECT_EQ(columns.beside[0].rows.size(), 2U);
}

TEST(Columns, WhatWasStandsBesideTheSameRate)
{
    EXPECT_EQ(besideMeasures(FigureKind::SameRate, MeasureId::SameRateCustody), std::vector{MeasureId::Custody});
    EXPECT_EQ(besideMeasures(FigureKind::SameRate, MeasureId::SameRateMoney), std::vector{MeasureId::Money});
}

TEST(Columns, ALedgerHasEveryMeasureOnce)
{
    EXPECT_EQ(besideMeasures(FigureKind::Ledger, MeasureId::Money),
              (std::vector{MeasureId::Volume, MeasureId::Works, MeasureId::Custody}));
}

TEST(Columns, WhatWasIsWhatIsInForceWhateverTheBasisOfTheRate)
{
    View view;
    view.figure = FigureKind::SameRate;
    view.measure = MeasureId::SameRateMoney;
    view.reference.basis = basisChoiceFromName("statutory_maximum");
    const Columns columns = columnsOf(casesAB(), view, {});
    EXPECT_EQ(columns.main.reference.basis, basisChoiceFromName("statutory_maximum"));
    EXPECT_EQ(columns.beside.at(0).reference.basis, BasisChoice{});
}

TEST(Columns, ALedgerKeepsWorksOfEveryNoun)
{
    Document document = casesAB();
    document.cases[0] = withFigure(document.cases[0], "f", "24 songs");
    document.cases[1] = withFigure(document.cases[1], "f", "7 books");
    View view;
    view.figure = FigureKind::Ledger;
    for (const MeasureId measure : {MeasureId::Works, MeasureId::Volume}) {
        view.measure = measure;
        const Columns columns = columnsOf(document, view, {});
        const Comparison& works = measure == MeasureId::Works ? columns.main : columns.beside.at(0);
        ASSERT_EQ(works.measure, MeasureId::Works);
        for (const ComparedCase& row : works.rows)
            EXPECT_TRUE(row.measured()) << row.caseId;
        EXPECT_TRUE(std::holds_alternative<WithheldRatio>(works.ratio));
    }
}

TEST(Columns, MeasuresStandInOneOrderWhicheverTheViewHas)
{
    View view;
    view.figure = FigureKind::Ledger;
    for (const MeasureId measure : {MeasureId::Custody, MeasureId::Volume, MeasureId::MoneyShare}) {
        view.measure = measure;
        const Columns columns = columnsOf(casesAB(), view, {});
        const auto all = measuresInOrder(view.figure, columns);
        ASSERT_EQ(all.size(), columns.beside.size() + 1);
        EXPECT_TRUE(std::ranges::is_sorted(all, {}, [](const Comparison* each) { return each->measure; }));
    }
    view.figure = FigureKind::SameRate;
    view.measure = MeasureId::SameRateMoney;
    const Columns columns = columnsOf(casesAB(), view, {});
    EXPECT_EQ(measuresInOrder(view.figure, columns).back(), &columns.main) << "what was comes first";
}

TEST(Columns, CasesShareAMeasureWhenAllHaveAValueOfOneNoun)
{
    Document document = casesAB();
    View view;
    view.figure = FigureKind::Ledger;
    EXPECT_TRUE(shareNoMeasure(columnsOf(document, view, {})));
    document.cases[0] = withFigure(document.cases[0], "f", "24 songs");
    document.cases[1] = withFigure(document.cases[1], "f", "7 books");
    EXPECT_TRUE(shareNoMeasure(columnsOf(document, view, {})));
    document.cases[1] = withFigure(casesAB().cases[1], "f", "1 song");
    EXPECT_FALSE(shareNoMeasure(columnsOf(document, view, {})));
    document.cases.pop_back(); // one case is compared with none
    EXPECT_FALSE(shareNoMeasure(columnsOf(document, view, {})));
}

TEST(Columns, MostKindsShowTheirMeasureAlone)
{
    View view;
    view.figure = FigureKind::Bars;
    EXPECT_TRUE(columnsOf(casesAB(), view, {}).beside.empty());
}

TEST(Columns, YardsticksStandAlongAStripOfVolumesOnly)
{
    const std::vector<Yardstick> yardsticks{{"cd", "CD", "CDs", QuantityKind::Information, 7e8, {}, 0, false, {}, {}},
                                            {"day", "day", "days", QuantityKind::Custody, 86400, {}, 0, false, {}, {}}};
    View view;
    view.figure = FigureKind::Strip;
    ASSERT_EQ(columnsOf(casesAB(), view, {}, yardsticks).yardsticks.size(), 1U);
    view.measure = MeasureId::Money;
    EXPECT_TRUE(columnsOf(casesAB(), view, {}, yardsticks).yardsticks.empty());
}

TEST(Columns, TheRatioIsOfCasesThatAreLeft)
{
    Document document;
    for (const auto& [id, fine] : {std::pair{"a", "USD 5"}, {"b", "USD 10"}, {"c", "USD 40"}}) {
        document.cases.push_back(caseWith({{.kind = "fine", .value = fine, .date = "2010"}}));
        document.cases.back().id = id;
    }
    View view;
    view.measure = MeasureId::Money;
    const Columns columns = columnsOf(document, view, {});
    const auto timesOf = [&](const std::vector<std::string>& ids) {
        const Columns only = onlyCases(columns, ids);
        const auto* ratio = std::get_if<Ratio>(&only.main.ratio);
        return ratio == nullptr ? std::string("none")
                                : only.main.rows.at(ratio->larger).caseId + '/'
                + only.main.rows.at(ratio->smaller).caseId + ' ' + std::to_string(std::lround(ratio->times.best));
    };
    EXPECT_EQ(timesOf({"a", "b", "c"}), "c/a 8");
    EXPECT_EQ(timesOf({"a", "c"}), "c/a 8");
    EXPECT_EQ(timesOf({"b", "c"}), "c/b 4");
    EXPECT_EQ(timesOf({"a", "b"}), "b/a 2");
    EXPECT_EQ(timesOf({"c"}), "none");
    EXPECT_EQ(timesOf({}), "none");
}

TEST(Columns, OnlySomeCasesAreLeftWithTheirRungsAndNotes)
{
    Document document = casesAB();
    document.cases[0] = caseWith({{.kind = "fine", .value = "USD 5", .date = "2010"}});
    document.cases[0].id = "a";
    document.cases[1] = caseWith(
        {{.kind = "fine", .value = "USD 7", .date = "2011"}, {.kind = "fine", .value = "USD 9", .date = "2012"}});
    document.cases[1].id = "b";
    View view;
    view.figure = FigureKind::Timeline;
    view.measure = MeasureId::Money;
    Columns columns = columnsOf(document, view, {});
    columns.main.notes = {{NoteCode::AsOf, {"a"}, {}}, {NoteCode::AsOf, {"a", "b"}, {}}, {NoteCode::LogScale, {}, {}}};
    const Columns only = onlyCases(columns, std::vector<std::string>{"b"});
    ASSERT_EQ(only.main.rows.size(), 1U);
    EXPECT_EQ(only.main.rows[0].caseId, "b");
    ASSERT_EQ(only.main.notes.size(), 2U);
    EXPECT_EQ(only.main.notes[0].cases, std::vector<std::string>{"b"});
    EXPECT_TRUE(only.main.notes[1].cases.empty()) << "of all";
    ASSERT_EQ(only.timeline.lanes.size(), 1U);
    const Ladder& money = *ladderIn(only, MeasureId::Money);
    ASSERT_EQ(money.rungs.size(), money.stages.rows.size());
    for (const TimelineStage& stage : only.timeline.lanes[0].stages)
        EXPECT_EQ(money.stages.rows.at(stage.rung).caseId, "b");
    EXPECT_EQ(only.timeline.lanes[0].stages.size(), 2U);
}

} // namespace toscale::tests
