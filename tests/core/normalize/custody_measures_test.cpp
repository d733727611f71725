#include "core/normalize/row_values.h"
#include "core/quantity/parse_quantity.h"
#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// Prison time of cases made by hand: the longest unsuspended term of one person (MODEL.md 4).

namespace toscale::tests {

namespace {

Case terms(const std::vector<StageWords>& stages)
{
    std::vector<StageWords> all = stages;
    for (StageWords& words : all)
        words.kind = "imprisonment";
    return withBob(caseWith(all));
}

} // namespace

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

TEST(CustodyMeasure, HoldsATermOnceForAllWhomItFallsOn)
{
    constexpr std::size_t many = 300;
    Case which = caseWith({});
    which.parties.clear();
    which.actor.clear();
    for (std::size_t i = 1; i <= many; ++i) {
        const std::string number = std::to_string(i);
        which.parties.push_back({'p' + number, "Person " + number, PartyKind::Person, {}, {}});
        which.actor.push_back('p' + number);
        Penalty term;
        term.id = 'x' + number;
        term.kind = PenaltyKind::Imprisonment;
        term.basis = Basis::Imposed;
        term.value = *parseSentence(number + " years");
        which.penalties.push_back(std::move(term));
    }
    const RowValues values = rowValuesOf(which, {}, {}, {});
    ASSERT_EQ(values.terms.size(), many) << "and not one for each of the persons: 1,000 of each were a gigabyte";
    EXPECT_EQ(values.terms.front().parties.size(), many);
    const ComparedCase row = measured(which, MeasureId::Custody);
    ASSERT_NE(row.measured(), nullptr);
    EXPECT_EQ(row.measured()->value.best, 300);
    EXPECT_EQ(argumentsOf(row, NoteCode::TermsOfOnePerson), std::vector{std::to_string(many)});
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
    EXPECT_EQ(all.gap()->arguments, (std::vector<std::string>{"4", "4 years suspended"}))
        << "the years, so that a figure can draw the hollow length";
    EXPECT_EQ(all.gap()->bases, std::vector{Basis::Imposed});
}

TEST(CustodyMeasure, OfARangeLeavesWhatMayBeToServe)
{
    const auto row = [](std::string_view term) {
        return measured(caseWith({{.kind = "imprisonment", .value = term}}), MeasureId::Custody);
    };
    // 5 - 6 is nothing, 7 - 6 is one year
    const ComparedCase range = row("5 to 7 years, 6 of them suspended");
    ASSERT_NE(range.measured(), nullptr);
    EXPECT_EQ(range.measured()->value, Estimate<double>::range(0, 1));
    EXPECT_EQ(range.measured()->suspendedYears, 6);
    EXPECT_EQ(row("up to 7 years, 6 of them suspended").measured()->value, Estimate<double>::atMost(1));
    EXPECT_EQ(row("over 7 years, 6 of them suspended").measured()->value, Estimate<double>::moreThan(1));
    EXPECT_EQ(gapOf(row("5 to 7 years suspended")), "Suspended");
    EXPECT_EQ(gapOf(row("6 years, 6 of them suspended")), "Suspended");
    EXPECT_EQ(gapOf(row("over 6 years, 6 of them suspended")), "Unknown") << "how much over, nobody states";
}

TEST(CustodyMeasure, OfTwoFiguresForOneTermEachHasItsOwnSuspendedPart)
{
    const auto row = [](std::string_view one, std::string_view other) {
        return measured(terms({{.value = one, .thread = "t"}, {.value = other, .thread = "t", .alternativeTo = "s1"}}),
                        MeasureId::Custody);
    };
    EXPECT_EQ(gapOf(row("3 years suspended", "4 years suspended")), "Suspended");
    // 5 - 3 = 2 and 7 - 4 = 3
    EXPECT_EQ(row("5 years, 3 of them suspended", "7 years, 4 of them suspended").measured()->value,
              Estimate<double>::range(2, 3));
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

TEST(CustodyMeasure, OfLifeSaysBasisForumAndParty)
{
    const ComparedCase row =
        measured(terms({{.basis = "sought", .value = "life", .forum = "criminal", .appliesTo = {"ann"}}}),
                 MeasureId::Custody, onBasis(Basis::Sought));
    ASSERT_TRUE(row.isLife());
    EXPECT_EQ(row.gap()->bases, std::vector{Basis::Sought});
    EXPECT_EQ(row.bases(), std::vector{Basis::Sought}) << "as a table prints it";
    EXPECT_EQ(row.gap()->forums, std::vector{Forum::Criminal});
    EXPECT_EQ(row.gap()->parties, std::vector<std::string>{"Ann"});
    ASSERT_NE(noteOf(row.notes, NoteCode::GapOf), nullptr);
    EXPECT_EQ(noteOf(row.notes, NoteCode::GapOf)->gap, *row.gap());
}

TEST(CustodyMeasure, OfLifeSortsAboveEveryNumber)
{
    const ComparedCase life = measured(terms({{.value = "life"}}), MeasureId::Custody);
    const ComparedCase century = measured(terms({{.value = "900 years"}}), MeasureId::Custody);
    EXPECT_GT(sortValue(life, MeasureId::Custody), sortValue(century, MeasureId::Custody));
    EXPECT_EQ(sortValue(life, MeasureId::CustodyPerTb), std::nullopt) << "a rate of it is no number";
    EXPECT_EQ(sortValue(measured(terms({}), MeasureId::Custody), MeasureId::Custody), std::nullopt);
}

TEST(CustodyMeasure, TwoFiguresForOneTermAreARange)
{
    const Case which = terms({{.value = "3 years", .thread = "t", .appliesTo = {"ann"}},
                              {.value = "4 years", .thread = "t", .appliesTo = {"ann"}, .alternativeTo = "s1"}});
    EXPECT_EQ(valueOf(which, MeasureId::Custody), Estimate<double>::range(3, 4));
    EXPECT_EQ(measured(which, MeasureId::Custody).measured()->text, "3 years / 4 years");
}

TEST(CustodyMeasure, TakesAnAlternativeWhereTheTermIsNotStated)
{
    EXPECT_EQ(valueOf(terms({{.thread = "t"}, {.value = "4 years", .thread = "t", .alternativeTo = "s1"}}),
                      MeasureId::Custody),
              Estimate<double>::exact(4));
    const Case served =
        terms({{.value = "time served", .thread = "t"}, {.value = "4 years", .thread = "t", .alternativeTo = "s1"}});
    EXPECT_EQ(valueOf(served, MeasureId::Custody), Estimate<double>::exact(4));
    EXPECT_EQ(measured(served, MeasureId::Custody).measured()->text, "4 years");
}

TEST(CustodyMeasure, AnUnknownTermOfAnotherPersonMakesTheLongestALowerBound)
{
    const ComparedCase row = measured(terms({{.value = "2 years", .thread = "a", .appliesTo = {"ann"}},
                                             {.value = "time served", .thread = "b", .appliesTo = {"bob"}}}),
                                      MeasureId::Custody);
    ASSERT_NE(row.measured(), nullptr);
    EXPECT_EQ(row.measured()->value, Estimate<double>::atLeast(2));
    EXPECT_EQ(argumentsOf(row, NoteCode::TermsUnknown), std::vector<std::string>{"Bob"});
}

TEST(CustodyMeasure, PrintsAnotherPersonsTermThatIsSuspendedAsAWhole)
{
    const ComparedCase row = measured(terms({{.value = "2 years", .thread = "a", .appliesTo = {"ann"}},
                                             {.value = "4 years suspended", .thread = "b", .appliesTo = {"bob"}}}),
                                      MeasureId::Custody);
    EXPECT_EQ(row.measured()->value, Estimate<double>::exact(2));
    EXPECT_EQ(argumentsOf(row, NoteCode::SuspendedTerms), (std::vector<std::string>{"Bob", "4"}));
    EXPECT_EQ(noteOf(row.notes, NoteCode::SpreadOfTerms), nullptr);
}

TEST(CustodyMeasure, TwoTermsOfOnePersonAreNotTermsOfSeveral)
{
    const ComparedCase row = measured(terms({{.value = "2 years", .thread = "a", .appliesTo = {"ann"}},
                                             {.value = "1 year", .thread = "b", .appliesTo = {"ann"}}}),
                                      MeasureId::Custody);
    EXPECT_EQ(row.measured()->value, Estimate<double>::exact(2));
    EXPECT_EQ(noteOf(row.notes, NoteCode::SpreadOfTerms), nullptr);
    EXPECT_EQ(argumentsOf(row, NoteCode::TermsOfOnePerson), std::vector<std::string>{"2"});
}

TEST(CustodyMeasure, TheRateLooksAtTheScopeOfTheLongestTermOnly)
{
    Case which = terms({{.value = "2 years", .thread = "a", .covers = "v", .appliesTo = {"ann"}},
                        {.value = "1 year", .thread = "b", .covers = "more_than_this_act", .appliesTo = {"bob"}}});
    which = withFigure(which, "v", "4 TB");
    EXPECT_EQ(valueOf(which, MeasureId::CustodyPerTb).best, 0.5);
    std::swap(which.penalties[0].covers, which.penalties[1].covers);
    EXPECT_EQ(gapOf(which, MeasureId::CustodyPerTb), "MixedOffences");
}

TEST(CustodyMeasure, RecordsThePartOfALongerTermThatIsForThisAct)
{
    Case which = terms({{.value = "40 years", .thread = "t", .covers = "more_than_this_act"},
                        {.value = "400 months", .thread = "t", .covers = "whole_act", .partOf = "s1"},
                        {.value = "80 months", .thread = "t", .covers = "other_conduct", .partOf = "s1"}});
    which.penalties[1].note = "for the leak";
    const ComparedCase row = measured(which, MeasureId::Custody);
    EXPECT_EQ(row.measured()->value, Estimate<double>::exact(40));
    EXPECT_EQ(argumentsOf(row, NoteCode::RecordedPart), (std::vector<std::string>{"400 months", "for the leak"}));
    EXPECT_EQ(std::ranges::count(row.receipt, StepCode::PartOfStage, &ReceiptStep::code), 2);
}

} // namespace toscale::tests
