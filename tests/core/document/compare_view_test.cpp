#include "core/document/compare_view.h"

#include "tests/support/small_case.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Case named(std::string id, std::string_view figure)
{
    Case which = withFigure(caseWith({}), "f", figure);
    which.id = std::move(id);
    return which;
}

Document threeCases()
{
    Document document;
    document.cases = {named("a", "10 GB"), named("b", "40 GB"), named("c", "20 GB")};
    return document;
}

std::vector<std::string> idsOf(const Comparison& comparison)
{
    std::vector<std::string> ids;
    for (const ComparedCase& row : comparison.rows)
        ids.push_back(row.caseId);
    return ids;
}

} // namespace

TEST(CompareView, WithoutCasesOfItsOwnShowsAll)
{
    EXPECT_EQ(idsOf(compareView(threeCases(), View{}, {})), (std::vector<std::string>{"a", "b", "c"}));
}

TEST(CompareView, KeepsItsOwnOrderAndPassesOverWhatTheDocumentLacks)
{
    View view;
    view.cases = {{"c", {}, {}, {}}, {"gone", {}, {}, {}}, {"a", {}, {}, {}}};
    EXPECT_EQ(idsOf(compareView(threeCases(), view, {})), (std::vector<std::string>{"c", "a"}));
}

TEST(CompareView, ACaseLeftOutStaysAndGivesNoRatio)
{
    View view;
    view.cases = {{"a", {}, {}, {}}, {"b", {}, "an estimate of another kind", {}}, {"c", {}, {}, {}}};
    const Comparison comparison = compareView(threeCases(), view, {});
    EXPECT_TRUE(comparison.rows[1].leftOut);
    EXPECT_DOUBLE_EQ(std::get<Ratio>(comparison.ratio).times.best, 2) << "c over a, not b over a";
}

TEST(CompareView, TheBaselineNeedNotBeDrawn)
{
    Document document = threeCases();
    document.cases[0].penalties = {
        stageOf({.basis = "statutory_maximum", .value = "USD 10", .date = "2011", .covers = "f"})};
    View view;
    view.measure = MeasureId::SameRateMoney;
    view.cases = {{"b", {}, {}, {}}};
    view.reference.baseline = "a";
    view.reference.basis = BasisChoice{BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    const Comparison comparison = compareView(document, view, {});
    ASSERT_NE(comparison.rows.at(0).measured(), nullptr);
    EXPECT_DOUBLE_EQ(comparison.rows[0].measured()->value.best, 40);
}

TEST(CompareView, WorksOfUnlikeNounsAreGapsInAFigureAndValuesInATable)
{
    Document document;
    document.cases = {named("a", "5 articles"), named("b", "7 books"), named("c", "10 articles")};
    View view;
    view.measure = MeasureId::Works;
    const Comparison figure = compareView(document, view, {});
    ASSERT_NE(figure.rows[1].gap(), nullptr);
    EXPECT_EQ(figure.rows[1].gap()->code, GapCode::UnlikeNouns);
    EXPECT_EQ(figure.rows[1].gap()->nominal, "7 books");
    EXPECT_DOUBLE_EQ(std::get<Ratio>(figure.ratio).times.best, 2);
    const Comparison table = compareForTable(document, view, {});
    EXPECT_NE(table.rows[1].measured(), nullptr);
}

TEST(CompareView, SaysThatAreasAreUnderRead)
{
    const auto says = [](FigureKind kind, std::vector<ViewCase> cases) {
        View view;
        view.figure = kind;
        view.cases = std::move(cases);
        const Comparison comparison = compareView(threeCases(), view, {});
        return std::ranges::find(comparison.notes, NoteCode::AreaIsUnderRead, &Note::code) != comparison.notes.end();
    };
    EXPECT_TRUE(says(FigureKind::Squares, {}));
    EXPECT_TRUE(says(FigureKind::Bubbles, {}));
    EXPECT_FALSE(says(FigureKind::Bars, {}));
    EXPECT_FALSE(says(FigureKind::Squares, {{"a", {}, {}, {}}})) << "there is nothing to compare it with";
}

TEST(StaleCasesOfAView, AreThoseThatItShows)
{
    using namespace std::chrono;
    Document document = threeCases();
    for (Case& which : document.cases) {
        which.status = CaseStatus::Pending;
        which.asOf = "2020";
    }
    View view;
    EXPECT_EQ(staleCasesOf(document, view, sys_days{2026y / July / 1}).size(), 3U);
    view.cases = {{"b", {}, {}, {}}};
    const std::vector<StaleCase> stale = staleCasesOf(document, view, sys_days{2026y / July / 1});
    ASSERT_EQ(stale.size(), 1U);
    EXPECT_EQ(stale[0].caseId, "b");
}

TEST(CompareView, RatesPerWorkOfDifferentNounsAreNoColumn)
{
    Document document;
    for (const auto& [id, works] : {std::pair("a", "5 songs"), std::pair("b", "9 images"), std::pair("c", "3 songs")}) {
        Case which = named(id, works);
        which.penalties = {stageOf({.value = "USD 90", .covers = "f"})};
        document.cases.push_back(std::move(which));
    }
    View view;
    view.measure = MeasureId::MoneyPerWork;
    const Comparison comparison = compareView(document, view, {});
    ASSERT_NE(comparison.rows[1].gap(), nullptr);
    EXPECT_EQ(comparison.rows[1].gap()->code, GapCode::UnlikeNouns);
    EXPECT_NE(comparison.rows[2].measured(), nullptr);
    document.cases.pop_back();
    EXPECT_EQ(std::get<WithheldRatio>(compareView(document, view, {}).ratio).reason, WithheldReason::NounsDiffer);
}

} // namespace toscale::tests
