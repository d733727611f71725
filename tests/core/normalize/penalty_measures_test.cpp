#include "core/normalize/compare.h"

#include "tests/support/small_case.h"

#include <gtest/gtest.h>

// Money and custody of cases made by hand, without tables: sums, persons, and which gap comes first (MODEL.md 4 and 7).

namespace toscale::tests {

namespace {

ComparedCase measured(const Case& which, MeasureId measure, const Reference& reference = {})
{
    return measureCase({&which, {}, {}}, measure, reference, {});
}

Estimate<double> valueOf(const Case& which, MeasureId measure, const Reference& reference = {})
{
    const ComparedCase row = measured(which, measure, reference);
    return row.measured() == nullptr ? Estimate<double>{-1} : row.measured()->value;
}

std::string gapOf(const Case& which, MeasureId measure, const Reference& reference = {})
{
    const ComparedCase row = measured(which, measure, reference);
    return row.gap() == nullptr ? "a value" : std::string(nameOf(row.gap()->code));
}

std::vector<std::string> argumentsOf(const ComparedCase& row, NoteCode code)
{
    for (const Note& note : row.notes)
        if (note.code == code)
            return note.arguments;
    return {"no such note"};
}

Reference onBasis(Basis basis)
{
    Reference reference;
    reference.basis = {BasisChoice::Rule::Single, basis};
    return reference;
}

Case withBob(Case which)
{
    which.actor.emplace_back("bob");
    which.parties.push_back({"bob", "Bob", PartyKind::Person, PartyRole::Operator, {}});
    return which;
}

} // namespace

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

TEST(CustodyMeasure, IsTheLongestTermOfOnePerson)
{
    const Case which =
        withBob(caseWith({{.kind = "imprisonment", .value = "10 months", .thread = "a", .appliesTo = {"ann"}},
                          {.kind = "imprisonment", .value = "2 years", .thread = "b", .appliesTo = {"bob"}}}));
    const ComparedCase row = measured(which, MeasureId::Custody);
    ASSERT_NE(row.measured(), nullptr);
    EXPECT_EQ(row.measured()->value.best, 2);
    EXPECT_EQ(row.measured()->parties, std::vector<std::string>{"Bob"});
    const std::vector<std::string> spread = argumentsOf(row, NoteCode::SpreadOfTerms);
    ASSERT_EQ(spread.size(), 2U);
    EXPECT_NEAR(std::stod(spread[0]), 10.0 / 12, 1e-12);
    EXPECT_EQ(spread[1], "2");
}

TEST(CustodyMeasure, CountsWhatIsNotSuspended)
{
    const ComparedCase part =
        measured(caseWith({{.kind = "imprisonment", .value = "18 months, 12 of them suspended"}}), MeasureId::Custody);
    ASSERT_NE(part.measured(), nullptr);
    EXPECT_DOUBLE_EQ(part.measured()->value.best, 0.5);
    EXPECT_DOUBLE_EQ(part.measured()->suspendedYears, 1);
    EXPECT_EQ(argumentsOf(part, NoteCode::SuspendedParts), std::vector<std::string>{"1"});
    const ComparedCase all =
        measured(caseWith({{.kind = "imprisonment", .value = "4 years suspended"}}), MeasureId::Custody);
    ASSERT_NE(all.gap(), nullptr);
    EXPECT_EQ(all.gap()->code, GapCode::Suspended);
    EXPECT_EQ(all.gap()->arguments, (std::vector<std::string>{"4", "4 years suspended"}));
}

TEST(CustodyMeasure, LifeIsOpenAndUnknownTermsAreUnknown)
{
    EXPECT_EQ(gapOf(caseWith({{.kind = "imprisonment", .value = "life"}}), MeasureId::Custody), "LifeTerm");
    EXPECT_EQ(
        gapOf(withFigure(caseWith({{.kind = "imprisonment", .value = "life", .covers = "whole_act"}}), "v", "1 TB"),
              MeasureId::CustodyPerTb),
        "LifeTerm");
    EXPECT_EQ(gapOf(caseWith({{.kind = "imprisonment", .value = "time served"}}), MeasureId::Custody), "Unknown");
    EXPECT_EQ(gapOf(caseWith({{.kind = "imprisonment"}}), MeasureId::Custody), "Unknown");
}

TEST(GapOfAPenalty, TheFirstMatchOfTheRulesIsNamed)
{
    Case nothing = caseWith({});
    EXPECT_EQ(gapOf(nothing, MeasureId::Money), "Unknown");
    EXPECT_EQ(gapOf(nothing, MeasureId::Custody), "Unknown");
    nothing.outcome = Outcome::Dismissed;
    EXPECT_EQ(gapOf(nothing, MeasureId::Money), "NoneImposed");
    EXPECT_EQ(measured(nothing, MeasureId::Money).gap()->arguments.front(), "dismissed");
    nothing.status = CaseStatus::Pending;
    EXPECT_EQ(gapOf(nothing, MeasureId::Money), "NonePending");
    nothing.parties[0].kind = PartyKind::Company;
    EXPECT_EQ(gapOf(nothing, MeasureId::Custody), "NotApplicable") << "before everything else";
    EXPECT_EQ(gapOf(nothing, MeasureId::Money), "NonePending");

    Case secret = caseWith({{.kind = "settlement", .basis = "agreed"}});
    secret.outcome = Outcome::Confidential;
    EXPECT_EQ(gapOf(secret, MeasureId::Money), "Confidential");
    secret.outcome.reset();
    EXPECT_EQ(gapOf(secret, MeasureId::Money), "Unknown");
    secret.penalties[0].confidential = true;
    EXPECT_EQ(gapOf(secret, MeasureId::Money), "Confidential");

    EXPECT_EQ(gapOf(caseWith({{.basis = "none"}}), MeasureId::Money), "NoneImposed");
    EXPECT_EQ(gapOf(caseWith({{.value = "USD 5", .appliesTo = {"bank"}}}), MeasureId::Money), "OtherParty");
    EXPECT_EQ(gapOf(caseWith({{.value = "USD 5", .covers = "other_conduct"}}), MeasureId::Money), "MixedOffences");
    EXPECT_EQ(gapOf(caseWith({{.value = "USD 5"}}), MeasureId::Money, onBasis(Basis::Sought)), "NoneImposed");
}

TEST(GapOfAPenalty, AStateOrACompanyIsNotImprisonedAndAnUnknownPartyMayBe)
{
    for (const PartyKind kind : {PartyKind::Company, PartyKind::Nonprofit, PartyKind::State}) {
        Case which = caseWith({});
        which.parties[0].kind = kind;
        EXPECT_EQ(gapOf(which, MeasureId::Custody), "NotApplicable") << nameOf(kind);
    }
    Case which = caseWith({});
    which.parties[0].kind = PartyKind::Unknown;
    EXPECT_EQ(gapOf(which, MeasureId::Custody), "Unknown");
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
              std::vector<std::string>{""});
    which.penalties[0].covers = "more_than_this_act";
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb), "MixedOffences");
    which.penalties[0].covers.clear();
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb), "ScopeNotStated");
    Reference anyway;
    anyway.ignoreScope = true;
    EXPECT_NEAR(valueOf(which, MeasureId::MoneyPerGb, anyway).best, 600.0 / 9, 1e-12);
    EXPECT_TRUE(measured(which, MeasureId::MoneyPerGb, anyway).measured()->scopesOverridden);
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

