#include "app/cases/case_clipboard.h"
#include "app/cases/case_table_export.h"
#include "app/cases/case_table_panel.h"
#include "app/document/new_document.h"
#include "app/import/import_run.h"
#include "app/recovery/recovery.h"
#include "app/text/error_words.h"
#include "app/text/lessons.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/main_window.h"
#include "app/window/name_with_folder.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStatusBar>
#include <QUrl>
#include <utility>

// How documents come into the window and leave it: opened, dropped, saved, recovered, closed.

namespace toscale::gui {

namespace {

/// A title as the name of a file in the folder, never a way out of it.
QString fileNameFor(QString title)
{
    constexpr qsizetype longest = 60;
    title.replace(QLatin1Char('/'), QLatin1Char('-'));
    if (title.startsWith(QLatin1Char('.')))
        title[0] = QLatin1Char('-');
    return title.simplified().left(longest);
}

MainWindow* unchangedWindowOf(const QString& path)
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget);
            window != nullptr && !path.isEmpty() && window->session().path() == path && !window->session().isModified())
            return window;
    return nullptr;
}

} // namespace

Document MainWindow::builtIn() const
{
    return text::lessonIn(wording().language(), io::builtInDocument());
}

void MainWindow::openBuiltIn()
{
    if (mayLeave())
        m_session.replaceDocument(builtIn(), {});
}

void MainWindow::openLast()
{
    const QString last = m_settings.lastDocument();
    const bool there = !last.isEmpty() && QFileInfo::exists(last);
    if (there)
        openFile(last);
    if (!there || m_session.path().isEmpty()) // it is gone, or cannot be read and was explained
        openBuiltIn();
    if (last.isEmpty() || there)
        m_session.showView(static_cast<std::size_t>(std::max(0, m_settings.lastView())));
}

void MainWindow::offerRecovery(bool isFree)
{
    std::vector<Recovered> found = findRecovered(m_settings.recoveryFolder());
    if (found.empty())
        return;
    QStringList lines;
    for (const Recovered& each : found) {
        const QString name = !each.path.isEmpty() ? nameWithFolder(each.path)
            : each.document.title.empty()         ? tr("Untitled")
                                                  : text::toQString(scene::shownText(each.document.title));
        QString line = tr("%1: %n change(s), last on %2", "a document; a date and time", static_cast<int>(each.edits))
                           .arg(name, QLocale().toString(each.last, QLocale::ShortFormat));
        if (each.isFileOther)
            line += tr(" (its file has changed since)");
        if (!each.isWhole)
            line += tr(" (the last change could not be read)");
        lines << line;
    }
    const RecoveryAnswer answer = m_prompts.recover(this, lines);
    if (answer == RecoveryAnswer::Later)
        return;
    isFree = isFree && !m_session.isModified(); // what is open here is not lost for it
    for (Recovered& each : found) {
        if (answer == RecoveryAnswer::Discard) {
            removeJournal(each);
            continue;
        }
        MainWindow* window = unchangedWindowOf(each.path); // what it shows is what was recovered, only older
        if (window == nullptr && isFree)
            window = this;
        if (window == this)
            isFree = false;
        if (window == nullptr) {
            window = new MainWindow(m_settings, m_appearance, m_prompts);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->show();
        }
        window->session().restore(std::move(each));
        window->m_autosave.waitForPerson();
    }
}

void MainWindow::fileChangedOutside()
{
    if (m_asksAboutFile)
        return;
    const QScopedValueRollback<bool> asking(m_asksAboutFile, true); // the dialog runs while more changes come
    const QString path = m_session.path();
    if (!QFileInfo::exists(path)) {
        m_session.keepAsChanged();
        statusBar()->showMessage(
            tr("%1 was moved or deleted; what is open here is kept until you save it").arg(m_session.displayName()));
        return;
    }
    if (m_prompts.mayReload(this, m_session.displayName(), m_session.isModified()))
        openAsDocument(path);
    else
        m_session.keepAsChanged();
}

bool MainWindow::openFile(const QString& given)
{
    if (given == QLatin1String("samples:")) { // as the command line calls the library
        m_session.replaceDocument(text::lessonIn(wording().language(), io::sampleLibrary()), {});
        return true;
    }
    const QString path = QFileInfo(given).absoluteFilePath(); // it stays the same file wherever the next program starts
    if (!isLongTable(path))
        return openAsDocument(path);
    openTable(path);
    return true;
}

