#include "app/cases/case_table_export.h"
#include "app/cases/case_table_panel.h"
#include "app/draw/export_picture.h"
#include "app/export/export_dialog.h"
#include "app/export/export_job.h"
#include "app/export/print_dialog.h"
#include "app/export/receipt_text.h"
#include "app/export/wall_dialog.h"
#include "app/export/window_painter.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/main_window.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStatusBar>

// What leaves the window: files, the clipboard, a folder to hand on.

namespace toscale::gui {

void MainWindow::exportPicture()
{
    if (isExploring())
        return exportExplored();
    if (const auto drawn = sceneToExport(); !drawn && drawn.error().code != ErrorCode::FigureTooSmall) {
        showError(tr("Export"), drawn.error()); // in no size would there be a figure
        return;
    }
    ExportDialog dialog(m_session, m_settings, wording(), m_prompts, this);
    dialog.exec();
}

void MainWindow::exportTable()
{
    if (m_tableExport == nullptr) {
        m_tableExport = new CaseTableExport(this);
        connect(m_tableExport, &CaseTableExport::written, this, [this](const QString& path) {
            statusBar()->showMessage(tr("Exported %1").arg(text::shownName(path)), 4000);
        });
        connect(m_tableExport, &CaseTableExport::failed, this,
                [this](const Error& error) { showError(tr("Export the table"), error); });
    }
    SeenTable table = m_caseTable->seenTable();
    if (table.rows.empty()) {
        showError(tr("Export the table"), Error{ErrorCode::NothingToDraw, {}, {}});
        return;
    }
    const std::string name = exporting::fileNameOf(m_session.document().title);
    const QString path = m_prompts.tableToSave(
        this, QDir(m_settings.exportFolder()).filePath(text::toQString(name) + QStringLiteral(".csv")));
    if (path.isEmpty())
        return;
    m_tableExport->finish(); // the file before, if it is a long one
    const auto rows = static_cast<int>(table.rows.size());
    if (const auto begun = m_tableExport->write(std::move(table), path); !begun) {
        showError(tr("Export the table"), begun.error());
        return;
    }
    m_settings.setLastPictureFolder(QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Writing %n case(s) …", nullptr, rows));
}

void MainWindow::print()
{
    if (const auto drawn = sceneToExport(); !drawn && drawn.error().code != ErrorCode::FigureTooSmall) {
        showError(tr("Print"), drawn.error());
        return;
    }
    PrintDialog dialog(m_session, m_settings, wording(), m_prompts, this);
    dialog.exec();
}

void MainWindow::printForWall()
{
    m_session.finishComparing();
    if (m_session.comparison().rows.empty()) {
        showError(tr("Print for a wall"), Error{ErrorCode::NothingToDraw, {}, {}});
        return;
    }
    WallDialog dialog(m_session, m_settings, wording(), m_prompts, this);
    dialog.exec();
}

void MainWindow::copyPicture()
{
    if (isExploring())
        return copyExplored();
    const auto scene = sceneToExport();
    if (!scene) {
        showError(tr("Copy"), scene.error());
        return;
    }
    QGuiApplication::clipboard()->setImage(draw::toImage(*scene, exporting::themeOf(*scene), 2));
    statusBar()->showMessage(tr("Copied the figure"), 4000);
}

void MainWindow::copySvg()
{
    const Document& document = m_session.document();
    exporting::Fitting fitting;
    fitting.carriesDocument = true;
    const auto drawing =
        exporting::drawView(document, m_session.currentView(), m_session.wording(), windowPainter, fitting);
    const auto svg = drawing
        ? exporting::encode(document, *drawing, exporting::Format::Svg, {}, m_session.wording(), windowPainter)
        : Result<exporting::Encoded>(tl::unexpected(drawing.error()));
    if (!svg) {
        showError(tr("Copy"), svg.error());
        return;
    }
    auto* data = new QMimeData; // the clipboard owns it
    data->setData(QStringLiteral("image/svg+xml"), QByteArray::fromStdString(svg->bytes));
    data->setText(text::toQString(svg->bytes));
    QGuiApplication::clipboard()->setMimeData(data);
    statusBar()->showMessage(tr("Copied the figure as SVG"), 4000);
}

void MainWindow::copySentence()
{
    m_session.finishComparing();
    if (m_session.comparison().rows.empty()) {
        showError(tr("Copy"), Error{ErrorCode::NothingToDraw, {}, {}});
        return;
    }
    QGuiApplication::clipboard()->setText(text::toQString(exporting::receiptText(
        m_session.document(), m_session.currentView(), m_session.columns(), m_session.wording())));
    statusBar()->showMessage(tr("Copied the comparison as a sentence with its receipt"), 4000);
}

void MainWindow::share()
{
    if (const auto drawn = sceneToExport(); !drawn) {
        showError(tr("Share"), drawn.error());
        return;
    }
    const QString parent = m_prompts.folderToUse(this, tr("Share in"), m_settings.exportFolder());
    if (parent.isEmpty())
        return;
    const View view = m_session.currentView();
    exporting::ExportRequest request;
    request.views = {view};
    request.presets = {{"view", view.size, false, 1}};
    request.formats = {exporting::Format::Svg, exporting::Format::Png, exporting::Format::Html, exporting::Format::Csv};
    request.withCaptions = request.withReceipts = request.withDocument = true;
    request.options.scale = 2;
    request.baseName = exporting::fileNameOf(view.id);
    const QString folder = QDir(parent).filePath(text::toQString(request.baseName));
    request.folder = text::toUtf8(folder);
    const auto files = exporting::planExport(m_session.document(), request, m_session.wording().phrases());
    const QStringList existing = exporting::existingNames(files);
    if (!existing.isEmpty() && !m_prompts.mayReplace(this, existing))
        return;
    if (!QDir().mkpath(folder)) {
        showError(tr("Share"),
                  Error{ErrorCode::FileUnwritable, {request.folder, {}, 0, 0}, {"the folder cannot be made"}});
        return;
    }
    const exporting::ExportOutcome outcome =
        exporting::runExport(files, request.options, m_session.wording(), windowPainter);
    if (!outcome.problems.empty()) {
        ProblemReport report{tr("Share"), tr("Not everything could be written."), {}};
        for (const Error& error : outcome.problems)
            report.problems << text::errorLine(wording().phrases(), error);
        m_prompts.showProblems(this, report);
        return;
    }
    m_settings.setLastPictureFolder(parent);
    statusBar()->showMessage(tr("Document, figure, data, receipts and captions are in %1").arg(folder), 8000);
}

} // namespace toscale::gui
