#include "core/io/document_json.h"
#include "core/io/files.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

namespace toscale::gui {

namespace {

using namespace std::chrono_literals;

/// A document with a file and unsaved changes, and its time to be saved by itself has come.
class AutosaveTest : public WindowTest {
protected:
    AutosaveTest()
    {
        m_settings.setAutosaveMinutes(5);
        m_prompts.nextFile = path("mine.toscale.json");
        trigger("save");
        change("Changed");
    }
    void change(const char* title)
    {
        View changed = view();
        changed.title = title;
        m_window.session().changeView(changed, QStringLiteral("Title"));
    }
    [[nodiscard]] std::string titleInFile() const
    {
        const auto bytes = io::readFile(path("mine.toscale.json").toStdString());
        const auto document = bytes ? io::readDocument(*bytes).document : std::nullopt;
        return document && !document->views.empty() ? document->views.front().title : "no document";
    }
    void writeByOthers(const char* title)
    {
        View theirs = view();
        theirs.title = title;
        Document other = m_window.session().document();
        other.views = {};
        other.views.push_back(theirs);
        QTest::qWait(20); // another time of change
        ASSERT_TRUE(io::writeFile(path("mine.toscale.json").toStdString(), io::writeDocument(other)));
    }
    [[nodiscard]] QString said() const { return m_window.statusBar()->currentMessage(); }
    [[nodiscard]] Autosave& autosave() { return m_window.autosave(); }
};

TEST_F(AutosaveTest, IsOffUntilItIsChosen)
{
    m_settings.setAutosaveMinutes(0);
    EXPECT_EQ(autosave().remaining(), 0ms);
    m_settings.setAutosaveMinutes(2);
    EXPECT_GT(autosave().remaining(), 1min);
    EXPECT_LT(autosave().remaining(), 3min);
}

TEST_F(AutosaveTest, SavesAsAPersonWould)
{
    autosave().run();
    EXPECT_FALSE(m_window.session().isModified());
    EXPECT_FALSE(m_window.isWindowModified());
    EXPECT_EQ(titleInFile(), "Changed");
    EXPECT_EQ(m_prompts.questions, 0);
    EXPECT_TRUE(m_window.session().undoStack().canUndo()) << "what was done can be undone as before";
    EXPECT_GT(autosave().remaining(), 4min) << "the next time";
}

TEST_F(AutosaveTest, NeverAsksForAFile)
{
    m_window.session().replaceDocument(m_window.session().document(), {});
    change("Without a file");
    m_prompts.nextFile = path("other.toscale.json");
    autosave().run();
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_FALSE(QFile::exists(path("other.toscale.json")));
}

TEST_F(AutosaveTest, WhatOthersWroteIsNotReplaced)
{
    writeByOthers("Theirs");
    autosave().run();
    EXPECT_EQ(m_prompts.questions, 0) << "no dialog from a timer";
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_EQ(titleInFile(), "Theirs");
    EXPECT_TRUE(said().contains(QStringLiteral("mine.toscale.json"))) << said().toStdString();
    m_prompts.nextAnswer = UnsavedAnswer::Save; // the person decides
    trigger("save");
    EXPECT_EQ(m_prompts.questions, 1);
    change("Later");
    autosave().run();
    EXPECT_EQ(titleInFile(), "Later");
}

TEST_F(AutosaveTest, AFileThatWasDeletedIsNotMadeAnew)
{
    ASSERT_TRUE(QFile::remove(path("mine.toscale.json")));
    autosave().run();
    EXPECT_FALSE(QFile::exists(path("mine.toscale.json")));
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_FALSE(said().isEmpty());
}

TEST_F(AutosaveTest, WhatCannotBeWrittenIsSaidWithoutADialog)
{
    ASSERT_TRUE(QFile::remove(path("mine.toscale.json")));
    ASSERT_TRUE(QDir().mkdir(path("mine.toscale.json"))); // as root, too, no file can take its place
    autosave().run();
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_TRUE(m_prompts.reports.empty());
    EXPECT_FALSE(said().isEmpty());
}

/// "The files stay as they are until you save."
TEST_F(AutosaveTest, WhatWasRecoveredWaitsForThePerson)
{
    Recovered recovered;
    recovered.document = m_window.session().document();
    recovered.path = path("mine.toscale.json");
    recovered.stamp = stampOf(recovered.path);
    recovered.journal = path("left.journal");
    m_window.session().restore(std::move(recovered));
    autosave().waitForPerson();
    change("Recovered");
    autosave().run();
    EXPECT_NE(titleInFile(), "Recovered");
    trigger("save");
    EXPECT_EQ(titleInFile(), "Recovered");
    change("Later");
    autosave().run();
    EXPECT_EQ(titleInFile(), "Later");
}

TEST_F(AutosaveTest, WaitsWhileADialogIsOpen)
{
    QDialog dialog(&m_window);
    dialog.setModal(true);
    dialog.show();
    QCoreApplication::processEvents();
    autosave().run();
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_GT(autosave().remaining(), 0ms);
    EXPECT_LT(autosave().remaining(), 2 * Autosave::retry);
    dialog.close();
    autosave().run();
    EXPECT_FALSE(m_window.session().isModified());
}

TEST_F(AutosaveTest, WaitsWhileACellIsTypedInto)
{
    m_window.activateWindow();
    QCoreApplication::processEvents();
    trigger("caseTable");
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("caseTable"));
    ASSERT_NE(table, nullptr);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->edit(table->currentIndex());
    autosave().run();
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_LT(autosave().remaining(), 2 * Autosave::retry);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    autosave().run();
    EXPECT_FALSE(m_window.session().isModified());
}

} // namespace

} // namespace toscale::gui