bool MainWindow::openAsDocument(const QString& path)
{
    io::TableOptions options;
    options.mostCases = mostCasesOfDocument;
    const std::optional<FileStamp> stamp = stampOf(path);
    io::OpenedFile opened = io::openFile(text::toUtf8(path), options);
    if (!opened.document && leadsToImport(opened.problems)) {
        importFrom({text::toUtf8(path), nullptr}, true);
        return true;
    }
    if (!opened.problems.empty() || !opened.notes.empty()) {
        ProblemReport report{tr("Open"), {}, {}};
        report.summary = !opened.document ? tr("%1 cannot be opened.").arg(text::shownName(path))
            : opened.problems.empty()
            ? tr("%1 was opened. What to know about it:").arg(text::shownName(path))
            : tr("%1 has problems. What is good of it was opened.").arg(text::shownName(path));
        for (const std::vector<Error>* list : {&opened.problems, &opened.notes})
            for (const Error& error : *list)
                report.problems << text::errorLine(wording().phrases(), error);
        m_prompts.showProblems(this, report);
    }
    if (!opened.document) {
        m_settings.removeRecentFile(path);
        return false;
    }
    const bool isDocument = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !opened.isForeign;
    m_settings.addRecentFile(path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    // A table or a timeline is opened as a new document: saving must not put a document in its place.
    if (opened.isTable || opened.isForeign)
        beginWith(m_settings.documentDefaults(), *opened.document);
    m_session.replaceDocument(std::move(*opened.document), isDocument ? path : QString(), stamp);
    if (m_session.isFileShared())
        m_prompts.showProblems(this,
                               {tr("Open"),
                                tr("%1 is open in another window of ToScale too. Before one of them replaces what the "
                                   "other has saved, you are asked.")
                                    .arg(text::shownName(path)),
                                {},
                                false});
    return true;
}

void MainWindow::chooseAndOpen()
{
    if (!mayLeave())
        return;
    const QString path = m_prompts.fileToOpen(this, m_settings.lastFolder());
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::saveDocument()
{
    const QString path = m_session.path(); // another document may come while this one is written
    return path.isEmpty() ? saveDocumentAs() : writeTo(path);
}

bool MainWindow::saveDocumentAs()
{
    const QString suggestion = m_session.path().isEmpty()
        ? QDir(m_settings.lastFolder()).filePath(fileNameFor(m_session.displayName()) + QStringLiteral(".toscale.json"))
        : m_session.path();
    const QString path = m_prompts.fileToSave(this, suggestion);
    return !path.isEmpty() && writeTo(path);
}

bool MainWindow::writeTo(const QString& path)
{
    if (m_session.isSaving())
        return false;
    if (path == m_session.path() && m_session.isFileOther()
        && !m_prompts.mayOverwriteOther(this, m_session.displayName()))
        return false;
    if (const auto saved = m_session.save(path); !saved) {
        m_prompts.showProblems(this,
                               {tr("Save"),
                                tr("The file is as it was before, and what is open here is kept. Put the disk or the "
                                   "folder right and save again, or save it elsewhere (Save as)."),
                                {text::errorLine(wording().phrases(), saved.error())}});
        return false;
    }
    m_settings.addRecentFile(path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Saved %1").arg(text::shownName(path)), 4000);
    return true;
}

bool MainWindow::mayLeave()
{
    const bool isSettled = settle();
    if (isSettled && !m_session.isModified())
        return true;
    switch (m_prompts.saveChanges(this, m_session.displayName())) {
    case UnsavedAnswer::Save:
        return isSettled && saveDocument();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        return false;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isLeaving && !mayLeave()) {
        event->ignore();
        return;
    }
    if (m_tableExport != nullptr)
        m_tableExport->finish(); // says so where a table could not be written
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowLayout(saveState());
    const bool canComeBack = !m_session.path().isEmpty() || isBuiltInOpen();
    m_settings.setLastDocument(m_session.path(), canComeBack ? static_cast<int>(m_session.currentViewIndex()) : 0);
    m_session.letGo();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto* source = qobject_cast<QWidget*>(event->source());
    if (hasWholeCases(*event->mimeData())) {
        if (source == nullptr || source->window() != this) // from another window
            event->acceptProposedAction();
        return;
    }
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (hasWholeCases(*event->mimeData())) {
        event->acceptProposedAction();
        if (settle())
            m_caseTable->takeCases(*event->mimeData());
        return;
    }
    const QString path = event->mimeData()->urls().front().toLocalFile();
    event->acceptProposedAction();
    if (mayLeave())
        openFile(path);
}

} // namespace toscale::gui
