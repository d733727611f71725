#include "app/cases/case_table_panel.h"
#include "app/document/new_document.h"
#include "app/import/import_dialog.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/main_window.h"

#include <QFileInfo>
#include <QStatusBar>
#include <algorithm>

namespace toscale::gui {

void MainWindow::chooseAndImport()
{
    const QString path = m_prompts.fileToImport(this, m_settings.lastFolder());
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    importFrom({text::toUtf8(path), nullptr}, false);
}

void MainWindow::importFrom(ImportInput input, bool intoNew)
{
    const QString path = text::toQString(input.path);
    auto* dialog = new ImportDialog(std::move(input), intoNew, m_settings, wording().phrases(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->mayReplace = [this] { return mayLeave(); };
    connect(dialog, &ImportDialog::imported, this, &MainWindow::takeImported);
    connect(dialog, &ImportDialog::failed, this, [this, path](const std::vector<Error>& problems) {
        ProblemReport report{tr("Import"),
                             path.isEmpty() ? tr("There is nothing to import on the clipboard.")
                                            : tr("%1 cannot be imported.").arg(text::shownName(path)),
                             {}};
        for (const Error& problem : problems)
            report.problems << text::errorLine(wording().phrases(), problem);
        m_prompts.showProblems(this, report);
    });
    dialog->open();
}

void MainWindow::takeImported(const std::vector<Case>& cases, bool intoNew)
{
    const auto count = static_cast<int>(cases.size());
    if (!intoNew) {
        m_caseTable->addCases(cases, tr("Import %n case(s)", nullptr, count));
        statusBar()->showMessage(tr("%n case(s) imported; Ctrl+Z takes them out again", nullptr, count), 8000);
        connect(&m_session.undoStack(), &QUndoStack::indexChanged, statusBar(), &QStatusBar::clearMessage,
                Qt::SingleShotConnection); // it is no longer so
        return;
    }
    m_session.replaceDocument(gui::newDocument(m_settings.documentDefaults(), wording().language(), cases), {});
    statusBar()->showMessage(tr("%n case(s) imported into a new document", nullptr, count), 8000);
}

bool MainWindow::leadsToImport(const std::vector<Error>& problems)
{
    return std::ranges::any_of(problems, [](const Error& problem) {
        return problem.code == ErrorCode::NoHeader || problem.code == ErrorCode::MissingColumn
            || problem.code == ErrorCode::NotADocument
            || (problem.code == ErrorCode::NoDocumentInside && problem.arguments == std::vector<std::string>{"HTML"});
    });
}

} // namespace toscale::gui
