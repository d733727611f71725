#include "core/document/without_names.h"

#include "core/document/compare_view.h"

#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

const PersonWords roleAndPlace = [](const Case& which, const Party&) { return "copier (" + which.country + ")"; };

Document withPeople()
{
    Document document;
    document.title = "What followed for Aaron Swartz";
    Case one;
    one.id = "swartz-jstor";
    one.title = "United States v. Aaron Swartz";
    one.displayTitle = "Swartz / JSTOR";
    one.country = "US";
    one.actor = {"swartz"};
    one.parties = {{"swartz", "Aaron Swartz", PartyKind::Person, PartyRole::Copier, {}},
                   {"jstor", "JSTOR", PartyKind::Nonprofit, PartyRole::HolderOfData, {}}};
    one.summary = "Aaron Swartz downloaded articles.";
    one.notes = "His friend A. Friend said so.";
    CaseFigure figure;
    figure.id = "swartz-70gb";
    figure.scope = "what SWARTZ is said to have taken, not Swartzes";
    figure.sources = {"swartz-blog"};
    one.figures.push_back(figure);
    Penalty penalty;
    penalty.id = "swartz-max";
    penalty.thread = "swartz-federal";
    penalty.appliesTo = {"swartz"};
    penalty.covers = "swartz-70gb";
    Penalty later = penalty;
    later.id = "swartz-end";
    later.replaces = "swartz-max";
    later.covers = "whole_act";
    one.penalties = {penalty, later};
    CaseEvent arrest;
    arrest.kind = EventKind::Arrest;
    arrest.label = "Swartz is arrested";
    arrest.sources = {"swartz-blog"};
    one.events.push_back(arrest);
    one.sources.push_back({"swartz-blog",
                           "The story of Aaron Swartz",
                           "Blog of Aaron Swartz",
                           "2013",
                           "https://example.org/the-hacker-king",
                           {},
                           "Swartz said ...",
                           {}});
    one.unread = {{"events", 0, R"({"label": "Swartz is arrested"})"}};
    document.unread = {{"cases", 1, R"({"title": "Aaron Swartz"})"}};
    document.cases.push_back(one);
    document.reference.baseline = "swartz-jstor";
    View view;
    view.id = "swartz";
    view.title = "Swartz and others";
    view.cases = {{"swartz-jstor", "swartz-70gb", "because Swartz", {}}};
    view.parties = {"swartz"};
    document.views.push_back(view);
    return document;
}

/// Every text of a document that could name somebody.
std::string allTexts(const Document& document)
{
    std::string all = document.title + '\n' + document.reference.baseline;
    for (const UnreadItem& item : document.unread)
        all += '\n' + item.raw;
    const auto add = [&](const std::string& text) { all += '\n' + text; };
    for (const Case& one : document.cases) {
        for (const std::string* text :
             {&one.id, &one.title, &one.displayTitle, &one.actorName, &one.summary, &one.notes})
            add(*text);
        for (const std::string& id : one.actor)
            add(id);
        for (const Party& party : one.parties)
            add(party.id + ' ' + party.name);
        for (const CaseFigure& figure : one.figures)
            add(figure.id + ' ' + figure.scope + ' ' + figure.sources[0]);
        for (const Penalty& penalty : one.penalties)
            add(penalty.id + ' ' + penalty.thread + ' ' + penalty.covers + ' ' + penalty.replaces + ' '
                + penalty.appliesTo[0]);
        for (const CaseEvent& event : one.events)
            add(event.label + ' ' + event.sources[0]);
        for (const UnreadItem& item : one.unread)
            add(item.raw);
        for (const Source& source : one.sources)
            add(source.id + ' ' + source.title + ' ' + source.publisher + ' ' + source.url + ' ' + source.quote);
    }
    for (const View& view : document.views)
        add(view.id + ' ' + view.title + ' ' + view.cases[0].id + ' ' + view.cases[0].figure + ' '
            + view.cases[0].leftOut + ' ' + view.parties[0]);
    return all;
}

} // namespace

TEST(WithoutNames, NoNameIsLeftAnywhere)
{
    std::string texts = allTexts(withoutNames(withPeople(), roleAndPlace));
    const std::size_t plural = texts.find("Swartzes"); // another word
    ASSERT_NE(plural, std::string::npos);
    texts.erase(plural, 8);
    for (const std::string_view name : {"Swartz", "swartz", "SWARTZ", "Aaron", "aaron", "Friend"})
        EXPECT_EQ(texts.find(name), std::string::npos) << name << " in\n" << texts;
}

