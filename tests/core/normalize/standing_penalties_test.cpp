#include "core/normalize/standing_penalties.h"

#include "tests/support/small_case.h"

#include <gtest/gtest.h>

// MODEL.md 4, "Which counts", each rule on cases of two or three stages.

namespace toscale::tests {

namespace {

std::string counted(const std::vector<StageWords>& stages, const Reference& reference = {},
                    PenaltyFamily family = PenaltyFamily::Money)
{
    std::string ids;
    const Case which = caseWith(stages);
    for (const CountedStage& one : standingPenalties(which, reference, family, reference.basis).counted)
        ids += (ids.empty() ? "" : " ") + one.stage->id;
    return ids;
}

} // namespace

TEST(StandingPenalties, OfOneThreadTheLastThatTookEffectCounts)
{
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007", .thread = "t"},
                       {.basis = "reduced", .value = "USD 4", .date = "2009", .thread = "t"}}),
              "s2");
    // whatever the order of the file
    EXPECT_EQ(counted({{.basis = "reduced", .value = "USD 4", .date = "2009", .thread = "t"},
                       {.value = "USD 9", .date = "2007", .thread = "t"}}),
              "s1");
    // an undated stage comes before a dated one
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007", .thread = "t"}, {.value = "USD 8", .thread = "t"}}), "s1");
    // equal dates: the order of the file
    EXPECT_EQ(
        counted({{.value = "USD 9", .date = "2007", .thread = "t"}, {.value = "USD 8", .date = "2007", .thread = "t"}}),
        "s2");
}

TEST(StandingPenalties, AYearOfASentenceBeginsBeforeADayInItAndThatOfAReductionEndsBehind)
{
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007-06-01", .thread = "t"},
                       {.value = "USD 8", .date = "2007", .thread = "t"}}),
              "s1");
    for (const char* basis : {"vacated", "none"})
        EXPECT_EQ(counted({{.value = "USD 9", .date = "2007", .thread = "t"},
                           {.basis = basis, .date = "2007-06-01", .thread = "t"}}),
                  "")
            << basis;
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007-06-01", .thread = "t"},
                       {.basis = "reduced", .value = "USD 4", .date = "2007", .thread = "t"}}),
              "s2");
    // what is certain stays: the year before
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007", .thread = "t"},
                       {.basis = "reduced", .value = "USD 4", .date = "2006", .thread = "t"}}),
              "s1");
}

TEST(StandingPenalties, WhatReplacesAStageStandsBehindItWhateverTheDatesSay)
{
    // equal dates, and the later one first in the file
    EXPECT_EQ(counted({{.basis = "reduced", .value = "USD 4", .date = "2007", .thread = "t", .replaces = "s2"},
                       {.value = "USD 9", .date = "2007", .thread = "t"}}),
              "s1");
    EXPECT_EQ(counted({{.basis = "reduced", .value = "USD 4", .thread = "t", .replaces = "s2"},
                       {.value = "USD 9", .date = "2007", .thread = "t"}}),
              "s1")
        << "undated";
    // without a thread: the two are one matter
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007"}, {.value = "USD 4", .date = "2009", .replaces = "s1"}}),
              "s2");
    EXPECT_EQ(counted({{.value = "USD 9", .date = "2007"}, {.basis = "vacated", .date = "2009", .replaces = "s1"}}),
              "");
    // a chain of three, from the last to the first in the file
    EXPECT_EQ(counted({{.value = "USD 1", .replaces = "s2"}, {.value = "USD 2", .replaces = "s3"}, {.value = "USD 3"}}),
              "s1");
    // a ring says no order, and one of its stages counts all the same
    EXPECT_EQ(counted({{.value = "USD 1", .date = "2009", .replaces = "s2"},
                       {.value = "USD 2", .date = "2008", .replaces = "s1"}})
                  .size(),
              2U);
}

TEST(StandingPenalties, WhatDidNotTakeEffectNeverCountsAsFinal)
{
    for (const char* basis : {"statutory_maximum", "sought", "declined", "conditional"})
        EXPECT_EQ(counted({{.value = "USD 9", .date = "2007", .thread = "t"},
                           {.basis = basis, .value = "USD 4", .date = "2009", .thread = "t"}}),
                  "s1")
            << basis;
    for (const char* basis : {"agreed", "imposed", "reduced", "served", "paid", "unstated"})
        EXPECT_EQ(counted({{.basis = basis, .value = "USD 4", .date = "2009"}}), "s1") << basis;
}

