#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// `highest` is the single basis with the largest total (MODEL.md 4).

namespace toscale::tests {

namespace {

const MeasuredValue* highestMoney(const std::vector<StageWords>& stages)
{
    static ComparedCase row;
    row = measured(caseWith(stages), MeasureId::Money, onHighest());
    return row.measured();
}

} // namespace

TEST(HighestBasis, IsOneBasisAndNeverTheMixOfFinal)
{
    // on `final` 60 imposed and 50 agreed are 110; no single basis has more than 60
    const MeasuredValue* value = highestMoney({{.basis = "imposed", .value = "USD 60", .thread = "a"},
                                               {.basis = "agreed", .value = "USD 50", .thread = "b"}});
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->value, Estimate<double>::exact(60));
    EXPECT_EQ(value->basis, Basis::Imposed);
}

TEST(HighestBasis, AddsTheThreadsOfItsBasis)
{
    const MeasuredValue* value = highestMoney({{.basis = "imposed", .value = "USD 60", .thread = "a"},
                                               {.basis = "sought", .value = "USD 40", .thread = "a"},
                                               {.basis = "sought", .value = "USD 30", .thread = "b"}});
    EXPECT_EQ(value->value.best, 70);
    EXPECT_EQ(value->basis, Basis::Sought);
}

TEST(HighestBasis, OfEqualTotalsIsTheFirmerOne)
{
    EXPECT_EQ(highestMoney({{.basis = "statutory_maximum", .value = "USD 60", .thread = "a"},
                            {.basis = "imposed", .value = "USD 60", .thread = "a"}})
                  ->basis,
              Basis::Imposed);
}

TEST(HighestBasis, SkipsVacatedDeclinedAndWhatThePressComputed)
{
    const MeasuredValue* value =
        highestMoney({{.basis = "vacated", .value = "USD 900", .thread = "a"},
                      {.basis = "declined", .value = "USD 800", .thread = "b"},
                      {.basis = "statutory_maximum", .value = "USD 700", .thread = "c", .computedBy = "press"},
                      {.basis = "sought", .value = "USD 5", .thread = "d"}});
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->value.best, 5);
}

TEST(HighestBasis, KeepsTheRangeOfTwoReportsOfOneSum)
{
    const MeasuredValue* value = highestMoney({{.basis = "agreed", .value = "up to USD 700", .thread = "a"},
                                               {.basis = "agreed",
                                                .value = "at least USD 650",
                                                .thread = "a",
                                                .alternativeTo = "s1",
                                                .computedBy = "press"}});
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->value, Estimate<double>::range(650, 700)) << "as under the single basis";
}

TEST(HighestBasis, AnotherFigureForASumOfThePressStandsAlone)
{
    const MeasuredValue* value = highestMoney(
        {{.basis = "sought", .value = "USD 900", .thread = "a", .computedBy = "press"},
         {.basis = "sought", .value = "USD 700", .thread = "a", .alternativeTo = "s1", .computedBy = "party"}});
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->value, Estimate<double>::exact(700));
}

TEST(HighestBasis, WithoutATotalSaysWhyAsFinalDoes)
{
    Case which = caseWith({{.basis = "declined", .value = "USD 5"}});
    which.outcome = Outcome::Dismissed;
    EXPECT_EQ(gapOf(which, MeasureId::Money, onHighest()), "NoneImposed");
    const Case secret = caseWith({{.kind = "settlement", .basis = "agreed"}});
    EXPECT_EQ(measured(secret, MeasureId::Money, onHighest()).gap()->arguments, std::vector<std::string>{"amount"});
    EXPECT_EQ(
        gapOf(caseWith({{.kind = "imprisonment", .value = "4 years suspended"}}), MeasureId::Custody, onHighest()),
        "Suspended");
}

TEST(HighestBasis, LifeIsLongerThanEveryNumber)
{
    const ComparedCase row =
        measured(caseWith({{.kind = "imprisonment", .basis = "sought", .value = "life", .thread = "t"},
                           {.kind = "imprisonment", .basis = "imposed", .value = "90 years", .thread = "t"}}),
                 MeasureId::Custody, onHighest());
    EXPECT_TRUE(row.isLife());
    EXPECT_EQ(row.bases(), std::vector{Basis::Sought});
}

TEST(HighestBasis, ListsWhatAnotherPartyPaysOnThatBasis)
{
    const ComparedCase row = measured(caseWith({{.value = "USD 5", .thread = "a", .appliesTo = {"ann"}},
                                                {.value = "USD 80", .thread = "b", .appliesTo = {"bank"}}}),
                                      MeasureId::Money, onHighest());
    EXPECT_EQ(row.measured()->value.best, 5);
    EXPECT_EQ(argumentsOf(row, NoteCode::OtherPartiesPaid), (std::vector<std::string>{"bank", "USD 80", "imposed"}));
}

TEST(HighestBasis, IsTheSameForARateAsForItsTotal)
{
    // the larger total is the maximum; that a smaller one would give a rate does not matter
    const Case which = withFigure(
        caseWith({{.basis = "statutory_maximum", .value = "USD 900", .thread = "t", .covers = "more_than_this_act"},
                  {.value = "USD 6", .thread = "t", .covers = "v"}}),
        "v", "2 GB");
    EXPECT_EQ(measured(which, MeasureId::Money, onHighest()).measured()->basis, Basis::StatutoryMaximum);
    EXPECT_EQ(gapOf(which, MeasureId::MoneyPerGb, onHighest()), "MixedOffences");
}

TEST(HighestBasis, SkipsWhatALaterStageTookAway)
{
    const StageWords imposed{.value = "USD 9", .date = "2007", .thread = "a"};
    const StageWords vacated{.basis = "vacated", .value = "USD 9", .date = "2009", .thread = "a"};
    EXPECT_EQ(gapOf(caseWith({imposed, vacated}), MeasureId::Money, onHighest()), "NoneImposed");
    const MeasuredValue* value = highestMoney({imposed, vacated, {.value = "USD 2", .thread = "b"}});
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->value.best, 2);
    EXPECT_EQ(value->ending, "");
    EXPECT_EQ(highestMoney({{.basis = "sought", .value = "USD 5", .date = "2006", .thread = "a"}, imposed, vacated})
                  ->value.best,
              5)
        << "what was asked for never was in force";
}

} // namespace toscale::tests
