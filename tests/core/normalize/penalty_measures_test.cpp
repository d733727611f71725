#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// Money and rates of cases made by hand: sums, persons, scopes (MODEL.md 4 and 6).

namespace toscale::tests {

TEST(MoneyTotal, AddsKindsOverThreads)
{
    const Case which = caseWith({{.kind = "fine", .value = "USD 100", .thread = "a"},
                                 {.kind = "damages", .value = "USD 20", .thread = "b"},
                                 {.kind = "restitution", .value = "USD 3", .thread = "c"}});
    EXPECT_EQ(valueOf(which, MeasureId::Money), Estimate<double>::exact(123));
    const ComparedCase row = measured(which, MeasureId::Money);
    EXPECT_EQ(row.measured()->kinds, (std::vector{PenaltyKind::Fine, PenaltyKind::Damages, PenaltyKind::Restitution}));
    EXPECT_EQ(row.measured()->text, "USD 100 + USD 20 + USD 3");
}

TEST(MoneyTotal, CountsAJointSumOnceAndAnEachSumOnceAPerson)
{
    EXPECT_EQ(valueOf(withBob(caseWith({{.value = "USD 100", .appliesTo = {"ann", "bob"}, .liability = "joint"}})),
                      MeasureId::Money)
                  .best,
              100);
    EXPECT_EQ(valueOf(withBob(caseWith({{.value = "USD 100", .appliesTo = {"ann", "bob"}, .liability = "each"}})),
                      MeasureId::Money)
                  .best,
              200);
    // two of three who owe it each, but the case is about one
    EXPECT_EQ(
        valueOf(caseWith({{.value = "USD 100", .appliesTo = {"ann", "bob"}, .liability = "each"}}), MeasureId::Money)
            .best,
        100);
}

TEST(MoneyTotal, TwoFiguresForOneSumAreARange)
{
    const Estimate<double> value = valueOf(
        caseWith({{.value = "USD 650", .thread = "t"}, {.value = "USD 700", .thread = "t", .alternativeTo = "s1"}}),
        MeasureId::Money);
    EXPECT_EQ(value, Estimate<double>::range(650, 700));
}

TEST(MoneyTotal, AnUnknownPartMakesItALowerBound)
{
    const Case which = caseWith({{.value = "USD 100", .thread = "a"}, {.thread = "b"}});
    EXPECT_EQ(valueOf(which, MeasureId::Money).bound, Bound::Lower);
    EXPECT_EQ(valueOf(which, MeasureId::Money).best, 100);
    EXPECT_EQ(measured(which, MeasureId::Money).measured()->qualifier, Qualifier::AtLeast);
    EXPECT_EQ(gapOf(caseWith({{.basis = "imposed"}}), MeasureId::Money), "Unknown");
}

TEST(MoneyTotal, OfAnUpperBoundAndAnUnknownPartHasNoBound)
{
    const Estimate<double> value =
        valueOf(caseWith({{.value = "up to USD 5", .thread = "a"}, {.thread = "b"}}), MeasureId::Money);
    EXPECT_EQ(value.best, 5);
    EXPECT_EQ(value.bound, Bound::None) << "at least 0 says nothing";
    EXPECT_EQ(value.noBound, NoBound::UpperAndUnknown);
}

TEST(MoneyTotal, OfALowerAndAnUpperBoundExcludesOnlyWhatIsExcluded)
{
    const Estimate<double> value =
        valueOf(caseWith({{.value = "at least USD 2", .thread = "a"}, {.value = "less than USD 3", .thread = "b"}}),
                MeasureId::Money);
    EXPECT_EQ(value, Estimate<double>::atLeast(2)) << "not over 2";
}

TEST(MoneyTotal, TakesAnAlternativeWhereTheStageHasNoAmount)
{
    const Case which = caseWith({{.thread = "t"}, {.value = "USD 700", .thread = "t", .alternativeTo = "s1"}});
    EXPECT_EQ(valueOf(which, MeasureId::Money), Estimate<double>::exact(700));
    EXPECT_EQ(measured(which, MeasureId::Money).measured()->text, "USD 700");
}

TEST(MoneyTotal, CitesTheSourcesOfItsAlternatives)
{
    Case which = caseWith({{.value = "USD 650", .thread = "t"},
                           {.value = "USD 700", .thread = "t", .alternativeTo = "s1"},
                           {.value = "EUR 600", .thread = "t", .alternativeTo = "s1"}});
    which.penalties[0].sources = {"court"};
    which.penalties[1].sources = {"paper"};
    which.penalties[2].sources = {"radio"};
    const ComparedCase row = measured(which, MeasureId::Money);
    EXPECT_EQ(row.measured()->sources, (std::vector<std::string>{"court", "paper"}));
    std::vector<std::string> steps;
    for (const ReceiptStep& step : row.receipt)
        if (step.code == StepCode::Alternative)
            steps.push_back(step.arguments[0] + ", " + step.arguments[1] + ", " + step.sources.at(0));
    EXPECT_EQ(steps, (std::vector<std::string>{"USD 700, used, paper", "EUR 600, other_currency, radio"}));
}

TEST(MoneyTotal, SaysThatItIsForMoreThanTheAct)
{
    const ComparedCase row = measured(caseWith({{.value = "USD 5", .covers = "more_than_this_act"}}), MeasureId::Money);
    EXPECT_TRUE(row.measured()->coversMore);
    EXPECT_EQ(argumentsOf(row, NoteCode::CoversMore), std::vector<std::string>{"more_than_this_act"});
    EXPECT_EQ(rankOf(NoteCode::CoversMore), 1);
    Reference all;
    all.withOtherConduct = true;
    const ComparedCase other =
        measured(caseWith({{.value = "USD 5", .covers = "other_conduct"}}), MeasureId::Money, all);
    EXPECT_TRUE(other.measured()->coversMore);
    EXPECT_FALSE(
        measured(caseWith({{.value = "USD 5", .covers = "whole_act"}}), MeasureId::Money).measured()->coversMore);
}

TEST(MoneyTotal, NamesOnlyThePartiesThatItAppliesTo)
{
    const Case which = withBob(caseWith({{.value = "USD 100", .appliesTo = {"ann"}}}));
    EXPECT_EQ(measured(which, MeasureId::Money).measured()->parties, std::vector<std::string>{"Ann"});
}

TEST(MoneyTotal, WhatIsMissingForAConversionIsNamedWithTheNominalAmount)
{
    const ComparedCase row = measured(caseWith({{.value = "EUR 1,000", .date = "2008"}}), MeasureId::Money);
    ASSERT_NE(row.gap(), nullptr);
    EXPECT_EQ(row.gap()->code, GapCode::NoRate);
    EXPECT_EQ(row.gap()->nominal, "EUR 1,000");
    EXPECT_EQ(gapOf(caseWith({{.value = "EUR 1,000"}}), MeasureId::Money), "NoYear");
}

TEST(Rate, DividesByTheFigureThatThePenaltyCovers)
{
    Case which =
        withFigure(withFigure(caseWith({{.value = "USD 600", .covers = "songs"}}), "all", "9 GB"), "songs", "24 songs");
    EXPECT_EQ(valueOf(which, MeasureId::MoneyPerWork).best, 25);
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb), "ScopeMismatch");
    which.penalties[0].covers = "whole_act";
    EXPECT_NEAR(valueOf(which, MeasureId::MoneyPerGb).best, 600.0 / 9, 1e-12);
    EXPECT_EQ(argumentsOf(measured(which, MeasureId::MoneyPerGb), NoteCode::ScopeDiffers),
              (std::vector<std::string>{"", "9 GB"}));
    which.penalties[0].covers = "more_than_this_act";
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb), "MixedOffences");
    which.penalties[0].covers.clear();
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb), "ScopeNotStated");
    Reference anyway;
    anyway.ignoreScope = true;
    EXPECT_NEAR(valueOf(which, MeasureId::MoneyPerGb, anyway).best, 600.0 / 9, 1e-12);
    EXPECT_TRUE(measured(which, MeasureId::MoneyPerGb, anyway).measured()->scopesOverridden);
}