/// Nobody can know which nicknames an address has in it.
TEST(WithoutNames, OfAnAddressTheSiteIsLeft)
{
    EXPECT_EQ(withoutNames(withPeople(), roleAndPlace).cases[0].sources[0].url, "https://example.org/");
}

TEST(WithoutNames, RoleCountryAndYearStandInTheirPlace)
{
    const Document document = withoutNames(withPeople(), roleAndPlace);
    EXPECT_EQ(document.cases[0].displayTitle, "copier (US) / JSTOR");
    EXPECT_EQ(document.cases[0].title, "copier (US) / JSTOR"); // a full title names whoever sues
    EXPECT_EQ(document.cases[0].parties[0].name, "copier (US)");
    EXPECT_EQ(document.cases[0].parties[1].name, "JSTOR"); // no natural person
    EXPECT_EQ(document.views[0].title, "copier (US) and others");
}

TEST(WithoutNames, WhatRefersToAnIdStillDoes)
{
    const Document document = withoutNames(withPeople(), roleAndPlace);
    const Case& one = document.cases[0];
    EXPECT_EQ(document.reference.baseline, one.id);
    EXPECT_EQ(document.views[0].cases[0].id, one.id);
    EXPECT_EQ(document.views[0].cases[0].figure, one.figures[0].id);
    EXPECT_EQ(one.actor[0], one.parties[0].id);
    EXPECT_EQ(one.penalties[0].appliesTo[0], one.parties[0].id);
    EXPECT_EQ(one.penalties[0].covers, one.figures[0].id);
    EXPECT_EQ(one.penalties[1].covers, "whole_act");
    EXPECT_EQ(one.penalties[1].replaces, one.penalties[0].id);
    EXPECT_EQ(one.penalties[1].thread, one.penalties[0].thread);
    EXPECT_EQ(one.figures[0].sources[0], one.sources[0].id);
    EXPECT_EQ(document.views[0].parties[0], one.parties[0].id);
}

TEST(WithoutNames, AFamilyNameOfSeveralWordsGoesAsAWhole)
{
    Document document = withPeople();
    document.cases[0].parties[0].name = "Bram van der Kolk";
    document.cases[0].title = "Extradition of van der Kolk";
    document.cases[0].displayTitle.clear();
    EXPECT_EQ(withoutNames(document, roleAndPlace).cases[0].title, "Extradition of copier (US)");
    document.cases[0].displayTitle = "Bram van der Kolk";
    const Document anonymous = withoutNames(document, roleAndPlace);
    EXPECT_EQ(anonymous.cases[0].title, "copier (US)"); // a full title names whoever sues
    EXPECT_EQ(anonymous.cases[0].displayTitle, "copier (US)");
}

TEST(WithoutNames, ShortNamesGoWhereTheyAreWrittenAsNames)
{
    Document document = withPeople();
    document.cases[0].parties[0].name = "Amy J. Lee";
    document.cases[0].jurisdiction = "Lee County";
    document.views[0].title = "Amy and LEE in the lee of the Judge";
    document.views[0].altText = "J. stays, as an initial names nobody";
    const Document anonymous = withoutNames(document, roleAndPlace);
    EXPECT_EQ(anonymous.cases[0].jurisdiction, "copier (US) County");
    EXPECT_EQ(anonymous.views[0].title, "copier (US) and copier (US) in the lee of the Judge");
    EXPECT_EQ(anonymous.views[0].altText, "J. stays, as an initial names nobody");
    EXPECT_TRUE(mayNameAPerson(document, "the-lee-case"));
    EXPECT_FALSE(mayNameAPerson(document, "the-fleet-case"));
}

TEST(WithoutNames, WhatWasTypedForTheRatioAndNamesOfColumnsLoseThem)
{
    Document document = withPeople();
    document.cases[0].textColumns = {{"Swartz file", "kept by Swartz"}};
    View& view = document.views[0];
    setTextOption(view, "ratio", "Swartz took far less than \"the other\"");
    setTextOption(view, "colour", "case");
    view.options.emplace_back("width", "3");
    view.options.emplace_back("later", R"({"said": "Swartz"})");
    const Document anonymous = withoutNames(document, roleAndPlace);
    const View& kept = anonymous.views[0];
    EXPECT_EQ(textOption(kept, "ratio"), "copier (US) took far less than \"the other\"");
    EXPECT_EQ(textOption(kept, "colour"), "case");
    EXPECT_EQ(kept.options.size(), 3U) << "what is no word and no number may say anything";
    const std::pair<std::string, std::string> column{"copier (US) file", "kept by copier (US)"};
    EXPECT_EQ(anonymous.cases[0].textColumns.front(), column);
}

} // namespace toscale::tests
