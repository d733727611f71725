#include "core/normalize/ladder.h"

#include "tests/support/small_case.h"

#include <algorithm>
#include <gtest/gtest.h>

// "Was that the real sentence?": which stages are rungs, in which order, and what stands in the end.

namespace toscale::tests {

namespace {

Ladder ladderFor(const Case& which, PenaltyFamily family = PenaltyFamily::Money, const Reference& reference = {})
{
    const std::vector<SelectedCase> cases{{&which, {}, {}}};
    return ladderOf(cases, family, reference, {});
}

/// "s1 9, s2! 4, end NoneImposed": ids ("end" for what stands in the end), "!" where in force, values or gaps.
std::string words(const Ladder& ladder)
{
    std::string text;
    EXPECT_EQ(ladder.rungs.size(), ladder.stages.rows.size());
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
        const Rung& rung = ladder.rungs[i];
        const ComparedCase& row = ladder.stages.rows[i];
        text += (text.empty() ? "" : ", ") + (rung.penalty.empty() ? std::string("end") : rung.penalty);
        text += rung.inForce ? "! " : " ";
        text += row.gap() != nullptr ? std::string(nameOf(row.gap()->code))
                                     : std::to_string(static_cast<long long>(row.measured()->value.best));
    }
    return text;
}

std::string moneyOf(const std::vector<StageWords>& stages)
{
    return words(ladderFor(caseWith(stages)));
}

} // namespace

TEST(Ladder, StagesStandInTheOrderOfTimeWhateverTheOrderOfTheFile)
{
    EXPECT_EQ(moneyOf({{.basis = "reduced", .value = "USD 4", .date = "2009", .thread = "t"},
                       {.value = "USD 9", .date = "2007", .thread = "t"},
                       {.basis = "statutory_maximum", .value = "USD 50", .date = "2005", .thread = "t"}}),
              "s3 50, s2 9, s1! 4");
}

/// The proceedings of all that is drawn: a maximum of a criminal court stands beside what a civil one awarded.
TEST(Ladder, SaysTheProceedingsOfEveryStage)
{
    const Case one =
        caseWith({{.basis = "statutory_maximum", .value = "USD 50", .date = "2005", .thread = "t", .forum = "criminal"},
                  {.value = "USD 9", .date = "2007", .thread = "u", .forum = "civil"}});
    const Ladder ladder = ladderFor(one);
    const auto note = std::ranges::find(ladder.stages.notes, NoteCode::ForumOf, &Note::code);
    ASSERT_NE(note, ladder.stages.notes.end());
    EXPECT_EQ(note->arguments, (std::vector<std::string>{"civil", "criminal"}));
}

TEST(Ladder, ThreadsAreNotMixed)
{
    EXPECT_EQ(moneyOf({{.value = "USD 9", .date = "2007", .thread = "a"},
                       {.value = "USD 5", .date = "2008", .thread = "b"},
                       {.basis = "reduced", .value = "USD 4", .date = "2009", .thread = "a"}}),
              "s1 9, s3! 4, s2! 5, end 9") // 4 of the one and 5 of the other
        << "what is in force together is a sum of two threads, never of stages";
}

TEST(Ladder, WhatWasOnlyPossibleOrOfferedEndsInAGap)
{
    EXPECT_EQ(moneyOf({{.basis = "statutory_maximum", .value = "USD 50", .date = "2005"},
                       {.basis = "declined", .value = "USD 5", .date = "2006"}}),
              "s1 50, s2 5, end NoneImposed");
}

TEST(Ladder, WhatWasVacatedIsARungAndNotInForce)
{
    EXPECT_EQ(moneyOf({{.value = "USD 9", .date = "2007", .thread = "t"},
                       {.basis = "vacated", .value = "USD 9", .date = "2009", .thread = "t"}}),
              "s1 9, s2 9, end NoneImposed");
}

TEST(Ladder, PartsAndOtherFiguresForOneSumAreNoRungs)
{
    EXPECT_EQ(moneyOf({{.value = "USD 9", .date = "2007", .thread = "t"},
                       {.value = "USD 3", .date = "2007", .thread = "t", .partOf = "s1"}}),
              "s1! 9");
    const Ladder ladder =
        ladderFor(caseWith({{.value = "USD 7", .date = "2007", .thread = "t"},
                            {.value = "USD 9", .date = "2007", .thread = "t", .alternativeTo = "s1"}}));
    ASSERT_EQ(ladder.rungs.size(), 1U);
    EXPECT_EQ(ladder.stages.rows[0].measured()->value.low, 7);
    EXPECT_EQ(ladder.stages.rows[0].measured()->value.high, 9);
}

