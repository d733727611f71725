#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// The baseline's rate times another case's volume: arithmetic, not law (MODEL.md 6).

namespace toscale::tests {

namespace {

/// "up to $1,000,000, the sum of the maxima of 4 counts", for about 70 GB whose origin is not traced.
Case baselineCase()
{
    Case base = withFigure(
        caseWith(
            {{.basis = "statutory_maximum", .value = "up to USD 1,000,000", .thread = "t", .covers = "whole_act"}}),
        "v", "about 70 GB");
    base.penalties[0].aggregation = Aggregation::SumOfCounts;
    base.penalties[0].counts = 4;
    base.penalties[0].sources = {"source"};
    base.figures[0].evidence = Evidence::Untraced;
    base.figures[0].sources = {"post"};
    return withId(base, "base");
}

Case otherCase(std::string_view volume)
{
    Case other = withFigure(caseWith({}), "v", volume);
    other.figures[0].status = FigureStatus::Alleged;
    other.figures[0].sources = {"source"};
    return withId(other, "other");
}

ComparedCase sameRate(const Case& which, const Case& base,
                      const Reference& reference = onBasis(Basis::StatutoryMaximum))
{
    const SelectedCase baseline{&base, {}, {}};
    return measureCase({&which, {}, {}}, MeasureId::SameRateMoney, reference, {}, &baseline);
}

} // namespace

TEST(SameRateMeasure, IsTheBaselinesRateTimesTheVolume)
{
    const ComparedCase over = sameRate(otherCase("over 80 TB"), baselineCase());
    ASSERT_NE(over.measured(), nullptr);
    EXPECT_NEAR(over.measured()->value.best, 1e6 / 70 * 80000, 1e-3);
    EXPECT_EQ(over.measured()->value.bound, Bound::Lower);
    EXPECT_TRUE(over.measured()->value.approximate) << "the 70 GB are about";
    EXPECT_TRUE(over.measured()->counterfactual);
    EXPECT_EQ(argumentsOf(over, NoteCode::Counterfactual).front(), "statutory_maximum");
    EXPECT_EQ(sameRate(otherCase("up to 80 TB"), baselineCase()).measured()->value.bound, Bound::Upper)
        << "never a range from nothing";
}

TEST(SameRateMeasure, TakesOverTheNotesTheDoubtAndTheSourcesOfTheRate)
{
    const ComparedCase row = sameRate(otherCase("over 80 TB"), baselineCase());
    EXPECT_EQ(argumentsOf(row, NoteCode::SumOfMaxima), std::vector<std::string>{"4"});
    EXPECT_EQ(argumentsOf(row, NoteCode::RateDoubt), (std::vector<std::string>{"about 70 GB", "", "untraced"}));
    EXPECT_EQ(argumentsOf(row, NoteCode::ScopeDiffers), (std::vector<std::string>{"", "about 70 GB"}))
        << "of the whole act";
    for (const NoteCode code : {NoteCode::SumOfMaxima, NoteCode::RateDoubt, NoteCode::ScopeDiffers})
        EXPECT_EQ(noteOf(row.notes, code)->cases, std::vector<std::string>{"base"}) << "it is about the baseline";
    EXPECT_EQ(row.measured()->status, FigureStatus::Alleged) << "of its own volume";
    EXPECT_EQ(row.measured()->evidence, std::nullopt);
    EXPECT_EQ(row.measured()->sources, std::vector<std::string>{"source"});
    EXPECT_EQ(row.measured()->baselineSources, (std::vector<SourceOfCase>{{"base", "source"}, {"base", "post"}}));
}

TEST(SameRateMeasure, EveryStepOfItsReceiptKnowsWhoseSourcesItCites)
{
    std::vector<std::string> cited;
    for (const ReceiptStep& step : sameRate(otherCase("over 80 TB"), baselineCase()).receipt)
        for (const std::string& source : step.sources)
            cited.push_back((step.caseId.empty() ? "own " : step.caseId + " ") + source);
    EXPECT_EQ(cited, (std::vector<std::string>{"base source", "base source", "base post", "own source"}));
}

TEST(SameRateMeasure, OfTheBaselineItselfIsWhatIsOnRecord)
{
    const ComparedCase row = sameRate(baselineCase(), baselineCase());
    ASSERT_NE(row.measured(), nullptr);
    EXPECT_EQ(row.measured()->value, Estimate<double>::exact(1e6)) << "neither about nor at the rate of 70 GB";
    EXPECT_EQ(row.measured()->evidence, std::nullopt) << "the 70 GB are untraced, not the million";
    EXPECT_FALSE(row.measured()->counterfactual);
    EXPECT_EQ(row.measured()->basis, Basis::StatutoryMaximum);
    // another volume than the one that the rate was made of is arithmetic again
    Case other = withFigure(baselineCase(), "w", "8.5 TB");
    const SelectedCase baseline{&other, {}, {}};
    const ComparedCase selected =
        measureCase({&other, "w", {}}, MeasureId::SameRateMoney, onBasis(Basis::StatutoryMaximum), {}, &baseline);
    EXPECT_TRUE(selected.measured()->counterfactual);
    EXPECT_NEAR(selected.measured()->value.best, 1e6 / 70 * 8500, 1e-3);
}

TEST(SameRateMeasure, AGapOfTheBaselineIsNotThisCasesOutcome)
{
    Case base = baselineCase();
    base.outcome = Outcome::Dismissed;
    const ComparedCase row = sameRate(otherCase("over 80 TB"), base, {});
    ASSERT_NE(row.gap(), nullptr);
    EXPECT_TRUE(row.gap()->ofBaseline);
    EXPECT_EQ(row.gap()->code, GapCode::NoneImposed);
    EXPECT_FALSE(sameRate(base, base, {}).gap()->ofBaseline) << "there it is its own";
    const ComparedCase none = measureCase({&base, {}, {}}, MeasureId::SameRateMoney, {}, {});
    EXPECT_EQ(none.gap()->arguments, std::vector<std::string>{"baseline"});
}

TEST(SameRateMeasure, AlwaysStandsBesideTheSameArithmeticOnTheFinalBasis)
{
    Case base = baselineCase();
    base.outcome = Outcome::Dismissed;
    const ComparedCase withGap = sameRate(otherCase("over 80 TB"), base);
    const Note* note = noteOf(withGap.notes, NoteCode::SameRateOnFinal);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(rankOf(note->code), 1);
    ASSERT_TRUE(note->gap);
    EXPECT_TRUE(note->gap->ofBaseline);

    base.penalties.push_back(stageOf({.value = "USD 70", .date = "2012", .thread = "t", .covers = "v"}, 2));
    const ComparedCase withValue = sameRate(otherCase("over 80 TB"), base);
    note = noteOf(withValue.notes, NoteCode::SameRateOnFinal);
    ASSERT_TRUE(note->value);
    EXPECT_NEAR(note->value->best, 80000, 1e-6);
    EXPECT_EQ(noteOf(sameRate(otherCase("over 80 TB"), base, {}).notes, NoteCode::SameRateOnFinal), nullptr)
        << "on the final basis it is the value itself";
}

TEST(SameRateMeasure, UnderHighestEveryRowHasTheBaselinesBasis)
{
    Case base = baselineCase();
    base.penalties.push_back(stageOf({.value = "USD 70", .date = "2012", .thread = "t", .covers = "v"}, 2));
    Case other = otherCase("7 TB");
    other.penalties.push_back(
        stageOf({.value = "USD 9,000,000", .date = "2012"}, 1)); // its own penalty decides nothing
    const ComparedCase row = sameRate(other, base, onHighest());
    EXPECT_EQ(row.measured()->basis, Basis::StatutoryMaximum);
    EXPECT_NEAR(row.measured()->value.best, 1e8, 1e-3);
}

TEST(SameRateMeasure, NamesTheBaselineThoughItIsNotDrawn)
{
    const Case base = baselineCase();
    const Case other = otherCase("over 80 TB");
    const SelectedCase baseline{&base, {}, {}};
    const std::vector<SelectedCase> cases{{&other, {}, {}}};
    EXPECT_EQ(compare(cases, MeasureId::SameRateMoney, {}, {}, &baseline).baselineLabel, "Case base");
    EXPECT_EQ(compare(cases, MeasureId::SameRateMoney, {}, {}).baselineLabel, "");
}

} // namespace toscale::tests
