#include "core/document/find_text.h"
#include "core/document/replace_text.h"
#include "core/quantity/parse_quantity.h"

#include <gtest/gtest.h>

namespace toscale {

namespace {

Document twoCases()
{
    Document document;
    Case first;
    first.id = "jstor";
    first.title = "Swartz / JSTOR";
    first.summary = "Articles of JSTOR; jstor again, JSTORs not.";
    CaseFigure figure;
    figure.id = "volume";
    figure.value = *parseDataSize("about 70 GB");
    figure.scope = "70 GB as reported";
    first.figures = {figure};
    Penalty fine;
    fine.id = "fine";
    fine.kind = PenaltyKind::Fine;
    fine.value = *parseMoney("USD 70");
    fine.note = "Müller's note";
    first.penalties = {fine};
    CaseEvent event;
    event.label = "JSTOR settles";
    first.events.push_back(event);
    Case second;
    second.id = "other";
    second.title = "Other";
    document.cases = {first, second};
    View view;
    view.id = "view";
    view.title = "JSTOR to scale";
    setTextOption(view, "ratio", "1 JSTOR");
    document.views = {view};
    return document;
}

std::size_t found(const TextSearch& search)
{
    return findText(twoCases(), search).size();
}

} // namespace

TEST(FindText, FindsEveryTextOfCasesAndOnRequestThoseOfViews)
{
    EXPECT_EQ(found({"jstor", false, false, false}), 5U) << "no ids";
    EXPECT_EQ(found({"jstor", true, false, false}), 1U);
    EXPECT_EQ(found({"jstor", false, true, false}), 4U) << "not the plural";
    EXPECT_EQ(found({"JSTOR", false, false, true}), 7U);
    EXPECT_EQ(found({"MÜLLER", false, true, false}), 1U) << "letters of other languages have two cases, too";
    EXPECT_EQ(found({"", false, false, true}), 0U);
    EXPECT_EQ(found({"nowhere", false, false, true}), 0U);
}

TEST(FindText, MatchesAreInOrderAndSayWhereTheyStand)
{
    const Document document = twoCases();
    const std::vector<TextMatch> matches = findText(document, {"JSTOR", true, false, true});
    ASSERT_EQ(matches.size(), 6U);
    EXPECT_EQ(matches[0], (TextMatch{{0, TextField::Title, 0}, 9, 5}));
    EXPECT_EQ(matches[3].place.field, TextField::EventLabel);
    EXPECT_EQ(matches[4].place, (TextPlace{0, TextField::ViewTitle, 0}));
    EXPECT_EQ(textAt(document, matches[5].place), "1 JSTOR");
    EXPECT_EQ(textAt(document, {7, TextField::Title, 0}), "");
}

TEST(FindText, OccurrencesDoNotOverlap)
{
    Document document;
    document.cases.resize(1);
    document.cases[0].title = "aaaa";
    EXPECT_EQ(findText(document, {"aa", false, false, false}).size(), 2U);
}

TEST(ReplaceText, IsOneEditThatCanBeTakenBack)
{
    Document document = twoCases();
    const Document before = document;
    const auto matches = findText(document, {"JSTOR", true, false, true});
    const Replacement replacement = replaceText(document, matches, "the archive");
    EXPECT_EQ(replacement.count, 6U);
    EXPECT_TRUE(replacement.refused.empty());
    EXPECT_EQ(replacement.edit.edits.size(), 2U) << "one a case, one a view";
    auto undo = apply(document, replacement.edit);
    ASSERT_TRUE(undo);
    EXPECT_EQ(document.cases[0].title, "Swartz / the archive");
    EXPECT_EQ(document.cases[0].id, "jstor");
    EXPECT_EQ(document.cases[0].summary, "Articles of the archive; jstor again, the archives not.");
    EXPECT_EQ(textOption(document.views[0], "ratio"), "1 the archive");
    ASSERT_TRUE(apply(document, *undo));
    EXPECT_EQ(document, before);
}

TEST(ReplaceText, AQuantityThatCouldNotBeReadStaysAndIsListed)
{
    Document document = twoCases();
    const auto matches = findText(document, {"70", false, false, false});
    ASSERT_EQ(matches.size(), 3U);
    const Replacement words = replaceText(document, matches, "seventyish");
    EXPECT_EQ(words.count, 1U) << "the scope alone";
    ASSERT_EQ(words.refused.size(), 2U);
    EXPECT_EQ(words.refused[0].match.place.field, TextField::FigureValue);
    ASSERT_TRUE(apply(document, words.edit));
    EXPECT_EQ(document.cases[0].figures[0].text(), "about 70 GB");
    EXPECT_EQ(document.cases[0].figures[0].scope, "seventyish GB as reported");

    document = twoCases();
    const Replacement number = replaceText(document, matches, "80");
    EXPECT_EQ(number.count, 3U);
    ASSERT_TRUE(apply(document, number.edit));
    EXPECT_EQ(document.cases[0].figures[0], [] {
        CaseFigure figure = twoCases().cases[0].figures[0];
        figure.value = *parseDataSize("about 80 GB");
        figure.scope = "80 GB as reported";
        return figure;
    }()) << "the value is read anew";
}

TEST(ReplaceText, ATitleIsNeverEmpty)
{
    const Document document = twoCases();
    const auto matches = findText(document, {"Other", true, true, false});
    const Replacement replacement = replaceText(document, matches, "");
    EXPECT_EQ(replacement.count, 0U);
    ASSERT_EQ(replacement.refused.size(), 1U);
    EXPECT_EQ(replacement.refused[0].reason.code, ErrorCode::EmptyText);
    EXPECT_TRUE(replacement.edit.edits.empty());
}

TEST(ReplaceText, WhatBecomesTheSameIsNoEdit)
{
    const Document document = twoCases();
    const auto matches = findText(document, {"Other", true, true, false});
    EXPECT_TRUE(replaceText(document, matches, "Other").edit.edits.empty());
}

} // namespace toscale
