#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QTableView>
#include <algorithm>

namespace toscale::gui {

namespace {

/// More cases than are compared and drawn at once.
class BackgroundFigureTest : public WindowTest {
protected:
    BackgroundFigureTest()
    {
        Document document;
        for (int i = 0; i < 400; ++i) {
            Case next = io::sampleLibrary().cases[static_cast<std::size_t>(i) % 36];
            next.id += '-' + std::to_string(i);
            document.cases.push_back(std::move(next));
        }
        session().replaceDocument(std::move(document), {});
    }

    [[nodiscard]] DocumentSession& session() { return m_window.session(); }
    void rename(std::size_t at, const std::string& title)
    {
        Case changed = session().document().cases[at];
        changed.title = title;
        changed.displayTitle.clear();
        session().edit(replacementOfCase(session().document(), at, std::move(changed)), QStringLiteral("Rename"));
    }
    [[nodiscard]] bool showsText(const std::string& part)
    {
        return std::ranges::any_of(m_window.sceneView().scene().marks, [&](const scene::Mark& mark) {
            const auto* text = std::get_if<scene::TextShape>(&mark.shape);
            return text != nullptr && text->text.find(part) != std::string::npos;
        });
    }
};

TEST_F(BackgroundFigureTest, TheWindowSaysWhatItDoesUntilTheFigureIsThere)
{
    EXPECT_TRUE(session().isComparing());
    EXPECT_TRUE(session().comparison().rows.empty());
    m_window.finishDrawing();
    EXPECT_FALSE(m_window.isDrawing());
    EXPECT_EQ(session().comparison().rows.size(), 400U);
    EXPECT_FALSE(m_window.sceneView().scene().marks.empty());
}

TEST_F(BackgroundFigureTest, TheLastOfManyEditsIsTheOneThatIsShown)
{
    m_window.finishDrawing();
    for (int i = 0; i < 20; ++i)
        rename(0, "Edit number " + std::to_string(i));
    m_window.finishDrawing();
    EXPECT_EQ(session().comparison().rows.front().label, "Edit number 19");
    session().undoStack().undo();
    session().undoStack().undo();
    EXPECT_TRUE(m_window.isDrawing());
    m_window.finishDrawing();
    EXPECT_EQ(session().comparison().rows.front().label, "Edit number 17");
}

TEST_F(BackgroundFigureTest, AFewCasesThatFollowManyAreNotOvertakenByThem)
{
    rename(0, "Many");
    session().replaceDocument(io::builtInDocument(), {});
    m_window.finishDrawing();
    EXPECT_EQ(session().comparison().rows.size(), 2U);
    EXPECT_EQ(session().shown()->document, session().document());
}

TEST_F(BackgroundFigureTest, ListAndTableFollowTheDocumentAtOnceAndTheFigureLater)
{
    m_window.finishDrawing();
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), 400);
    session().edit(removalOfCase(session().document(), 3), QStringLiteral("Remove"));
    EXPECT_EQ(table->model()->rowCount(), 399);
    EXPECT_EQ(session().comparison().rows.size(), 400U); // of the values before
    m_window.finishDrawing();
    EXPECT_EQ(session().comparison().rows.size(), 399U);
}

TEST_F(BackgroundFigureTest, AnEditShownInTheBackgroundLeavesTheValuesThatWereHandedOut)
{
    m_window.finishDrawing();
    const SharedView before = session().shown();
    const std::string title = before->document.cases[0].title;
    rename(0, "Another");
    m_window.finishDrawing();
    EXPECT_EQ(before->document.cases[0].title, title);
    EXPECT_TRUE(before->document.cases.sharesWith(session().document().cases, 1));
    EXPECT_FALSE(before->document.cases.sharesWith(session().document().cases, 0));
}

TEST_F(BackgroundFigureTest, WhatIsExportedIsTheDocumentAsItIs)
{
    rename(0, "Renamed just now");
    trigger("copySentence");
    EXPECT_FALSE(session().isComparing());
}

} // namespace

} // namespace toscale::gui
