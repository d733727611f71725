#include "core/document/step_changes.h"
#include "core/document/timeline_options.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <gtest/gtest.h>
#include <set>

// The lessons that ship: what a teacher shows and says.

namespace toscale::io {

namespace {

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

template <class Words> bool hasOneOf(const std::string& text, const Words& words)
{
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return lowerCase(text).find(word) != std::string::npos; });
}

bool hasDeath(const Case& which)
{
    return std::ranges::any_of(which.events, [](const CaseEvent& event) { return event.kind == EventKind::Death; });
}

std::vector<const Case*> casesOf(const Document& story, const View& view)
{
    std::vector<const Case*> cases;
    for (const ViewCase& entry : view.cases)
        cases.push_back(findCase(story, entry.id));
    return cases;
}

} // namespace

TEST(Stories, StartWithTheBuiltInDocument)
{
    ASSERT_EQ(stories().size(), 3U);
    EXPECT_EQ(stories()[0], builtInDocument());
    EXPECT_EQ(stories()[1].title, "One site, two judgments");
    EXPECT_EQ(stories()[2].title, "What one song cost");
}

TEST(Stories, TellOfTheResearchedCasesAsTheyAre)
{
    for (const Document& story : stories()) {
        EXPECT_EQ(story.tables, builtInTableVersions()) << story.title;
        EXPECT_NE(findCase(story, story.reference.baseline), nullptr) << story.title;
        for (const Case& one : story.cases) {
            const Case* researched = findCase(sampleLibrary(), one.id);
            ASSERT_NE(researched, nullptr) << one.id;
            EXPECT_EQ(one, *researched) << one.id;
        }
    }
}

TEST(Stories, HaveViewsToStepThroughEachWithATitleAndWhatToSay)
{
    for (const Document& story : stories()) {
        EXPECT_GE(story.views.size(), 5U) << story.title;
        EXPECT_LE(story.views.size(), 10U) << story.title;
        std::set<std::string> ids;
        for (const View& view : story.views) {
            SCOPED_TRACE(story.title + ", " + view.id);
            EXPECT_TRUE(ids.insert(view.id).second);
            EXPECT_FALSE(view.title.empty());
            EXPECT_LE(view.title.size(), 60U) << "one line of a slide";
            EXPECT_NE(view.speakerNotes.find("Ask: "), std::string::npos);
            EXPECT_TRUE(view.speakerNotes.ends_with('?')) << "ends with what the class is asked";
            EXPECT_FALSE(view.cases.empty()) << "a case added to the document is not one of the lesson";
            for (const Case* which : casesOf(story, view))
                EXPECT_NE(which, nullptr);
        }
    }
}

TEST(Stories, AStepChangesNoMoreThanEyesCanFollow)
{
    for (const Document& story : stories())
        for (std::size_t i = 1; i < story.views.size(); ++i)
            EXPECT_LE(changesBetween(story, story.views[i - 1], story.views[i]).size(), mostChangesOfStep)
                << story.title << ", " << story.views[i].id;
}

TEST(Stories, NoTextJoinsAChargeOrATermToADeath)
{
    constexpr std::array<std::string_view, 5> death{"die", "death", "dead", "suicide", "deceased"};
    constexpr std::array<std::string_view, 13> term{"year",    "month",   "$",        "prison", "charge",
                                                    "indict",  "maximum", "sentence", "fine",   "penalt",
                                                    "convict", "arrest",  "trial"};
    int deaths = 0;
    for (const Document& story : stories())
        for (const View& view : story.views) {
            const std::string said = view.title + '\n' + view.subtitle + '\n' + view.notes + '\n' + view.speakerNotes;
            if (!hasOneOf(said, death))
                continue;
            ++deaths;
            EXPECT_FALSE(hasOneOf(said, term)) << story.title << ", " << view.id << ": " << said;
            EXPECT_EQ(said.find("suicide"), std::string::npos);
        }
    EXPECT_EQ(deaths, 1) << "the content notice says it, and no other text";
}

TEST(Stories, OfACaseWithADeathGiveNoticeAndLeaveItOutOfEveryTimeline)
{
    bool isSeen = false;
    for (const Document& story : stories()) {
        if (!std::ranges::any_of(story.cases, hasDeath))
            continue;
        isSeen = true;
        EXPECT_TRUE(story.views.front().speakerNotes.starts_with("Content notice: ")) << story.title;
        EXPECT_NE(story.views.front().speakerNotes.find("Where to find support: "), std::string::npos) << story.title;
        EXPECT_NE(story.views.back().figure, FigureKind::Timeline) << story.title;
        for (const View& view : story.views) {
            if (view.figure != FigureKind::Timeline)
                continue;
            const std::vector<EventKind> shown = timelineOptions(view).kinds;
            EXPECT_FALSE(shown.empty()) << "all kinds";
            EXPECT_EQ(std::ranges::count(shown, EventKind::Death), 0) << view.id;
        }
    }
    EXPECT_TRUE(isSeen);
}

TEST(Stories, AskWhetherAMaximumWasTheSentenceDirectlyAfterIt)
{
    for (const Document& story : stories())
        for (std::size_t i = 0; i < story.views.size(); ++i) {
            const auto basis = referenceOf(story.views[i], story.reference).basis;
            if (basis != basisChoiceFromName("statutory_maximum"))
                continue;
            EXPECT_NE(story.views[i].title.find("a maximum, not a"), std::string::npos) << story.views[i].id;
            ASSERT_LT(i + 1, story.views.size()) << story.title;
            const View& next = story.views[i + 1];
            EXPECT_TRUE(next.figure == FigureKind::Ladder || next.reference.basis == story.views[i].reference.basis)
                << next.id;
        }
}

} // namespace toscale::io
