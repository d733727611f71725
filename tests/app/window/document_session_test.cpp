#include "app/document/document_session.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"

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