TEST(Rate, OfTheWholeActIsByThePrimaryFigureWhicheverIsShown)
{
    Case which =
        withFigure(withFigure(caseWith({{.value = "USD 600", .covers = "whole_act"}}), "all", "10 GB"), "part", "2 GB");
    const SelectedCase selected{&which, "part", {}};
    const ComparedCase row = measureCase(selected, MeasureId::MoneyPerGb, {}, {});
    ASSERT_NE(row.measured(), nullptr);
    EXPECT_EQ(row.measured()->value.best, 60);
    EXPECT_EQ(row.measured()->figure, "all");
    EXPECT_EQ(measureCase(selected, MeasureId::Volume, {}, {}).measured()->value.best, 2e9);
}

TEST(Rate, StatesAnOverrideOnlyWhereOneWasNeeded)
{
    Reference anyway;
    anyway.ignoreScope = true;
    const Case computed =
        withFigure(withFigure(caseWith({{.value = "USD 600", .covers = "v"}}), "v", "10 GB"), "w", "2 songs");
    const ComparedCase stated = measured(computed, MeasureId::MoneyPerGb, anyway);
    EXPECT_FALSE(stated.measured()->scopesOverridden);
    EXPECT_EQ(noteOf(stated.notes, NoteCode::ScopesOverridden), nullptr);
    const ComparedCase overridden = measured(computed, MeasureId::MoneyPerWork, anyway);
    EXPECT_TRUE(overridden.measured()->scopesOverridden);
    EXPECT_NE(noteOf(overridden.notes, NoteCode::ScopesOverridden), nullptr);
}