TEST(StandingPenalties, VacatedOrNoneLeavesNothingInForce)
{
    for (const char* basis : {"vacated", "none"}) {
        const std::vector<StageWords> stages{{.value = "USD 9", .date = "2007", .thread = "t"},
                                             {.basis = basis, .date = "2009", .thread = "t"}};
        EXPECT_EQ(counted(stages), "") << basis;
        const Case which = caseWith(stages);
        const StandingPenalties standing = standingPenalties(which, {}, PenaltyFamily::Money, {});
        ASSERT_EQ(standing.ended.size(), 1U);
        EXPECT_EQ(standing.ended[0]->id, "s2");
    }
    // a new award after the old one was vacated stands again
    EXPECT_EQ(counted({{.basis = "vacated", .date = "2009", .thread = "t"},
                       {.value = "USD 5", .date = "2012", .thread = "t"}}),
              "s2");
    // `other` that was vacated ends money and prison alike
    const std::vector<StageWords> pardoned{{.value = "USD 9", .date = "2007", .thread = "t"},
                                           {.kind = "imprisonment", .value = "2 years", .date = "2007", .thread = "t"},
                                           {.kind = "other", .basis = "vacated", .date = "2009", .thread = "t"}};
    EXPECT_EQ(counted(pardoned), "");
    EXPECT_EQ(counted(pardoned, {}, PenaltyFamily::Custody), "");
}

TEST(StandingPenalties, ThreadsAddAndAStageWithoutAThreadIsItsOwn)
{
    EXPECT_EQ(counted({{.value = "USD 9", .thread = "a"},
                       {.value = "USD 5", .thread = "b"},
                       {.value = "USD 1"},
                       {.value = "USD 2"}}),
              "s1 s2 s3 s4");
}

TEST(StandingPenalties, OtherBasesTakeTheLastStageOfThatBasis)
{
    const std::vector<StageWords> stages{{.basis = "sought", .value = "USD 9", .date = "2007", .thread = "t"},
                                         {.basis = "sought", .value = "USD 7", .date = "2008", .thread = "t"},
                                         {.basis = "imposed", .value = "USD 4", .date = "2009", .thread = "t"},
                                         {.basis = "vacated", .date = "2010", .thread = "t"}};
    EXPECT_EQ(counted(stages, onBasis(Basis::Sought)), "s2");
    EXPECT_EQ(counted(stages, onBasis(Basis::Imposed)), "s3");
    EXPECT_EQ(counted(stages, onBasis(Basis::Paid)), "");
    EXPECT_EQ(counted(stages), "");
}

TEST(StandingPenalties, PartsAreNeverAddedToTheirWhole)
{
    EXPECT_EQ(counted({{.value = "USD 9", .thread = "a"}, {.value = "USD 5", .thread = "b", .partOf = "s1"}}), "s1");
    // the part of a whole that no stage gives counts itself
    EXPECT_EQ(counted({{.value = "USD 5", .thread = "b", .partOf = "elsewhere"}}), "s1");
}

TEST(StandingPenalties, APartCountsWhereItsWholeDoesNot)
{
    const std::vector<StageWords> stages{{.basis = "sought", .value = "USD 100", .thread = "a"},
                                         {.value = "USD 40", .thread = "b", .partOf = "s1"},
                                         {.value = "USD 10", .thread = "c", .partOf = "s2"}};
    EXPECT_EQ(counted(stages), "s2") << "the part of the part is in it";
    EXPECT_EQ(counted(stages, onBasis(Basis::Imposed)), "s2");
    EXPECT_EQ(counted(stages, onBasis(Basis::Sought)), "s1");
    // what was vacated as a whole leaves no part
    EXPECT_EQ(counted({{.value = "USD 100", .date = "2007", .thread = "a"},
                       {.value = "USD 40", .date = "2007", .thread = "b", .partOf = "s1"},
                       {.basis = "vacated", .date = "2008", .thread = "a"}}),
              "");
    // the same for another figure of a sum
    EXPECT_EQ(counted({{.basis = "sought", .value = "USD 100"}, {.value = "USD 60", .alternativeTo = "s1"}}), "s2");
}

TEST(StandingPenalties, AnotherFigureForTheSameSumIsKeptBesideIt)
{
    const Case which =
        caseWith({{.value = "USD 650", .thread = "t"}, {.value = "USD 700", .thread = "t", .alternativeTo = "s1"}});
    const StandingPenalties standing = standingPenalties(which, {}, PenaltyFamily::Money, {});
    ASSERT_EQ(standing.counted.size(), 1U);
    EXPECT_EQ(standing.counted[0].stage->id, "s1");
    ASSERT_EQ(standing.counted[0].alternatives.size(), 1U);
    EXPECT_EQ(standing.counted[0].alternatives[0]->id, "s2");
}

TEST(StandingPenalties, WhatAnotherPartyPaysIsListedApart)
{
    const std::vector<StageWords> stages{{.value = "USD 9", .thread = "a", .appliesTo = {"ann"}},
                                         {.value = "USD 5", .thread = "b", .appliesTo = {"bank"}},
                                         {.value = "USD 3", .thread = "c"}};
    EXPECT_EQ(counted(stages), "s1 s3");
    Reference ofTheBank;
    ofTheBank.parties = {"bank"};
    EXPECT_EQ(counted(stages, ofTheBank), "s2 s3");
    const Case which = caseWith(stages);
    const StandingPenalties standing = standingPenalties(which, {}, PenaltyFamily::Money, {});
    ASSERT_EQ(standing.leftOut.size(), 1U);
    EXPECT_EQ(standing.leftOut[0].stage->id, "s2");
    EXPECT_EQ(standing.leftOut[0].reason, LeftOutReason::OtherParty);
}

