#include "app/recovery/edit_journal.h"
#include "app/recovery/recovery.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "core/io/journal.h"
#include "core/io/reference_data.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

// What was done and never saved is there again after a crash; what other programs do to a file is noticed.

namespace toscale::gui {

namespace {

class RecoveryTest : public WindowTest {
protected:
    RecoveryTest()
        : m_file(path("lesson.toscale.json"))
    {
        EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(io::builtInDocument())));
        m_window.openFile(m_file);
    }

    [[nodiscard]] QStringList journals() const
    {
        return QDir(m_settings.recoveryFolder()).entryList({QStringLiteral("*.journal")}, QDir::Files);
    }
    /// As it would be found by the next program, had this one been killed now.
    std::vector<Recovered> afterCrash()
    {
        EXPECT_TRUE(m_crash.isValid());
        for (const QString& name : journals()) // not the lock: it belongs to nobody then
            QFile::copy(m_settings.recoveryFolder() + QLatin1Char('/') + name, m_crash.filePath(name));
        return findRecovered(m_crash.path());
    }
    void setTitle(const char* title) { m_window.session().edit(SetTitle{title}, QStringLiteral("Title")); }
    void copyJournalsTo(const Settings& settings)
    {
        QDir().mkpath(settings.recoveryFolder());
        for (const QString& name : journals())
            QFile::copy(m_settings.recoveryFolder() + QLatin1Char('/') + name,
                        settings.recoveryFolder() + QLatin1Char('/') + name);
    }
    /// Of the next program, which finds what this one had not saved.
    Settings& afterACrashOnceTitled(const char* title)
    {
        setTitle(title);
        waitForJournal();
        copyJournalsTo(m_next);
        return m_next;
    }
    bool save()
    {
        trigger("save");
        return !m_window.session().isModified();
    }
    void waitForJournal()
    {
        for (int i = 0; i < 200 && journals().isEmpty(); ++i)
            QThread::msleep(10);
        QThread::msleep(50);
    }

    QString m_file;
    QTemporaryDir m_crash;
    Settings m_next{m_crash.filePath(QStringLiteral("toscale.ini"))};
};

TEST_F(RecoveryTest, NothingIsWrittenBeforeTheFirstEditAndNothingIsLeftAfterASave)
{
    EXPECT_TRUE(journals().isEmpty());
    setTitle("Changed");
    waitForJournal();
    EXPECT_EQ(journals().size(), 1);
    EXPECT_TRUE(save());
    for (int i = 0; i < 200 && !journals().isEmpty(); ++i)
        QThread::msleep(10);
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(RecoveryTest, WhatWasDoneIsThereAgain)
{
    setTitle("One");
    m_window.session().edit(RemoveCase{1}, QStringLiteral("Remove"));
    setTitle("Two");
    m_window.session().undoStack().undo(); // taken back is done as well
    waitForJournal();
    const std::vector<Recovered> found = afterCrash();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].document, m_window.session().document());
    EXPECT_EQ(found[0].path, m_file);
    EXPECT_EQ(found[0].edits, 4U);
    EXPECT_FALSE(found[0].isFileOther);
}

TEST_F(RecoveryTest, WhatTheFileHasAlreadyIsNotOffered)
{
    setTitle("One");
    waitForJournal();
    EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(m_window.session().document())));
    EXPECT_TRUE(afterCrash().empty());
    EXPECT_TRUE(QDir(m_crash.path()).entryList({QStringLiteral("*.journal")}).isEmpty()) << "it is of no use any more";
}

TEST_F(RecoveryTest, AFileThatChangedSinceIsSaid)
{
    setTitle("One");
    waitForJournal();
    Document other = io::builtInDocument();
    other.title = "By somebody else";
    EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(other)));
    const std::vector<Recovered> found = afterCrash();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].isFileOther);
}

TEST_F(RecoveryTest, AProgramThatLivesKeepsItsJournal)
{
    setTitle("One");
    waitForJournal();
    EXPECT_TRUE(findRecovered(m_settings.recoveryFolder()).empty());
    EXPECT_EQ(journals().size(), 1);
}

