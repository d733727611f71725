#include "tests/support/measure_case.h"

#include <gtest/gtest.h>

// Which gap stands where no penalty does (MODEL.md 7).

namespace toscale::tests {

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
}

TEST(GapOfAPenalty, AMaximumOrAnOfferAloneLeavesNoneImposed)
{
    for (const char* basis : {"statutory_maximum", "sought", "declined", "conditional"}) {
        const Case which = caseWith({{.basis = basis, .value = "USD 5"}});
        EXPECT_EQ(gapOf(which, MeasureId::Money), "NoneImposed") << basis;
        EXPECT_EQ(measured(which, MeasureId::Money).gap()->arguments, (std::vector<std::string>{"", "on_record"}));
        Case closed = which;
        closed.status = CaseStatus::Closed;
        EXPECT_EQ(measured(closed, MeasureId::Money).gap()->arguments, std::vector<std::string>{""});
        EXPECT_EQ(gapOf(which, MeasureId::Custody), "Unknown") << "of prison nothing is on record";
    }
    EXPECT_EQ(gapOf(caseWith({{.basis = "sought", .value = "USD 5", .appliesTo = {"bank"}}}), MeasureId::Money),
              "Unknown")
        << "what is sought of another party is not this one's";
}

TEST(GapOfAPenalty, ABasisThatNobodyRecordedIsUnknownAndNotNone)
{
    Case which = caseWith({{.value = "USD 5"}});
    which.outcome = Outcome::Convicted;
    for (const Basis basis : {Basis::StatutoryMaximum, Basis::Sought, Basis::Agreed, Basis::Declined, Basis::Paid}) {
        const ComparedCase row = measured(which, MeasureId::Money, onBasis(basis));
        EXPECT_EQ(gapOf(row), "Unknown") << nameOf(basis);
        EXPECT_EQ(row.gap()->arguments, (std::vector<std::string>{"basis", std::string(nameOf(basis))}));
    }
    // a pending case may still end in a settlement, but its maximum is on record or not
    which.status = CaseStatus::Pending;
    EXPECT_EQ(gapOf(which, MeasureId::Money, onBasis(Basis::StatutoryMaximum)), "Unknown");
    EXPECT_EQ(gapOf(which, MeasureId::Money, onBasis(Basis::Agreed)), "NonePending");
    // "none imposed" answers the question what was imposed
    Case dismissed = caseWith({});
    dismissed.outcome = Outcome::Dismissed;
    EXPECT_EQ(gapOf(dismissed, MeasureId::Money, onBasis(Basis::Imposed)), "NoneImposed");
}

TEST(GapOfAPenalty, WhatWasImposedAndFellAwayIsNoLongerInForce)
{
    Case which = caseWith(
        {{.value = "USD 5", .date = "2010", .thread = "t"}, {.basis = "vacated", .date = "2012", .thread = "t"}});
    ComparedCase row = measured(which, MeasureId::Money);
    EXPECT_EQ(gapOf(row), "NoneImposed");
    EXPECT_EQ(row.gap()->arguments, (std::vector<std::string>{"vacated", "in_force"}));
    which.outcome = Outcome::Convicted; // of something else
    EXPECT_EQ(measured(which, MeasureId::Money).gap()->arguments, (std::vector<std::string>{"vacated", "in_force"}));
    which.outcome = Outcome::Pardoned;
    EXPECT_EQ(measured(which, MeasureId::Money).gap()->arguments, (std::vector<std::string>{"pardoned", "in_force"}));
    // what was only a maximum never was in force
    row = measured(
        caseWith({{.basis = "statutory_maximum", .value = "USD 5", .thread = "t"}, {.basis = "none", .thread = "t"}}),
        MeasureId::Money);
    EXPECT_EQ(row.gap()->arguments, std::vector<std::string>{""});
}

TEST(GapOfAPenalty, UnderAFilterSaysWhatIsNotOnRecord)
{
    Case which = caseWith({{.kind = "damages", .value = "USD 5", .forum = "civil"}});
    which.status = CaseStatus::Pending;
    Reference criminal;
    criminal.forum = Forum::Criminal;
    ComparedCase row = measured(which, MeasureId::Money, criminal);
    EXPECT_EQ(gapOf(row), "Unknown");
    EXPECT_EQ(row.gap()->arguments, (std::vector<std::string>{"filter", "criminal"}));
    Reference fines;
    fines.kinds = {PenaltyKind::Fine};
    row = measured(which, MeasureId::Money, fines);
    EXPECT_EQ(row.gap()->arguments, (std::vector<std::string>{"filter", "", "fine"}));
    // kinds of money say nothing of prison time
    const Case jailed = caseWith({{.kind = "imprisonment", .value = "2 years"}});
    EXPECT_EQ(valueOf(jailed, MeasureId::Custody, fines).best, 2);
    EXPECT_EQ(measured(caseWith({}), MeasureId::Custody, fines).gap()->arguments, std::vector<std::string>{});
}

TEST(GapOfAPenalty, OfStandingStagesSaysTheirBasis)
{
    const ComparedCase unknown = measured(caseWith({{.basis = "agreed"}}), MeasureId::Money);
    EXPECT_EQ(unknown.gap()->arguments, std::vector<std::string>{"amount"});
    EXPECT_EQ(unknown.gap()->bases, std::vector{Basis::Agreed});
    const ComparedCase noRate = measured(caseWith({{.basis = "sought", .value = "EUR 5", .date = "2008"}}),
                                         MeasureId::Money, onBasis(Basis::Sought));
    EXPECT_EQ(noRate.gap()->bases, std::vector{Basis::Sought}) << "EUR 5, not adjusted, was sought and not imposed";
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

} // namespace toscale::tests
