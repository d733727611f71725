#include "app/export/export_job.h"
#include "app/recovery/recovery.h"
#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/files.h"
#include "core/io/journal.h"
#include "core/io/reference_data.h"
#include "tests/app/window/window_fixture.h"
#include "tests/cli/run_command.h"
#include "tests/faults/broken_disk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <future>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

// Whatever becomes of the disk: the old file is whole, what was done is still there and unsaved, nothing half-written
// is left, and a message names the file and the reason.

namespace toscale::gui {

namespace {

using tests::BrokenDisk;
using Fault = BrokenDisk::Fault;

class FaultTest : public WindowTest {
protected:
    FaultTest()
        : m_lessons(m_folder.filePath(QStringLiteral("lessons")))
        , m_file(m_lessons + QStringLiteral("/lesson.toscale.json"))
    {
        EXPECT_TRUE(QDir().mkpath(m_lessons));
        m_old = QByteArray::fromStdString(io::writeDocument(io::builtInDocument()));
        write(m_file, m_old);
        m_window.openFile(m_file);
        m_window.session().edit(SetTitle{"Typed and not saved"}, QStringLiteral("Title"));
    }
    ~FaultTest() override
    {
        QFile::setPermissions(m_lessons, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_window.session().letGo();
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Names in the folder of the file.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_lessons).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// Saving fails as it should; `reason`: what the message says beside the name.
    void expectFailure(const char* reason, const QString& name = QStringLiteral("lesson.toscale.json"))
    {
        const std::size_t before = m_prompts.reports.size();
        trigger("save");
        ASSERT_EQ(m_prompts.reports.size(), before + 1);
        const ProblemReport& report = m_prompts.reports.back();
        const QString said = report.summary + QLatin1Char('\n') + report.problems.join(QLatin1Char('\n'));
        EXPECT_TRUE(said.contains(name)) << said.toStdString();
        EXPECT_TRUE(said.contains(QString::fromUtf8(reason))) << said.toStdString();
        EXPECT_TRUE(m_window.session().isModified());
        EXPECT_TRUE(m_window.isWindowModified());
        EXPECT_EQ(m_window.session().document().title, "Typed and not saved");
        m_prompts.nextAnswer = UnsavedAnswer::Cancel;
        EXPECT_FALSE(m_window.close()) << "it asks before it is lost";
    }
    void expectOldFileAlone()
    {
        EXPECT_EQ(read(m_file), m_old);
        EXPECT_EQ(names(), QStringList{QStringLiteral("lesson.toscale.json")});
    }
    /// What is stuck goes on so many milliseconds later.
    static std::thread releaseAfter(unsigned long milliseconds)
    {
        return std::thread([milliseconds] {
            (void)BrokenDisk::waitUntilStuck();
            QThread::msleep(milliseconds);
            BrokenDisk::release();
        });
    }
    void expectSaved()
    {
        const std::size_t before = m_prompts.reports.size();
        trigger("save");
        EXPECT_EQ(m_prompts.reports.size(), before);
        EXPECT_FALSE(m_window.session().isModified());
        const auto bytes = read(m_file).toStdString();
        ASSERT_FALSE(bytes.empty());
        EXPECT_EQ(io::readDocument(bytes).document->title, "Typed and not saved");
    }

    QString m_lessons;
    QString m_file;
    QByteArray m_old;
};

TEST_F(FaultTest, AFullDisk)
{
    const std::size_t size = io::writeDocument(m_window.session().document()).size();
    for (const std::size_t room : {std::size_t{0}, std::size_t{1}, std::size_t{4096}, size / 2, size - 1}) {
        const BrokenDisk disk(m_lessons.toStdString(), Fault::Full, room);
        expectFailure("disk is full");
        EXPECT_GT(BrokenDisk::faults(), 0);
        expectOldFileAlone();
    }
    expectSaved(); // once there is room
}

TEST_F(FaultTest, ADiskThatIsFullOnlyWhenDataMustReachIt)
{
    {
        const BrokenDisk disk(m_lessons.toStdString(), Fault::FullAtSync);
        expectFailure("disk is full");
        expectOldFileAlone();
    }
    expectSaved();
}

TEST_F(FaultTest, ADiskThatFails)
{
    for (const std::size_t room : {std::size_t{0}, std::size_t{5000}}) {
        const BrokenDisk disk(m_lessons.toStdString(), Fault::Failing, room);
        expectFailure("cannot be written");
        expectOldFileAlone();
    }
    expectSaved();
}

TEST_F(FaultTest, AFolderThatLosesItsPermissionWhileItIsSaved)
{
    {
        const BrokenDisk disk(m_lessons.toStdString(), Fault::NoRename);
        expectFailure("Permission denied");
        EXPECT_GT(BrokenDisk::faults(), 0);
        expectOldFileAlone();
    }
    expectSaved();
}

TEST_F(FaultTest, AReadOnlyFolder)
{
    ASSERT_TRUE(QFile::setPermissions(m_lessons, QFile::ReadOwner | QFile::ExeOwner));
    expectFailure("Permission denied");
    expectOldFileAlone();
    ASSERT_TRUE(QFile::setPermissions(m_lessons, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    expectSaved();
}

TEST_F(FaultTest, AFileThatMayNotBeWritten)
{
    ASSERT_TRUE(QFile::setPermissions(m_file, QFile::ReadOwner));
    expectFailure("Permission denied");
    expectOldFileAlone();
    ASSERT_TRUE(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    expectSaved();
}

TEST_F(FaultTest, AFileThatMayNotEvenBeRead)
{
    ASSERT_TRUE(QFile::setPermissions(m_file, {}));
    expectFailure("Permission denied");
    ASSERT_TRUE(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    expectOldFileAlone();
}

TEST_F(FaultTest, AFolderThatVanishes)
{
    ASSERT_TRUE(QDir(m_lessons).removeRecursively());
    expectFailure("No such file or directory");
    EXPECT_FALSE(QFile::exists(m_lessons)) << "nobody asked for the folder";
    ASSERT_TRUE(QDir().mkpath(m_lessons));
    expectSaved();
}

TEST_F(FaultTest, AFileInPlaceOfTheFolder)
{
    ASSERT_TRUE(QDir(m_lessons).removeRecursively());
    write(m_lessons, "in the way");
    expectFailure("Not a directory");
    EXPECT_EQ(read(m_lessons), "in the way");
    ASSERT_TRUE(QFile::remove(m_lessons));
}

TEST_F(FaultTest, AFolderInPlaceOfTheFile)
{
    ASSERT_TRUE(QFile::remove(m_file));
    ASSERT_TRUE(QDir().mkpath(m_file));
    expectFailure("directory");
    EXPECT_TRUE(QFileInfo(m_file).isDir());
}

/// Locks of other programs are advice on this system: a backup that reads the file keeps nobody from saving.
TEST_F(FaultTest, AFileThatAnotherProgramHolds)
{
    const int held = ::open(m_file.toUtf8().constData(), O_RDONLY | O_CLOEXEC);
    ASSERT_EQ(::flock(held, LOCK_EX | LOCK_NB), 0);
    expectSaved();
    ::close(held);
}

TEST_F(FaultTest, ALinkStaysALink)
{
    const QString link = m_folder.filePath(QStringLiteral("link.toscale.json"));
    const QString second = m_folder.filePath(QStringLiteral("second.toscale.json"));
    ASSERT_TRUE(QFile::link(m_file, link));
    ASSERT_TRUE(QFile::link(link, second)); // a link to a link
    for (const QString& path : {link, second}) {
        write(m_file, m_old);
        m_window.openFile(path);
        m_window.session().edit(SetTitle{"Typed and not saved"}, QStringLiteral("Title"));
        expectSaved();
        EXPECT_TRUE(QFileInfo(path).isSymLink());
        EXPECT_FALSE(QFileInfo(m_file).isSymLink());
        EXPECT_EQ(names().size(), 1);
        write(m_file, m_old);
        QThread::msleep(20);
    }
}

TEST_F(FaultTest, ALinkThatLeadsNowhereMakesItsFile)
{
    const QString link = m_folder.filePath(QStringLiteral("link.toscale.json"));
    const QString target = m_lessons + QStringLiteral("/new.toscale.json");
    ASSERT_TRUE(QFile::link(target, link));
    EXPECT_TRUE(io::writeFile(link.toStdString(), "text"));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(read(target), "text");
}

TEST_F(FaultTest, LinksThatLeadToEachOther)
{
    const QString one = m_lessons + QStringLiteral("/one");
    const QString two = m_lessons + QStringLiteral("/two");
    ASSERT_TRUE(QFile::link(two, one));
    ASSERT_TRUE(QFile::link(one, two));
    for (const auto& written :
         {io::writeFile(one.toStdString(), "text"), io::writeDerivedFile(one.toStdString(), "text")}) {
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    }
    EXPECT_TRUE(QFileInfo(one).isSymLink());
    EXPECT_EQ(names().size(), 3);
    EXPECT_FALSE(io::readFile(one.toStdString()));
}

TEST_F(FaultTest, ALinkIntoAFullDisk)
{
    const QString link = m_folder.filePath(QStringLiteral("link.toscale.json"));
    ASSERT_TRUE(QFile::link(m_file, link));
    m_window.openFile(link);
    m_window.session().edit(SetTitle{"Typed and not saved"}, QStringLiteral("Title"));
    const BrokenDisk disk(m_folder.path().toStdString(), Fault::Full, 100);
    expectFailure("disk is full", QStringLiteral("link.toscale.json"));
    expectOldFileAlone();
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

class JournalFaultTest : public FaultTest {
protected:
    [[nodiscard]] std::string recovery() const { return m_settings.recoveryFolder().toStdString(); }
    /// Saved, and the journal that began with the fixture is gone; it is written in a thread of its own.
    void expectSavedWithoutJournal()
    {
        const QDir folder(m_settings.recoveryFolder());
        const auto waitUntil = [&](bool isThere) {
            const auto isSo = [&] { return folder.entryList({QStringLiteral("*.journal")}).isEmpty() != isThere; };
            for (int i = 0; i < 1'000 && !isSo(); ++i)
                QThread::msleep(10);
            EXPECT_TRUE(isSo());
        };
        waitUntil(true);
        expectSaved();
        waitUntil(false);
    }
    void editOften(int times)
    {
        for (int i = 0; i < times; ++i) {
            m_window.session().edit(SetTitle{"Title " + std::to_string(i)}, QStringLiteral("Title"));
            QCoreApplication::processEvents();
        }
    }
};

TEST_F(JournalFaultTest, AFullDiskUnderTheJournalIsToldOnceAndEditingGoesOn)
{
    expectSavedWithoutJournal();
    QSignalSpy failed(&m_window.session(), &DocumentSession::journalFailed);
    {
        const BrokenDisk disk(recovery(), Fault::Full, 3000);
        editOften(100);
        EXPECT_TRUE(failed.count() > 0 || failed.wait(5'000));
        editOften(100);
        QThread::msleep(100);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(failed.count(), 1);
    const QString said = m_window.statusBar()->currentMessage();
    EXPECT_TRUE(said.contains(QStringLiteral("recovered"))) << said.toStdString();
    EXPECT_EQ(m_window.session().document().title, "Title 99");
    EXPECT_TRUE(m_window.session().isModified());
    trigger("save");
    EXPECT_FALSE(m_window.session().isModified());
    EXPECT_TRUE(m_prompts.reports.empty());
}

TEST_F(JournalFaultTest, WhatWasWrittenBeforeTheDiskWasFullIsRecovered)
{
    expectSavedWithoutJournal();
    QSignalSpy failed(&m_window.session(), &DocumentSession::journalFailed);
    const std::size_t start = io::journalStart(m_window.session().document(), m_file.toStdString()).size();
    const BrokenDisk disk(recovery(), Fault::Full, start + 1000); // for its lock and some edits
    editOften(100);
    EXPECT_TRUE(failed.count() > 0 || failed.wait(5'000));
    const QDir folder(m_settings.recoveryFolder());
    const QStringList journals = folder.entryList({QStringLiteral("*.journal")});
    ASSERT_EQ(journals.size(), 1);
    const auto replayed = io::replayJournal(read(folder.filePath(journals[0])).toStdString());
    ASSERT_TRUE(replayed);
    EXPECT_GT(replayed->edits, 0u);
    EXPECT_LT(replayed->edits, 100u);
    EXPECT_EQ(replayed->document.title, "Title " + std::to_string(replayed->edits - 1));
}

TEST_F(JournalFaultTest, AnEditWaitsForNoDisk)
{
    expectSavedWithoutJournal();
    QSignalSpy failed(&m_window.session(), &DocumentSession::journalFailed);
    const BrokenDisk disk(recovery(), Fault::Stuck);
    editOften(1);
    ASSERT_TRUE(BrokenDisk::waitUntilStuck());
    editOften(50); // while the first one is on its way
    EXPECT_EQ(m_window.session().document().title, "Title 49");
    BrokenDisk::release();
    const QDir folder(m_settings.recoveryFolder());
    const auto edits = [&] {
        const QStringList journals = folder.entryList({QStringLiteral("*.journal")});
        const auto replayed =
            io::replayJournal(journals.size() == 1 ? read(folder.filePath(journals[0])).toStdString() : std::string());
        return replayed ? replayed->edits : 0;
    };
    for (int i = 0; i < 500 && edits() < 51; ++i)
        QThread::msleep(10);
    EXPECT_EQ(edits(), 51u) << "all of it arrives";
    EXPECT_EQ(failed.count(), 0);
}

/// Saving waits, for it says that the disk has the file; and then it has it.
TEST_F(FaultTest, ASlowDiskIsWaitedFor)
{
    const BrokenDisk disk(m_lessons.toStdString(), Fault::Stuck);
    std::promise<bool> wasStuck;
    std::thread later([&] {
        wasStuck.set_value(BrokenDisk::waitUntilStuck());
        QThread::msleep(300);
        BrokenDisk::release();
    });
    bool isAlive = false;
    int saves = 0;
    QTimer meanwhile;
    QObject::connect(&meanwhile, &QTimer::timeout, &meanwhile, [&] {
        isAlive = isAlive || m_window.session().isSaving();
        trigger("save"); // again, by somebody who is no person
        ++saves;
    });
    meanwhile.start(20);
    expectSaved();
    meanwhile.stop();
    later.join();
    EXPECT_TRUE(wasStuck.get_future().get());
    EXPECT_TRUE(isAlive) << "the window is drawn while the disk is waited for";
    EXPECT_GT(saves, 2);
}

/// A table is read in the background, and found to be short enough for a document while the one before is saved.
TEST_F(FaultTest, AnotherDocumentDoesNotGetTheFileOfTheOneThatIsBeingSaved)
{
    QByteArray rows = "title,volume,note\n";
    for (int i = 0; i < 30'000; ++i)
        rows += "Case " + QByteArray::number(i) + ",1 MB," + QByteArray(80, 'n') + '\n';
    const QString table = m_folder.filePath(QStringLiteral("short.csv"));
    write(table, rows);
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    m_window.openFile(table);
    {
        const BrokenDisk disk(m_lessons.toStdString(), Fault::Stuck);
        std::thread later = releaseAfter(3'000); // the table has been read by then
        trigger("save");
        later.join();
    }
    EXPECT_EQ(m_window.session().path(), m_file);
    EXPECT_EQ(m_window.session().document().title, "Typed and not saved") << "as long as it is saved";
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window.session().document().cases.size() == 30'000; }, 60'000));
    EXPECT_EQ(m_window.session().path(), QString()) << "saving asks for a name";
    EXPECT_EQ(io::readDocument(read(m_file).toStdString()).document->title, "Typed and not saved");
}

/// Whatever replaces the document meanwhile.
TEST_F(FaultTest, ASaveSaysNothingOfADocumentThatCameMeanwhile)
{
    const BrokenDisk disk(m_lessons.toStdString(), Fault::Stuck);
    std::thread later = releaseAfter(300);
    QTimer::singleShot(50, &m_window, [&] {
        m_window.session().replaceDocument(io::builtInDocument(), {});
        m_window.session().edit(SetTitle{"Another"}, QStringLiteral("Title"));
    });
    m_prompts.nextFile = m_file;
    trigger("saveAs");
    later.join();
    EXPECT_EQ(m_window.session().path(), QString());
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_EQ(io::readDocument(read(m_file).toStdString()).document->title, "Typed and not saved");
}

TEST_F(FaultTest, AVerySlowDiskIsNamedAndEscapeWritesNothingLess)
{
    const BrokenDisk disk(m_lessons.toStdString(), Fault::Stuck);
    std::thread later = releaseAfter(1'500);
    QStringList said;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        said << dialog->labelText();
        if (said.size() == 1)
            dialog->reject(); // Esc
    });
    look.start(50);
    expectSaved();
    look.stop();
    later.join();
    ASSERT_GT(said.size(), 1) << "it says so again";
    EXPECT_TRUE(said.front().contains(QLatin1String("lesson.toscale.json"))) << said.front().toStdString();
}

/// What was done while a file was written is not in it, and not taken for saved.
TEST_F(FaultTest, AnEditWhileAFileIsWrittenIsUnsaved)
{
    const BrokenDisk disk(m_lessons.toStdString(), Fault::Stuck);
    std::thread later = releaseAfter(200);
    QTimer::singleShot(50, &m_window, [&] { m_window.session().edit(SetTitle{"Meanwhile"}, QStringLiteral("Title")); });
    ASSERT_TRUE(m_window.session().save(m_file));
    later.join();
    EXPECT_TRUE(m_window.session().isModified());
    EXPECT_EQ(m_window.session().document().title, "Meanwhile");
    EXPECT_EQ(io::readDocument(read(m_file).toStdString()).document->title, "Typed and not saved");
    EXPECT_FALSE(m_window.session().isFileOther());
    m_window.session().undoStack().undo();
    EXPECT_TRUE(m_window.session().isModified()) << "the file is not known to the undo history";
}

TEST_F(FaultTest, ExportsLeaveTheOldFilesWhole)
{
    using exporting::Format;
    exporting::ExportRequest request;
    request.folder = m_lessons.toStdString();
    request.baseName = "figure";
    request.views = {m_window.session().document().views.front()};
    request.presets = {exporting::builtInPresets().front()};
    request.formats = {Format::Svg, Format::Html, Format::Csv, Format::Json};
    request.withDocument = true;
    request.withCaptions = true;
    request.withReceipts = true;
    const text::LocaleWording& wording = m_window.session().wording();
    const auto planned = exporting::planExport(m_window.session().document(), request, wording.phrases());
    ASSERT_GE(planned.size(), 6u);
    const exporting::PainterSource noPainter = []() -> Result<draw::PaintModule*> {
        return fail(ErrorCode::ModuleMissing, {}); // no format here is painted
    };
    ASSERT_TRUE(exporting::runExport(planned, {}, wording, noPainter, {}).problems.empty());
    const QStringList before = names();
    std::vector<QByteArray> bytes;
    for (const exporting::PlannedFile& file : planned)
        bytes.push_back(read(QString::fromStdString(file.path)));
    for (const Fault fault : {Fault::Full, Fault::Failing, Fault::NoRename, Fault::FullAtSync}) {
        const BrokenDisk disk(m_lessons.toStdString(), fault, 20);
        const exporting::ExportOutcome outcome = exporting::runExport(planned, {}, wording, noPainter, {});
        EXPECT_EQ(outcome.problems.size(), planned.size());
        EXPECT_TRUE(outcome.written.empty());
        for (const Error& problem : outcome.problems)
            EXPECT_FALSE(problem.place.file.empty());
    }
    EXPECT_EQ(names(), before) << "nothing half-written is left";
    for (std::size_t i = 0; i < planned.size(); ++i)
        EXPECT_EQ(read(QString::fromStdString(planned[i].path)), bytes[i]) << planned[i].path;
}

TEST_F(FaultTest, TheCommandLineSaysWhatItCouldNotWrite)
{
    const std::string table = m_lessons.toStdString() + "/table.csv";
    const std::string picture = m_lessons.toStdString() + "/figure.svg";
    const std::string document = m_lessons.toStdString() + "/import.toscale.json";
    const QString input = m_folder.filePath(QStringLiteral("in.csv"));
    write(input, "title,volume\nA,1 GB\n");
    const std::vector<std::pair<std::vector<std::string>, std::string>> commands{
        {{"table", "samples:", "-o", table}, table},
        {{"render", "-o", picture}, picture},
        {{"import", text::toUtf8(input), "-o", document}, document}};
    for (const auto& [command, path] : commands) {
        ASSERT_EQ(cli::run(command).code, 0) << path;
        const QByteArray old = read(QString::fromStdString(path));
        ASSERT_FALSE(old.isEmpty());
        for (const Fault fault : {Fault::Full, Fault::Failing, Fault::NoRename}) {
            const BrokenDisk disk(m_lessons.toStdString(), fault, 20);
            const cli::Answer answer = cli::run(command);
            EXPECT_EQ(answer.code, 1) << path;
            EXPECT_NE(answer.err.find(path), std::string::npos) << answer.err;
            EXPECT_GT(BrokenDisk::faults(), 0);
        }
        EXPECT_EQ(read(QString::fromStdString(path)), old) << path;
    }
    EXPECT_EQ(names().size(), 4) << names().join(QLatin1Char(' ')).toStdString();
}

/// Settings that cannot be written are lost with the program, and nothing else.
TEST_F(FaultTest, SettingsThatCannotBeWritten)
{
    ASSERT_TRUE(QFile::setPermissions(m_lessons, QFile::ReadOwner | QFile::ExeOwner));
    Settings settings(m_lessons + QStringLiteral("/settings.ini"));
    MainWindow window(settings, m_appearance, m_prompts);
    window.openBuiltIn();
    settings.setLastFolder(QStringLiteral("/somewhere"));
    window.session().edit(SetTitle{"One"}, QStringLiteral("Title"));
    EXPECT_EQ(window.session().document().title, "One");
    m_prompts.nextAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(window.close());
}

} // namespace

} // namespace toscale::gui
