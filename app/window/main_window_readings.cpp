#include "app/cases/case_cell.h"
#include "app/cases/case_list_model.h"
#include "app/cases/case_table_model.h"
#include "app/figure/assumption_panel.h"
#include "app/figure/figure_table.h"
#include "app/figure/reading_strip.h"
#include "app/figure/receipt_panel.h"
#include "app/figure/scene_view.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/main_window.h"
#include "core/document/assumption.h"
#include "core/scene/frame_part.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QTableView>
#include <algorithm>

// What a view assumes, how else the record could be read, and the receipts of all numbers.

namespace toscale::gui {

namespace {

QDockWidget* makeDock(const QString& title, const char* name, QWidget* content)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(content);
    return dock;
}

void bringUp(QDockWidget* dock)
{
    dock->show();
    dock->raise();
}

} // namespace

void MainWindow::makeReadingPanels()
{
    auto* assumptions = makeDock(tr("Assumptions"), "assumptionsDock", new AssumptionPanel(m_session, wording()));
    auto* readings = makeDock(tr("Readings"), "readingsDock", new ReadingStrip(m_session, m_settings, wording()));
    auto* twin = new FigureTable(m_session);
    connect(twin, &FigureTable::caseSelected, this, &MainWindow::selectCase);
    auto* values = makeDock(tr("Values"), "valuesDock", twin);
    addDockWidget(Qt::RightDockWidgetArea, assumptions);
    addDockWidget(Qt::BottomDockWidgetArea, values);
    addDockWidget(Qt::BottomDockWidgetArea, readings);
    tabifyDockWidget(findChild<QDockWidget*>(QStringLiteral("textsDock")), assumptions);
    tabifyDockWidget(findChild<QDockWidget*>(QStringLiteral("notesDock")), values);
    tabifyDockWidget(findChild<QDockWidget*>(QStringLiteral("caseTableDock")), readings);
    findChild<QDockWidget*>(QStringLiteral("figureDock"))->raise();
    findChild<QDockWidget*>(QStringLiteral("notesDock"))->raise();
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    if (screen.width() < 1100 || screen.height() < 700) { // their shortcuts bring them; more tabs could not be read
        assumptions->hide();
        readings->hide();
        values->hide();
        findChild<QDockWidget*>(QStringLiteral("figureDock"))->raise(); // all share one place
    }
}