TEST(Ladder, NobodyGetsAnothersPenalty)
{
    Case which = caseWith({{.value = "USD 9", .date = "2007", .appliesTo = {"ann"}},
                           {.value = "USD 1000", .date = "2007", .appliesTo = {"bob"}},
                           {.value = "USD 2000", .date = "2007", .covers = "other_conduct", .appliesTo = {"ann"}}});
    which.parties.push_back({"bob", "Bob", PartyKind::Person, PartyRole::Copier, {}});
    EXPECT_EQ(words(ladderFor(which)), "s1! 9");
    Reference bobs;
    bobs.parties = {"bob"};
    EXPECT_EQ(words(ladderFor(which, PenaltyFamily::Money, bobs)), "s2! 1000");
}

TEST(Ladder, NamesThePersonWhereSeveralHaveTermsOfTheirOwn)
{
    Case which = caseWith({{.kind = "imprisonment", .value = "1 year", .date = "2009", .appliesTo = {"ann"}},
                           {.kind = "imprisonment", .value = "2 years", .date = "2009", .appliesTo = {"bob"}},
                           {.kind = "fine", .value = "USD 9", .date = "2009"}});
    which.parties.push_back({"bob", "Bob", PartyKind::Person, PartyRole::Copier, {}});
    which.actor = {"ann", "bob"};
    const Ladder terms = ladderFor(which, PenaltyFamily::Custody);
    EXPECT_EQ(words(terms), "s1! 1, s2! 2") << "two terms are no sum";
    EXPECT_EQ(terms.rungs[0].parties, std::vector<std::string>{"Ann"});
    EXPECT_EQ(terms.rungs[1].parties, std::vector<std::string>{"Bob"});
    EXPECT_TRUE(ladderFor(which).rungs[0].parties.empty()) << "it applies to all";
}

TEST(Ladder, IsTheSameOnEveryBasis)
{
    const Case which = caseWith({{.basis = "statutory_maximum", .value = "USD 50", .date = "2005", .thread = "t"},
                                 {.value = "USD 9", .date = "2007", .thread = "t"}});
    Reference maximum;
    maximum.basis = {BasisChoice::Rule::Single, Basis::StatutoryMaximum};
    EXPECT_EQ(ladderFor(which), ladderFor(which, PenaltyFamily::Money, maximum));
}

TEST(Ladder, OfACompanysPrisonTimeIsOneGap)
{
    Case which = caseWith({});
    which.parties[0].kind = PartyKind::Company;
    const Ladder ladder = ladderFor(which, PenaltyFamily::Custody);
    EXPECT_EQ(words(ladder), "end NotApplicable");
    EXPECT_FALSE(ladder.hasStages());
}

TEST(Ladder, OfManyCasesIsThatOfEachInTheirOrder)
{
    std::vector<Case> cases;
    for (int i = 1; i <= 30; ++i) {
        cases.push_back(
            caseWith({{.value = "USD " + std::to_string(10 * i), .date = "2007", .thread = "t"},
                      {.basis = "reduced", .value = "USD " + std::to_string(i), .date = "2009", .thread = "t"}}));
        cases.back().id = "case-" + std::to_string(i);
    }
    std::vector<SelectedCase> selected;
    for (const Case& each : cases)
        selected.push_back({&each, {}, {}});
    const Ladder all = ladderOf(selected, PenaltyFamily::Money, {}, {});
    Ladder each;
    for (const Case& which : cases) {
        const Ladder one = ladderFor(which);
        each.rungs.insert(each.rungs.end(), one.rungs.begin(), one.rungs.end());
        each.stages.rows.insert(each.stages.rows.end(), one.stages.rows.begin(), one.stages.rows.end());
    }
    EXPECT_EQ(all.rungs, each.rungs);
    EXPECT_EQ(all.stages.rows, each.stages.rows);
    EXPECT_EQ(all.rungs.size(), 60U);
}

TEST(Ladder, KindsAndForumFilterTheStages)
{
    const Case which = caseWith({{.kind = "fine", .value = "USD 9", .date = "2007", .forum = "criminal"},
                                 {.kind = "damages", .value = "USD 50", .date = "2007", .forum = "civil"}});
    Reference fines;
    fines.kinds = {PenaltyKind::Fine};
    EXPECT_EQ(words(ladderFor(which, PenaltyFamily::Money, fines)), "s1! 9");
    Reference civil;
    civil.forum = Forum::Civil;
    EXPECT_EQ(words(ladderFor(which, PenaltyFamily::Money, civil)), "s2! 50");
}

} // namespace toscale::tests
