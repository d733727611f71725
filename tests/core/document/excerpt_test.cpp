#include "core/document/excerpt.h"

#include <gtest/gtest.h>
#include <utility>

namespace toscale::tests {

namespace {

Document privateCases()
{
    Document document;
    document.title = "Three";
    document.reference.baseline = "c";
    for (const char* id : {"a", "b", "c"}) {
        Case one;
        one.id = id;
        one.title = id;
        one.notes = "a private note";
        one.unknown = {{"path", "\"/home/me/secret\""}};
        one.unread = {{"figures", 0, "{\"path\": \"/home/me/secret\"}"}};
        one.sources.push_back({"s", "", "Publisher", "", "", {}, "", {{"local", "1"}}});
        document.cases.push_back(one);
    }
    View view;
    view.id = "one";
    view.cases = {{"a", {}, {}, {}}};
    view.speakerNotes = "Ask the class first.";
    document.views = {view, View{}};
    return document;
}

} // namespace

TEST(Excerpt, HoldsTheDrawnCasesTheBaselineAndThisViewAlone)
{
    const Document document = privateCases();
    const Document excerpt = excerptOf(document, document.views[0]);
    ASSERT_EQ(excerpt.cases.size(), 2U);
    EXPECT_EQ(excerpt.cases[0].id, "a");
    EXPECT_EQ(excerpt.cases[1].id, "c");
    ASSERT_EQ(excerpt.views.size(), 1U);
    EXPECT_EQ(excerpt.views[0].id, "one");
    EXPECT_EQ(excerpt.title, "Three");
}

TEST(Excerpt, LeavesPrivateThingsBehind)
{
    const Document document = privateCases();
    const Document excerpt = excerptOf(document, document.views[0]);
    EXPECT_TRUE(excerpt.views[0].speakerNotes.empty());
    for (const Case& one : excerpt.cases) {
        EXPECT_TRUE(one.notes.empty());
        EXPECT_TRUE(one.unknown.empty());
        EXPECT_TRUE(one.unread.empty());
        EXPECT_TRUE(one.sources[0].unknown.empty());
        EXPECT_EQ(one.sources[0].publisher, "Publisher");
    }
}

TEST(Excerpt, CopiesNoCaseThatHasNothingPrivate)
{
    Document document = privateCases();
    const Document before = document;
    Case open;
    open.id = "d";
    open.figures.emplace_back();
    document.cases.push_back(open);
    document.views[0].cases = {{"d", {}, {}, {}}, {"a", {}, {}, {}}};
    const Document excerpt = excerptOf(document, document.views[0]);
    ASSERT_EQ(excerpt.cases.size(), 3U);
    EXPECT_EQ(excerpt.cases[2].id, "d");
    EXPECT_EQ(&std::as_const(excerpt).cases[2], &std::as_const(document).cases[3]);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(document.cases[i], before.cases[i]) << "the document keeps what the excerpt forgets";
}

TEST(Excerpt, APartThatThisVersionDoesNotKnowIsLeftBehindWhereverItStands)
{
    const auto forgets = [](auto&& addTo) {
        Document document;
        Case one;
        one.id = "a";
        addTo(one);
        document.cases.push_back(one);
        const Document excerpt = excerptOf(document, View{});
        return excerpt.cases[0] != one;
    };
    const UnknownFields unknown{{"path", "1"}};
    EXPECT_TRUE(forgets([&](Case& one) { one.parties.emplace_back().unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.figures.emplace_back().unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.penalties.emplace_back().unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.events.emplace_back().unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.revenue.emplace_back().unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.sources.emplace_back().unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.unknown = unknown; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.notes = "x"; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.notesSources = {"s"}; }));
    EXPECT_TRUE(forgets([&](Case& one) { one.unread = {{"figures", 0, "1"}}; }));
}

TEST(Excerpt, AViewWithoutCasesShowsAll)
{
    const Document document = privateCases();
    EXPECT_EQ(excerptOf(document, document.views[1]).cases.size(), 3U);
}

TEST(Excerpt, ABaselineThatDoesNotTravelIsNotNamed)
{
    Document document = privateCases();
    document.views[0].reference.baseline = "a";
    const Document excerpt = excerptOf(document, document.views[0]);
    EXPECT_EQ(excerpt.cases.size(), 1U);
    EXPECT_TRUE(excerpt.reference.baseline.empty());
}

} // namespace toscale::tests