void MainWindow::addReadingPanelActions(QMenu* menu)
{
    addAction(menu, QStringLiteral("showAssumptions"), tr("Assu&mptions"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
              tr("What the view takes for granted, to change and to reset"),
              [this] { bringUp(findChild<QDockWidget*>(QStringLiteral("assumptionsDock"))); });
    addAction(menu, QStringLiteral("showValues"), tr("Values of t&he figure"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
              tr("What the figure shows, case by case: values, basis, gaps and sources"), [this] {
                  auto* dock = findChild<QDockWidget*>(QStringLiteral("valuesDock"));
                  bringUp(dock);
                  dock->widget()->setFocus(Qt::ShortcutFocusReason);
              });
    addAction(
        menu, QStringLiteral("showReadings"), tr("Other rea&dings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        tr("Whether the order of the cases holds when the record is read otherwise"), [this] {
            auto* dock = findChild<QDockWidget*>(QStringLiteral("readingsDock"));
            bringUp(dock);
            giveRoom(dock);
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
        });
}

void MainWindow::addReceiptActions(QMenu* menu)
{
    QAction* copy = addAction(menu, QStringLiteral("copyReceipt"), tr("Cop&y with receipt"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                              tr("The selected number in a sentence, with how it came about and its sources"), [this] {
                                  QGuiApplication::clipboard()->setMimeData(m_receipt->copied().release());
                                  statusBar()->showMessage(tr("Copied the number with its receipt"), 4000);
                              });
    connect(m_receipt, &ReceiptPanel::receiptChanged, copy,
            [this, copy] { copy->setEnabled(m_receipt->hasReceipt()); });
    copy->setEnabled(m_receipt->hasReceipt());
    QAction* ratio = addAction(menu, QStringLiteral("ratioReceipt"), tr("Receipt of the rati&o"), {},
                               tr("Both values, the division, its bounds and how it was rounded"),
                               [this] { showFramePart("ratio"); });
    QAction* axis = addAction(menu, QStringLiteral("axisReceipt"), tr("Receipt of the a&xis"), {},
                              tr("Where the axis of the figure ends, and why"),
                              [this] { showFramePart(scene::firstAxis(m_figure->scene())); });
    m_leaveOut = addAction(menu, QStringLiteral("leaveOut"), tr("&Leave out with a reason …"), {},
                           tr("The selected case stays hollow in the figure, out of ratios, with the reason beside it"),
                           [this] { leaveOut(currentCase()); });
    connect(m_figure, &SceneView::framePartClicked, this, &MainWindow::showFramePart);
    connect(m_figure, &SceneView::markSelected, this, &MainWindow::updateLeaveOut);
    connect(&m_session, &DocumentSession::comparisonChanged, this, &MainWindow::updateLeaveOut);

    auto* table = findChild<QTableView*>(QStringLiteral("caseTable"));
    auto* list = findChild<QListView*>(QStringLiteral("caseList"));
    auto* showReceipt = new QAction(tr("Show &receipt"), table);
    showReceipt->setObjectName(QStringLiteral("showReceipt"));
    showReceipt->setStatusTip(tr("How the number in this cell came about, and its sources"));
    connect(showReceipt, &QAction::triggered, this, [this, table] { showCellReceipt(table->currentIndex()); });
    table->addActions({showReceipt, copy, m_leaveOut});
    list->addAction(m_leaveOut);
    // once the window has followed to the case of the row, as its receipt is another one
    connect(
        table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, table] {
            if (table->hasFocus())
                showCellReceipt(table->currentIndex());
            updateLeaveOut();
        },
        Qt::QueuedConnection);
    m_figure->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_figure, &QWidget::customContextMenuRequested, this, [this, copy, ratio, axis](const QPoint& at) {
        auto* context = new QMenu(m_figure);
        context->setAttribute(Qt::WA_DeleteOnClose);
        context->addActions({copy, m_leaveOut});
        context->addSeparator();
        context->addActions({ratio, axis});
        context->popup(m_figure->mapToGlobal(at));
    });
    updateLeaveOut();
}

std::string MainWindow::currentCase() const
{
    const auto* table = findChild<QTableView*>(QStringLiteral("caseTable"));
    if (table->hasFocus() && table->currentIndex().isValid())
        return text::toUtf8(table->currentIndex().data(CaseTableModel::CaseIdRole).toString());
    const auto* list = findChild<QListView*>(QStringLiteral("caseList"));
    if (list->hasFocus() && list->currentIndex().isValid())
        return text::toUtf8(list->currentIndex().data(CaseListModel::CaseIdRole).toString());
    return m_figure->selectedCase();
}

void MainWindow::showCellReceipt(const QModelIndex& cell)
{
    const auto measure = cell.isValid() ? measureOf(static_cast<CaseColumn>(cell.column())) : std::nullopt;
    if (!measure)
        return;
    m_receipt->showValue(text::toUtf8(cell.data(CaseTableModel::CaseIdRole).toString()), *measure);
    findChild<QDockWidget*>(QStringLiteral("receiptDock"))->raise();
}

void MainWindow::showFramePart(const std::string& part)
{
    if (part == "ratio")
        m_receipt->showRatio();
    else if (const std::string end = scene::endOfAxis(m_figure->scene(), part); !end.empty())
        m_receipt->showAxis(part, text::toQString(end));
    else {
        statusBar()->showMessage(tr("This figure has no axis of values"), 4000);
        return;
    }
    bringUp(findChild<QDockWidget*>(QStringLiteral("receiptDock")));
}

void MainWindow::leaveOut(const std::string& caseId)
{
    const auto& rows = m_session.comparison().rows;
    const auto row = std::ranges::find(rows, caseId, &ComparedCase::caseId);
    if (row == rows.end())
        return;
    const QString name = text::shownLabel(row->label);
    QString reason;
    if (!row->leftOut) {
        reason = m_prompts
                     .textFor(this, tr("Leave out"),
                              tr("Why is %1 left out? The reason is printed beside its mark.").arg(name), {})
                     .trimmed();
        if (reason.isEmpty())
            return;
    }
    View view = m_session.currentView();
    assume(view, m_session.document(), {Assumption::LeftOut, caseId, text::toUtf8(reason)});
    m_session.changeView(view, (reason.isEmpty() ? tr("Count %1 again") : tr("Leave out %1")).arg(name));
}

void MainWindow::updateLeaveOut()
{
    const auto& rows = m_session.comparison().rows;
    const auto row = std::ranges::find(rows, currentCase(), &ComparedCase::caseId);
    m_leaveOut->setEnabled(row != rows.end());
    m_leaveOut->setText(row != rows.end() && row->leftOut ? tr("Count it aga&in") : tr("&Leave out with a reason …"));
}

} // namespace toscale::gui