TEST(SameRateMeasure, IsTheBaselinesRateTimesTheVolume)
{
    const Case base = withFigure(
        caseWith({{.kind = "fine", .basis = "statutory_maximum", .value = "up to USD 1,000,000", .covers = "v"}}), "v",
        "70 GB");
    const auto sameRate = [&](std::string_view volume, PartyKind kind) {
        Case other = withFigure(caseWith({}), "v", volume);
        other.id = "other";
        other.parties[0].kind = kind;
        const SelectedCase baseline{&base, {}, {}};
        return measureCase({&other, {}, {}}, MeasureId::SameRateMoney, onBasis(Basis::StatutoryMaximum), {}, &baseline);
    };
    const ComparedCase over = sameRate("over 80 TB", PartyKind::Company);
    ASSERT_NE(over.measured(), nullptr);
    EXPECT_NEAR(over.measured()->value.best, 1e6 / 70 * 80000, 1e-3);
    EXPECT_EQ(over.measured()->value.bound, Bound::Lower);
    EXPECT_TRUE(over.measured()->counterfactual);
    EXPECT_EQ(argumentsOf(over, NoteCode::Counterfactual).front(), "statutory_maximum");
    const ComparedCase upTo = sameRate("up to 80 TB", PartyKind::Person);
    EXPECT_EQ(upTo.measured()->value.bound, Bound::Upper) << "never a range from nothing";
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

} // namespace toscale::tests