TEST_F(RecoveryTest, IsOfferedOpenedAsUnsavedAndGoesOn)
{
    setTitle("One");
    waitForJournal();
    const Document lost = m_window.session().document();
    ASSERT_EQ(afterCrash().size(), 1U); // its lock is let go with the answer
    Settings settings(m_crash.filePath(QStringLiteral("toscale.ini")));
    QDir().mkpath(settings.recoveryFolder());
    for (const QString& name : QDir(m_crash.path()).entryList({QStringLiteral("*.journal")}))
        QFile::rename(m_crash.filePath(name), settings.recoveryFolder() + QLatin1Char('/') + name);
    MainWindow next(settings, m_appearance, m_prompts);
    next.openBuiltIn();
    next.offerRecovery(); // later
    ASSERT_EQ(m_prompts.recoverable.size(), 1);
    EXPECT_TRUE(m_prompts.recoverable[0].contains(QStringLiteral("lesson.toscale.json")));
    EXPECT_NE(next.session().document(), lost);
    m_prompts.nextRecovery = RecoveryAnswer::Recover;
    next.offerRecovery();
    EXPECT_EQ(next.session().document(), lost);
    EXPECT_EQ(next.session().path(), m_file);
    EXPECT_TRUE(next.session().isModified());
    next.session().edit(SetTitle{"Two"}, QStringLiteral("Title"));
    const auto edits = [&] {
        const QDir folder(settings.recoveryFolder());
        const QStringList names = folder.entryList({QStringLiteral("*.journal")});
        const auto bytes = names.size() == 1 ? io::readFile(folder.filePath(names[0]).toStdString()) : std::string();
        const auto replayed = bytes ? io::replayJournal(*bytes) : io::replayJournal("");
        return replayed ? replayed->edits : 0;
    };
    for (int i = 0; i < 200 && edits() < 2; ++i)
        QThread::msleep(10);
    EXPECT_EQ(edits(), 2U) << "one file goes on";
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(next.close());
}

/// A window that has something else to open, or changes of its own, is left as it is.
TEST_F(RecoveryTest, WhatIsWantedInTheWindowStays)
{
    Settings& settings = afterACrashOnceTitled("One");
    MainWindow next(settings, m_appearance, m_prompts);
    next.openBuiltIn();
    const Document before = next.session().document();
    m_prompts.nextRecovery = RecoveryAnswer::Recover;
    next.offerRecovery(false);
    EXPECT_EQ(next.session().document(), before);
    std::vector<MainWindow*> recovered; // deleted afterwards: a window takes its dialogs with it
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget);
            window != nullptr && window != &next && window != &m_window)
            recovered.push_back(window);
    ASSERT_EQ(recovered.size(), 1U);
    EXPECT_EQ(recovered[0]->session().document().title, "One");
    delete recovered[0];
}

/// It was given to the program that offers, as a user does who starts again what was killed.
TEST_F(RecoveryTest, TheWindowThatHasTheFileAsItWasSavedShowsWhatWasRecovered)
{
    Settings& settings = afterACrashOnceTitled("One");
    MainWindow next(settings, m_appearance, m_prompts);
    next.openFile(m_file);
    m_prompts.nextRecovery = RecoveryAnswer::Recover;
    next.offerRecovery(false);
    EXPECT_EQ(next.session().document().title, "One");
    EXPECT_EQ(next.session().path(), m_file);
    EXPECT_TRUE(m_prompts.recoverable.value(0).contains(QFileInfo(m_file).path()))
        << m_prompts.recoverable.value(0).toStdString();
}

TEST_F(RecoveryTest, AFileGivenFromItsFolderIsTheSameFileFromEverywhere)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(QFileInfo(m_file).path()));
    m_window.openFile(QFileInfo(m_file).fileName());
    EXPECT_EQ(m_window.session().path(), m_file);
    setTitle("One");
    waitForJournal();
    ASSERT_TRUE(QDir::setCurrent(before));
    const std::vector<Recovered> found = afterCrash();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].path, m_file);
    EXPECT_FALSE(found[0].isFileOther);
}

TEST_F(RecoveryTest, AFileThatChangedSinceIsNotReplacedByWhatWasRecovered)
{
    Settings& settings = afterACrashOnceTitled("One");
    Document other = io::builtInDocument();
    other.title = "By somebody else";
    EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(other)));
    MainWindow next(settings, m_appearance, m_prompts);
    m_prompts.nextRecovery = RecoveryAnswer::Recover;
    next.offerRecovery();
    EXPECT_EQ(next.session().document().title, "One");
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    next.findChild<QAction*>(QStringLiteral("save"))->trigger();
    EXPECT_EQ(io::readDocument(*io::readFile(m_file.toStdString())).document->title, "By somebody else");
    EXPECT_TRUE(next.session().isModified());
}

TEST_F(RecoveryTest, DiscardedItIsGone)
{
    Settings& settings = afterACrashOnceTitled("One");
    MainWindow next(settings, m_appearance, m_prompts);
    m_prompts.nextRecovery = RecoveryAnswer::Discard;
    next.offerRecovery();
    EXPECT_EQ(m_prompts.recoverable.size(), 1);
    EXPECT_TRUE(QDir(settings.recoveryFolder()).entryList(QDir::Files).isEmpty());
}

