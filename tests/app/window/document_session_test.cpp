#include "app/document/document_session.h"
#include "app/document/removed_cases.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "tests/support/slowdown.h"

#include <QSignalSpy>
#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>

namespace toscale::gui {

namespace {

View titled(View view, const char* title)
{
    view.title = title;
    return view;
}

TEST(DocumentSession, MergesStepsOfOneFieldAndTakesThemBackTogether)
{
    DocumentSession session;
    session.replaceDocument(io::builtInDocument(), {});
    const View before = session.currentView();
    for (const char* title : {"7", "70", "70 GB"})
        session.changeView(titled(before, title), QStringLiteral("Title"), QStringLiteral("title"));
    EXPECT_EQ(session.undoStack().count(), 1);
    EXPECT_EQ(session.currentView().title, "70 GB");
    session.undoStack().undo();
    EXPECT_EQ(session.currentView(), before);
    session.undoStack().redo();
    EXPECT_EQ(session.currentView().title, "70 GB");
}

/// However the key of a step was made: what one step takes back is one view, one case, or one value.
TEST(DocumentSession, StepsOfDifferentThingsAreNeverOne)
{
    DocumentSession session;
    session.replaceDocument(io::builtInDocument(), {});
    const std::string before = io::writeDocument(session.document());
    const QString key = QStringLiteral("text-Title");
    session.changeView(titled(session.currentView(), "AAA"), QStringLiteral("Title"), key);
    session.showView(1);
    session.changeView(titled(session.currentView(), "BBB"), QStringLiteral("Title"), key);
    ASSERT_EQ(session.undoStack().count(), 2);
    session.undoStack().undo();
    EXPECT_NE(session.document().views[1].title, "BBB");
    EXPECT_EQ(session.document().views[0].title, "AAA");
    session.undoStack().undo();
    EXPECT_EQ(io::writeDocument(session.document()), before);
    for (const std::size_t at : {0U, 1U}) {
        Case content = session.document().cases[at];
        content.summary = "typed";
        session.edit(ReplaceCase{at, std::move(content)}, QStringLiteral("Summary"), key);
    }
    session.edit(SetTitle{"Title"}, QStringLiteral("Title"), key);
    ASSERT_EQ(session.undoStack().count(), 3);
    session.undoStack().setIndex(0);
    EXPECT_EQ(io::writeDocument(session.document()), before);
}

/// A document without views gets one by the first letter; the second replaces it.
TEST(DocumentSession, TypingThatMakesTheViewIsOneStepThatIsDoneAgain)
{
    Document document = io::builtInDocument();
    document.views.clear();
    DocumentSession session;
    session.replaceDocument(document, {});
    for (const char* title : {"7", "70"})
        session.changeView(titled(session.currentView(), title), QStringLiteral("Title"), QStringLiteral("title"));
    ASSERT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(session.document(), document);
    session.undoStack().redo();
    ASSERT_EQ(session.document().views.size(), 1U);
    EXPECT_EQ(session.document().views[0].title, "70");
}

TEST(DocumentSession, ManyCasesAreRemovedAsOneByOne)
{
    for (const std::vector<std::size_t>& positions :
         {std::vector<std::size_t>{0}, {35}, {3, 4, 5}, {7, 1, 20, 1}, {0, 35}}) {
        Document document = io::builtInDocument();
        document.cases = io::sampleLibrary().cases;
        document.reference.baseline = document.cases[7].id;
        document.views[0].cases = {{document.cases[1].id, {}, {}, {}}, {document.cases[2].id, {}, {}, {}}};
        document.views[1].cases = {{document.cases[1].id, {}, {}, {}}, {document.cases[20].id, {}, {}, {}}};
        document.views[2].reference.baseline = document.cases[4].id;
        const std::string before = io::writeDocument(document);
        Document one = document;
        std::vector<std::size_t> last(positions);
        std::ranges::sort(last, std::greater{});
        const auto twice = std::ranges::unique(last);
        last.erase(twice.begin(), twice.end());
        for (const std::size_t at : last)
            ASSERT_TRUE(apply(one, removalOfCase(one, at)));
        const auto inverse = apply(document, removalOfCases(document, positions));
        ASSERT_TRUE(inverse);
        EXPECT_EQ(document, one);
        ASSERT_TRUE(apply(document, *inverse));
        EXPECT_EQ(io::writeDocument(document), before);
    }
}

/// 45,000 cases, every second one: one step forth and one back take a moment, not ten seconds.
TEST(DocumentSession, RemovingManyCasesAndTakingItBackIsQuick)
{
    Document document;
    std::vector<Case> cases(45'000);
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases[i].id = "case-" + std::to_string(i);
        cases[i].title = cases[i].id;
        if (i % 2 == 0)
            positions.push_back(i);
    }
    document.cases = std::move(cases);
    const auto begin = std::chrono::steady_clock::now();
    const auto inverse = apply(document, removalOfCases(document, positions));
    ASSERT_TRUE(inverse);
    EXPECT_EQ(document.cases.size(), 22'500U);
    ASSERT_TRUE(apply(document, *inverse));
    EXPECT_EQ(document.cases.size(), 45'000U);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2 * tests::slowdown));
}

TEST(DocumentSession, ShowsTheViewWhoseStepIsTakenBack)
{
    DocumentSession session;
    session.replaceDocument(io::builtInDocument(), {});
    session.changeView(titled(session.currentView(), "first"), QStringLiteral("Title"));
    session.showView(2);
    session.undoStack().undo();
    EXPECT_EQ(session.currentViewIndex(), 0u);
    session.showView(2);
    session.undoStack().redo();
    EXPECT_EQ(session.currentViewIndex(), 0u);
}

TEST(DocumentSession, AnUnchangedViewMakesNoStep)
{
    DocumentSession session;
    session.replaceDocument(io::builtInDocument(), {});
    session.changeView(session.currentView(), QStringLiteral("Nothing"));
    EXPECT_EQ(session.undoStack().count(), 0);
}

TEST(DocumentSession, SaysWhenWhatIsDrawnChanged)
{
    DocumentSession session;
    session.replaceDocument(io::builtInDocument(), {});
    const QSignalSpy changed(&session, &DocumentSession::comparisonChanged);
    session.changeView(titled(session.currentView(), "x"), QStringLiteral("Title"));
    EXPECT_EQ(changed.count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(changed.count(), 2);
}

TEST(DocumentSession, AnyNumberOfUndosLeavesTheDocumentByteForByte)
{
    DocumentSession session;
    session.replaceDocument(io::builtInDocument(), {});
    const std::string before = io::writeDocument(session.document());
    for (int i = 0; i < 40; ++i) {
        View view = session.currentView();
        view.title = "step " + std::to_string(i * 7 % 11);
        view.measure = static_cast<MeasureId>(i * 5 % 4);
        session.changeView(view, QStringLiteral("Step"));
        if (i % 3 == 0)
            session.showView(static_cast<std::size_t>(i) % session.document().views.size());
    }
    while (session.undoStack().canUndo())
        session.undoStack().undo();
    EXPECT_EQ(io::writeDocument(session.document()), before);
}

TEST(DocumentSession, ADocumentWithoutViewsShowsAllItsCases)
{
    Document document = io::builtInDocument();
    document.views.clear();
    DocumentSession session;
    session.replaceDocument(document, {});
    EXPECT_EQ(session.comparison().rows.size(), 2u);
    session.changeView(titled(session.currentView(), "mine"), QStringLiteral("Title"));
    EXPECT_EQ(session.document().views.size(), 1u);
    session.undoStack().undo();
    EXPECT_TRUE(session.document().views.empty());
}

} // namespace

} // namespace toscale::gui
