#include "core/document/case_items.h"
#include "core/document/edit.h"
#include "core/quantity/parse_quantity.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

CaseFigure volume(const std::string& id, const char* text, bool primary = false)
{
    CaseFigure figure;
    figure.id = id;
    figure.value = *parseDataSize(text);
    figure.primary = primary;
    figure.sources = {"press"};
    return figure;
}

Penalty stage(const std::string& id)
{
    Penalty made;
    made.id = id;
    made.kind = PenaltyKind::Fine;
    return made;
}

Case wholeCase()
{
    Case made;
    made.id = "a";
    made.title = "A";
    made.parties = {{"firm", "Firm", PartyKind::Company, PartyRole::Copier, {}},
                    {"owner", "Owner", PartyKind::Person, PartyRole::Operator, {}}};
    made.actor = {"firm"};
    made.figures = {volume("press", "80 TB", true), volume("court", "70 TB")};
    made.penalties = {stage("first"), stage("second"), stage("third")};
    made.penalties[0].covers = "court";
    made.penalties[1].replaces = "first";
    made.penalties[2].replaces = "second";
    made.penalties[2].appliesTo = {"firm", "owner"};
    made.sources = {{"press", {}, "Press", {}, {}, {}, {}, {}}};
    made.notesSources = {"press"};
    return made;
}

} // namespace

TEST(CaseItems, ReferencesToARemovedItemGoWithIt)
{
    Case which = wholeCase();
    EXPECT_EQ(removeFigure(which, 1), (ItemRemoval{{}, 1}));
    EXPECT_TRUE(which.penalties[0].covers.empty());
    EXPECT_EQ(removeSource(which, 0), (ItemRemoval{{}, 2}));
    EXPECT_TRUE(which.figures[0].sources.empty());
    EXPECT_TRUE(which.notesSources.empty());
    EXPECT_EQ(removeParty(which, 1), (ItemRemoval{{}, 1}));
    EXPECT_EQ(which.penalties[2].appliesTo, std::vector<std::string>{"firm"});
}

TEST(CaseItems, WhatReplacedARemovedStageReplacesTheOneBefore)
{
    Case which = wholeCase();
    EXPECT_EQ(removeStage(which, 1), (ItemRemoval{{}, 1}));
    ASSERT_EQ(which.penalties.size(), 2U);
    EXPECT_EQ(which.penalties[1].replaces, "first");
}

TEST(CaseItems, ARemovalThatWouldSaySomethingElseIsRefusedAndChangesNothing)
{
    Case which = wholeCase();
    which.penalties[1].appliesTo = {"owner"};
    which.penalties[2].partOf = "first";
    const Case before = which;
    EXPECT_EQ(removeParty(which, 1).refused, StillNeeded::ByStages) << "without it the stage would apply to everybody";
    EXPECT_EQ(removeParty(which, 0).refused, StillNeeded::AsActor);
    EXPECT_EQ(removeStage(which, 0).refused, StillNeeded::ByParts);
    EXPECT_EQ(which, before);
    which.penalties[2].partOf.clear();
    which.penalties[2].alternativeTo = "first";
    EXPECT_EQ(removeStage(which, 0).refused, StillNeeded::ByAlternatives);
    Revenue revenue;
    revenue.party = "firm";
    which.revenue = {revenue};
    EXPECT_EQ(removeParty(which, 0).refused, StillNeeded::ByRevenue);
}

TEST(CaseItems, OneFigureOfAKindIsThePrimaryOne)
{
    Case which = wholeCase();
    CaseFigure works;
    works.value = *parseCount("12 works");
    works.primary = true;
    which.figures.push_back(works);
    setPrimary(which, 1, true);
    EXPECT_FALSE(which.figures[0].primary);
    EXPECT_TRUE(which.figures[1].primary);
    EXPECT_TRUE(which.figures[2].primary) << "of another kind";
    setPrimary(which, 1, false);
    EXPECT_FALSE(which.figures[1].primary);
}

TEST(CaseItems, ViewsFollowTheItemsOfACase)
{
    Document document;
    document.cases = {wholeCase()};
    View view;
    view.id = "view";
    view.cases = {{"a", "court", {}, {}}};
    view.parties = {"firm", "owner"};
    document.views = {view};
    const Document before = document;
    Case changed = wholeCase();
    (void)removeFigure(changed, 1);
    changed.penalties.clear();
    (void)removeParty(changed, 1);
    auto undo = apply(document, replacementOfCase(document, 0, changed));
    ASSERT_TRUE(undo);
    EXPECT_TRUE(document.views[0].cases[0].figure.empty()) << "the primary one";
    EXPECT_EQ(document.views[0].parties, std::vector<std::string>{"firm"});
    ASSERT_TRUE(apply(document, *undo));
    EXPECT_EQ(document, before);
}

} // namespace toscale