TEST_F(RecoveryTest, AFolderThatCannotBeWrittenIsSaidAndNothingElseSuffers)
{
    QDir(m_settings.recoveryFolder()).removeRecursively();
    QFile block(m_settings.recoveryFolder()); // a file where the folder should be
    ASSERT_TRUE(block.open(QIODevice::WriteOnly));
    QSignalSpy failed(&m_window.session(), &DocumentSession::journalFailed);
    setTitle("One");
    EXPECT_TRUE(failed.count() > 0 || failed.wait(5'000));
    EXPECT_EQ(m_window.session().document().title, "One");
    EXPECT_TRUE(save());
}

TEST_F(RecoveryTest, AFileOfAnotherProgramIsNotReplacedUnasked)
{
    Document other = io::builtInDocument();
    other.title = "By somebody else";
    setTitle("Mine");
    QThread::msleep(20); // another time of change
    EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(other)));
    EXPECT_TRUE(m_window.session().isFileOther());
    m_prompts.nextAnswer = UnsavedAnswer::Cancel;
    EXPECT_FALSE(save());
    EXPECT_EQ(io::readDocument(*io::readFile(m_file.toStdString())).document->title, "By somebody else");
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    EXPECT_TRUE(save());
    EXPECT_EQ(io::readDocument(*io::readFile(m_file.toStdString())).document->title, "Mine");
    EXPECT_FALSE(m_window.session().isFileOther());
}

TEST_F(RecoveryTest, AFileThatIsWrittenWhileItsProblemsAreReadIsNotReplacedUnasked)
{
    Document other = io::builtInDocument();
    other.title = "By somebody else";
    const std::string odd = R"({"format": "toscale", "version": 1, "title": "Odd", "cases": 7})";
    ASSERT_TRUE(io::writeFile(m_file.toStdString(), odd));
    QSignalSpy changed(&m_window.session(), &DocumentSession::fileChangedOutside);
    m_prompts.whileShowing = [&] {
        m_prompts.whileShowing = nullptr;
        EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(other)));
    };
    m_window.openFile(m_file);
    ASSERT_FALSE(m_prompts.whileShowing) << "there is a problem to read";
    EXPECT_EQ(m_window.session().document().title, "Odd");
    EXPECT_TRUE(m_window.session().isFileOther());
    m_prompts.nextAnswer = UnsavedAnswer::Save; // reload
    EXPECT_TRUE(changed.count() > 0 || changed.wait(5'000));
    EXPECT_EQ(m_window.session().document().title, "By somebody else");
}

TEST_F(RecoveryTest, TwoWindowsOnOneFileNoticeEachOther)
{
    EXPECT_FALSE(m_window.session().isFileShared());
    auto second = std::make_unique<MainWindow>(m_settings, m_appearance, m_prompts);
    ASSERT_TRUE(m_prompts.reports.empty());
    second->openFile(m_file);
    ASSERT_EQ(m_prompts.reports.size(), 1U);
    EXPECT_TRUE(m_prompts.reports[0].summary.contains(QStringLiteral("lesson.toscale.json")));
    second->openBuiltIn(); // lets go of nothing that it does not have
    m_window.openBuiltIn();
    second->openFile(m_file);
    EXPECT_EQ(m_prompts.reports.size(), 1U) << "it is open here alone";
}

TEST_F(RecoveryTest, AChangeOnDiskIsNoticedAndOpenedWhenWanted)
{
    Document other = io::builtInDocument();
    other.title = "By somebody else";
    m_prompts.nextAnswer = UnsavedAnswer::Save;
    QSignalSpy noticed(&m_window.session(), &DocumentSession::fileChangedOutside);
    QThread::msleep(20);
    EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(other)));
    EXPECT_TRUE(noticed.count() > 0 || noticed.wait(5'000));
    EXPECT_EQ(m_window.session().document().title, "By somebody else");
    EXPECT_FALSE(m_window.session().isModified());
    m_prompts.nextAnswer = UnsavedAnswer::Cancel; // keep what is here
    other.title = "And again";
    QThread::msleep(20);
    EXPECT_TRUE(io::writeFile(m_file.toStdString(), io::writeDocument(other)));
    EXPECT_TRUE(noticed.count() > 1 || noticed.wait(5'000));
    EXPECT_EQ(m_window.session().document().title, "By somebody else");
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_FALSE(save()) << "who keeps what is here is asked before the other is replaced";
    EXPECT_EQ(io::readDocument(*io::readFile(m_file.toStdString())).document->title, "And again");
    EXPECT_TRUE(QFile::remove(m_file));
    EXPECT_TRUE(noticed.count() > 2 || noticed.wait(5'000));
    EXPECT_TRUE(save()) << "written again";
}

} // namespace

} // namespace toscale::gui