TEST(Rate, WithoutABoundKeepsItsReason)
{
    const Case both = withFigure(caseWith({{.value = "at least USD 600", .covers = "whole_act"}}), "v", "over 6 GB");
    const Estimate<double> value = valueOf(both, MeasureId::MoneyPerGb);
    EXPECT_EQ(value.best, 100);
    EXPECT_EQ(value.noBound, NoBound::BothLower);
    // and so does a ratio of it
    const Case exact = withId(withFigure(caseWith({{.value = "USD 60", .covers = "whole_act"}}), "v", "6 GB"), "exact");
    const std::vector<SelectedCase> cases{{&both, {}, {}}, {&exact, {}, {}}};
    const Comparison comparison = compare(cases, MeasureId::MoneyPerGb, {}, {});
    const Ratio& ratio = std::get<Ratio>(comparison.ratio);
    EXPECT_EQ(ratio.times.best, 10);
    EXPECT_EQ(ratio.times.noBound, NoBound::Inherited);
    EXPECT_TRUE(ratio.undecided);
}

TEST(Rate, OfNothingIsZeroBase)
{
    const Case which = withFigure(caseWith({{.value = "USD 600", .covers = "whole_act"}}), "v", "0 GB");
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb), "ZeroBase");
}

TEST(Rate, OfALowerBoundIsAnUpperBound)
{
    const Case which = withFigure(caseWith({{.value = "USD 600", .covers = "whole_act"}}), "v", "at least 6 GB");
    EXPECT_EQ(valueOf(which, MeasureId::MoneyPerGb).bound, Bound::Upper);
    EXPECT_EQ(valueOf(which, MeasureId::MoneyPerGb).best, 100);
    const Case both = withFigure(caseWith({{.value = "at least USD 600", .covers = "whole_act"}}), "v", "over 6 GB");
    EXPECT_EQ(argumentsOf(measured(both, MeasureId::MoneyPerGb), NoteCode::BoundOf),
              (std::vector<std::string>{"no_bound", "both_lower"}));
}

TEST(Rate, OfABoundByARangeIsItsLimit)
{
    const auto rate = [](std::string_view money, std::string_view volume) {
        return measured(withFigure(caseWith({{.value = money, .covers = "whole_act"}}), "v", volume),
                        MeasureId::MoneyPerGb);
    };
    // at least 80,000 over 70 to 80: 80,000 / 80 = 1,000 and more
    const ComparedCase lower = rate("at least USD 80,000", "70 to 80 GB");
    EXPECT_EQ(lower.measured()->value, Estimate<double>::atLeast(1000));
    EXPECT_EQ(stepOf(lower.receipt, StepCode::Divided)->arguments,
              (std::vector<std::string>{"80000", "USD", "80", "GB", "1000", "USD/GB"}))
        << "a division that is right";
    // 70,000 to 80,000 over at least 20: 80,000 / 20 = 4,000 and less
    const ComparedCase upper = rate("USD 70,000 to 80,000", "at least 20 GB");
    EXPECT_EQ(upper.measured()->value, Estimate<double>::atMost(4000));
    EXPECT_EQ(stepOf(upper.receipt, StepCode::Divided)->arguments,
              (std::vector<std::string>{"80000", "USD", "20", "GB", "4000", "USD/GB"}));
    // 80,000 over 40 to 80: drawn from the 1,000 that are certain
    EXPECT_EQ(rate("USD 80,000", "40 to 80 GB").measured()->value, Estimate<double>::range(1000, 2000));
}

