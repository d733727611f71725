#include "app/window/unsaved_dialog.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "window_fixture.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

// Leaving several windows at once: one question, and nothing is lost.

namespace toscale::gui {

namespace {

class LeaveTest : public WindowTest {
protected:
    LeaveTest()
    {
        m_other->openBuiltIn();
        m_other->show();
    }
    static void change(MainWindow& window, const char* title)
    {
        View changed = window.session().currentView();
        changed.title = title;
        window.session().changeView(changed, QStringLiteral("Title"));
    }
    void saveAs(MainWindow& window, const char* name)
    {
        m_prompts.nextFile = path(name);
        window.findChild<QAction*>(QStringLiteral("saveAs"))->trigger();
        ASSERT_FALSE(window.session().isModified());
    }
    [[nodiscard]] std::string titleIn(const char* name) const
    {
        const auto bytes = io::readFile(path(name).toStdString());
        const auto document = bytes ? io::readDocument(*bytes).document : std::nullopt;
        return document && !document->views.empty() ? document->views.front().title : "no document";
    }
    [[nodiscard]] bool areOpen() const { return m_window.isVisible() && m_other->isVisible(); }
    [[nodiscard]] bool areClosed() const { return !m_window.isVisible() && !m_other->isVisible(); }

    std::unique_ptr<MainWindow> m_other = std::make_unique<MainWindow>(m_settings, m_appearance, m_prompts);
};

TEST_F(LeaveTest, WithoutChangesNothingIsAsked)
{
    trigger("quit");
    EXPECT_EQ(m_prompts.questions, 0);
    EXPECT_TRUE(areClosed());
}

TEST_F(LeaveTest, OneChangedDocumentIsAskedAboutBeforeAnyWindowIsClosed)
{
    change(*m_other, "Changed");
    trigger("quit");
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_TRUE(m_prompts.unsaved.isEmpty()) << "the question of one document";
    EXPECT_TRUE(areOpen());
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    trigger("quit");
    EXPECT_EQ(m_prompts.questions, 2);
    EXPECT_TRUE(areClosed());
}

TEST_F(LeaveTest, SeveralAreAskedAboutOnceAndThoseThatAreTickedAreSaved)
{
    saveAs(m_window, "a.toscale.json");
    saveAs(*m_other, "b.toscale.json");
    change(m_window, "In a");
    change(*m_other, "In b");
    trigger("quit"); // Cancel
    EXPECT_EQ(m_prompts.questions, 1);
    ASSERT_EQ(m_prompts.unsaved.size(), 2);
    EXPECT_TRUE(m_prompts.unsaved[0].startsWith(QStringLiteral("a.toscale.json")));
    EXPECT_TRUE(m_prompts.unsaved[1].startsWith(QStringLiteral("b.toscale.json")));
    EXPECT_TRUE(m_prompts.unsaved[1].contains(m_folder.path())) << "two files of one name are told apart";
    EXPECT_TRUE(areOpen());
    m_prompts.nextLeave = {UnsavedAnswer::Save, {1}};
    trigger("quit");
    EXPECT_EQ(m_prompts.questions, 2) << "no window asks by itself any more";
    EXPECT_TRUE(areClosed());
    EXPECT_NE(titleIn("a.toscale.json"), "In a");
    EXPECT_EQ(titleIn("b.toscale.json"), "In b");
}

TEST_F(LeaveTest, DiscardSavesNothing)
{
    saveAs(m_window, "a.toscale.json");
    change(m_window, "In a");
    change(*m_other, "In b");
    m_prompts.nextLeave.answer = UnsavedAnswer::Discard;
    trigger("quit");
    EXPECT_EQ(m_prompts.questions, 1);
    EXPECT_TRUE(areClosed());
    EXPECT_NE(titleIn("a.toscale.json"), "In a");
}

TEST_F(LeaveTest, ASaveThatFailsStopsTheLeavingAndSaysWhy)
{
    saveAs(m_window, "a.toscale.json");
    change(m_window, "In a");
    change(*m_other, "In b");                                   // the built-in one, which has no file
    m_prompts.nextFile = path("no such folder/b.toscale.json"); // the chooser of the other
    m_prompts.nextLeave = {UnsavedAnswer::Save, {0, 1}};
    trigger("quit");
    EXPECT_TRUE(areOpen());
    ASSERT_EQ(m_prompts.reports.size(), 1u);
    EXPECT_FALSE(m_prompts.reports.front().problems.isEmpty());
    EXPECT_TRUE(m_other->session().isModified());
    m_prompts.nextFile.clear(); // changed their mind in the chooser
    m_prompts.questions = 0;
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    trigger("quit");
    EXPECT_TRUE(areOpen());
    EXPECT_TRUE(m_other->session().isModified());
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    EXPECT_FALSE(m_other->close()) << "who stayed is asked again";
}

TEST_F(LeaveTest, WithoutAFileOneIsChosen)
{
    change(m_window, "In a");
    change(*m_other, "In b");
    m_prompts.nextFile = path("chosen.toscale.json");
    m_prompts.nextLeave = {UnsavedAnswer::Save, {0, 1}};
    trigger("quit");
    EXPECT_TRUE(areClosed());
    EXPECT_NE(titleIn("chosen.toscale.json"), "no document");
}

TEST_F(LeaveTest, TheDialogHasAllTickedAndSavesThoseThatStayTicked)
{
    UnsavedDialog dialog({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    auto* list = dialog.findChild<QListWidget*>(QStringLiteral("unsavedDocuments"));
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveTicked"));
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(dialog.answer().answer, UnsavedAnswer::Cancel);
    list->item(1)->setCheckState(Qt::Unchecked);
    QTimer::singleShot(0, &dialog, [&] { QTest::keyClick(&dialog, Qt::Key_Return); });
    EXPECT_EQ(dialog.exec(), QDialog::Accepted);
    EXPECT_EQ(dialog.answer().answer, UnsavedAnswer::Save);
    EXPECT_EQ(dialog.answer().saved, (std::vector<std::size_t>{0, 2}));
    for (int row = 0; row < 3; ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(save->isEnabled()) << "nothing is discarded by the name of saving";
}

TEST_F(LeaveTest, EscapeInTheDialogIsCancel)
{
    UnsavedDialog dialog({QStringLiteral("One"), QStringLiteral("Two")});
    QTimer::singleShot(0, &dialog, [&] { QTest::keyClick(&dialog, Qt::Key_Escape); });
    dialog.exec();
    EXPECT_EQ(dialog.answer().answer, UnsavedAnswer::Cancel);
}

} // namespace

} // namespace toscale::gui