TEST(StandingPenalties, OtherConductCountsOnRequestOnly)
{
    const std::vector<StageWords> stages{{.value = "USD 9", .covers = "other_conduct"}};
    EXPECT_EQ(counted(stages), "");
    Reference all;
    all.withOtherConduct = true;
    EXPECT_EQ(counted(stages, all), "s1");
}

TEST(StandingPenalties, KindsAndForumNarrowTheChoice)
{
    const std::vector<StageWords> stages{{.kind = "fine", .value = "USD 9", .thread = "a", .forum = "criminal"},
                                         {.kind = "damages", .value = "USD 5", .thread = "b", .forum = "civil"},
                                         {.kind = "forfeiture", .value = "USD 3", .thread = "c"}};
    Reference fines;
    fines.kinds = {PenaltyKind::Fine, PenaltyKind::Forfeiture};
    EXPECT_EQ(counted(stages, fines), "s1 s3");
    Reference civil;
    civil.forum = Forum::Civil;
    EXPECT_EQ(counted(stages, civil), "s2 s3") << "a stage without a forum is not known to be of another one";
}

TEST(StandingPenalties, FamiliesDoNotMix)
{
    const std::vector<StageWords> stages{
        {.kind = "fine", .value = "USD 9"},        {.kind = "imprisonment", .value = "2 years"},
        {.kind = "probation", .value = "3 years"}, {.kind = "community_service", .value = "1 month"},
        {.kind = "other", .value = "USD 4"},       {.kind = "other"}};
    EXPECT_EQ(counted(stages), "s1 s5");
    EXPECT_EQ(counted(stages, {}, PenaltyFamily::Custody), "s2");
}

TEST(StandingPenalties, WhatThePressComputedMayBeSkipped)
{
    const Case which =
        caseWith({{.basis = "statutory_maximum", .value = "USD 9", .thread = "t", .computedBy = "press"}});
    const BasisChoice maximum{BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    EXPECT_EQ(standingPenalties(which, {}, PenaltyFamily::Money, maximum).counted.size(), 1U);
    EXPECT_TRUE(standingPenalties(which, {}, PenaltyFamily::Money, maximum, true).counted.empty());
}

TEST(StandingPenalties, KeepThePartsOfAStageBesideIt)
{
    const Case which = caseWith({{.value = "USD 9", .thread = "a"}, {.value = "USD 5", .thread = "b", .partOf = "s1"}});
    const StandingPenalties standing = standingPenalties(which, {}, PenaltyFamily::Money, {});
    ASSERT_EQ(standing.counted.size(), 1U);
    ASSERT_EQ(standing.counted[0].parts.size(), 1U);
    EXPECT_EQ(standing.counted[0].parts[0]->id, "s2");
}

TEST(StandingPenalties, AStageThatSaysNoneLeavesNothingOnEveryBasis)
{
    const Case which = caseWith({{.basis = "none"}});
    const BasisChoice none{BasisChoice::Rule::Single, Basis::None};
    EXPECT_TRUE(standingPenalties(which, {}, PenaltyFamily::Money, none).counted.empty());
    EXPECT_EQ(standingPenalties(which, {}, PenaltyFamily::Money, none).ended.size(), 1U);
}

TEST(StandingPenalties, KnowWhichLaterStageTookAnAskedOneAway)
{
    const auto takenAway = [](const std::vector<StageWords>& stages, Basis basis) {
        const Case which = caseWith(stages);
        const BasisChoice single{BasisChoice::Rule::Single, basis};
        const StandingPenalties standing = standingPenalties(which, {}, PenaltyFamily::Money, single);
        const bool counts = standing.counted.size() == 1;
        return !counts ? "not counted" : standing.counted[0].takenAwayBy ? standing.counted[0].takenAwayBy->id : "";
    };
    const StageWords maximum{.basis = "statutory_maximum", .value = "USD 90", .date = "2006", .thread = "t"};
    const StageWords imposed{.value = "USD 9", .date = "2007", .thread = "t"};
    const StageWords paid{.basis = "paid", .value = "USD 9", .date = "2008", .thread = "t"};
    for (const char* end : {"vacated", "none"}) {
        const std::vector<StageWords> stages{maximum, imposed, paid, {.basis = end, .date = "2009", .thread = "t"}};
        EXPECT_EQ(takenAway(stages, Basis::Imposed), "s4") << end;
        EXPECT_EQ(takenAway(stages, Basis::StatutoryMaximum), "") << "it never was in force";
        EXPECT_EQ(takenAway(stages, Basis::Paid), "") << "what was paid stays paid";
    }
    EXPECT_EQ(
        takenAway({imposed, {.basis = "reduced", .value = "USD 5", .date = "2009", .thread = "t"}}, Basis::Imposed), "")
        << "a smaller one stands in its place";
    EXPECT_EQ(takenAway({imposed,
                         {.basis = "vacated", .date = "2009", .thread = "t"},
                         {.value = "USD 5", .date = "2012", .thread = "t"}},
                        Basis::Imposed),
              "")
        << "a new award stands again";
}

} // namespace toscale::tests