TEST(SelectedFigure, AnotherThanThePrimaryOneIsShownOnRequest)
{
    Case which = withFigure(caseWith({}), "a", "10 GB");
    which = withFigure(which, "b", "20 GB");
    EXPECT_EQ(valueOf(which, MeasureId::Volume).best, 1e10);
    EXPECT_EQ(measureCase({&which, "b", {}}, MeasureId::Volume, {}, {}).measured()->value.best, 2e10);
    which.figures[0].primary = false;
    EXPECT_EQ(gapOf(which, MeasureId::Volume), "Unknown") << "two figures and none is the primary one";
}

TEST(BinaryReading, AppliesToPrefixesInDoubtOnly)
{
    Reference binary;
    binary.reading = PrefixReading::Jedec;
    EXPECT_DOUBLE_EQ(valueOf(withFigure(caseWith({}), "a", "10 GB"), MeasureId::Volume, binary).best,
                     10 * 1073741824.0);
    EXPECT_DOUBLE_EQ(valueOf(withFigure(caseWith({}), "a", "10 GiB"), MeasureId::Volume, binary).best,
                     10 * 1073741824.0);
    EXPECT_DOUBLE_EQ(valueOf(withFigure(caseWith({}), "a", "10,000,000,000 bytes"), MeasureId::Volume, binary).best,
                     1e10);
}

TEST(AnAskedBasis, SaysThatALaterStageTookItAway)
{
    Case which =
        caseWith({{.kind = "imprisonment", .value = "18 months", .date = "2020", .thread = "t"},
                  {.kind = "imprisonment", .basis = "vacated", .value = "18 months", .date = "2021", .thread = "t"},
                  {.value = "USD 5", .thread = "f"}});
    const auto ending = [&](MeasureId measure) { return measured(which, measure, onBasis(Basis::Imposed)).ending(); };
    EXPECT_EQ(ending(MeasureId::Custody), "vacated");
    EXPECT_EQ(ending(MeasureId::Money), "") << "a proceeding of its own";
    which.outcome = Outcome::Pardoned;
    EXPECT_EQ(ending(MeasureId::Custody), "pardoned");
    const ComparedCase row = measured(which, MeasureId::Custody, onBasis(Basis::Imposed));
    EXPECT_EQ(argumentsOf(row, NoteCode::NoLongerInForce), std::vector<std::string>{"pardoned"});
    EXPECT_EQ(rankOf(NoteCode::NoLongerInForce), 1);
    EXPECT_EQ(noteOf(row.notes, NoteCode::NoLongerInForce)->cases, std::vector<std::string>{"case"});
    EXPECT_EQ(noteOf(measured(which, MeasureId::Custody).notes, NoteCode::NoLongerInForce), nullptr)
        << "on final there is a gap that says it";
}

TEST(AnAskedBasis, SaysThatAPartOfTheSumWasTakenAway)
{
    const Case which = caseWith({{.value = "USD 5", .thread = "a"},
                                 {.value = "USD 9", .date = "2007", .thread = "b"},
                                 {.basis = "vacated", .value = "USD 9", .date = "2009", .thread = "b"}});
    const ComparedCase row = measured(which, MeasureId::Money, onBasis(Basis::Imposed));
    EXPECT_EQ(row.measured()->value.best, 14);
    EXPECT_TRUE(row.measured()->endedInPart);
    EXPECT_EQ(argumentsOf(row, NoteCode::NoLongerInForce), (std::vector<std::string>{"vacated", "in_part"}));
}

TEST(AnAskedBasis, SaysOfASuspendedTermThatItWasTakenAway)
{
    const Case which = caseWith(
        {{.kind = "imprisonment", .value = "1 year, suspended", .date = "2016", .thread = "t"},
         {.kind = "imprisonment", .basis = "vacated", .value = "1 year, suspended", .date = "2018", .thread = "t"}});
    const ComparedCase row = measured(which, MeasureId::Custody, onBasis(Basis::Imposed));
    EXPECT_EQ(gapOf(row), "Suspended");
    EXPECT_EQ(row.ending(), "vacated");
    EXPECT_NE(noteOf(row.notes, NoteCode::NoLongerInForce), nullptr);
}

} // namespace toscale::tests
