#include "app/document/added_cases.h"
#include "app/explore/chart_view.h"
#include "app/explore/explore_panel.h"
#include "app/table/table_explore_rows.h"
#include "app/table/table_page.h"
#include "app/text/qt_string.h"
#include "app/window/main_window.h"
#include "core/io/reference_data.h"

#include <QFileInfo>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

// A table that is too long for a document: a tab of its own, which Explore then shows, until it is closed.

namespace toscale::gui {

namespace {

/// Below, a file is read while one waits: it takes some milliseconds.
constexpr qint64 smallFile = 2'000'000;

constexpr int exploreTab = 1;
constexpr int tableTab = 2;

} // namespace

bool MainWindow::isLongTable(const QString& path)
{
    const QFileInfo file(path);
    const QString kind = file.suffix().toLower();
    return (kind == QLatin1String("csv") || kind == QLatin1String("tsv") || kind == QLatin1String("txt"))
        && file.isFile() && file.size() > smallFile;
}

void MainWindow::openTable(const QString& path)
{
    if (m_tablePage == nullptr)
        makeTablePage();
    m_leftForTable = m_session.document();
    m_tablePage->open(path, referenceOf(m_session.currentView(), m_session.document().reference));
    m_tabs->setTabVisible(tableTab, true);
    m_tabs->setTabText(tableTab, tr("Table: %1").arg(m_tablePage->name()));
    m_tabs->setCurrentIndex(tableTab);
    m_tablePage->setFocus(Qt::OtherFocusReason);
}

void MainWindow::makeTablePage()
{
    m_tablePage = new TablePage(m_wording, m_prompts);
    m_tabs->insertTab(tableTab, m_tablePage, QString());
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeTable"));
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Closes the table; the file stays as it is"));
    close->setAccessibleName(tr("Close the table"));
    connect(close, &QToolButton::clicked, this, &MainWindow::closeTable);
    m_tabs->tabBar()->setTabButton(tableTab, QTabBar::RightSide, close);
    connect(m_tablePage, &TablePage::isDocument, this, [this](const QString& path) {
        closeTable();
        // what was changed while it was read is not what the person agreed to leave
        const bool isAsBefore = settle() && m_session.document() == m_leftForTable;
        m_leftForTable = {};
        if (isAsBefore || mayLeave())
            openAsDocument(path);
        else
            statusBar()->showMessage(tr("%1 was not opened").arg(QFileInfo(path).fileName()), 8000);
    });
    connect(m_tablePage, &TablePage::loaded, this, [this](bool isThere) {
        if (!isThere) {
            closeTable();
            return;
        }
        m_settings.addRecentFile(m_tablePage->path());
        m_settings.setLastFolder(QFileInfo(m_tablePage->path()).absolutePath());
        exploreTable();
    });
    connect(m_tablePage, &TablePage::exploreWanted, this, [this] { showTab(exploreTab); });
    connect(m_tablePage, &TablePage::copyWanted, this, [this](std::vector<Case> cases) {
        if (!settle())
            return;
        const auto count = static_cast<int>(cases.size());
        addCases(m_session, std::move(cases), tr("Copy %n case(s) from %1", nullptr, count).arg(m_tablePage->name()));
        statusBar()->showMessage(tr("Copied %n case(s) to the document", nullptr, count), 6000);
    });
}

/// Explore shows the table's rows from now on, or those of the document again.
void MainWindow::exploreTable()
{
    const SharedTable table = m_tablePage != nullptr ? m_tablePage->rows().table() : nullptr;
    m_exploredTable = table == nullptr
        ? nullptr
        : std::make_shared<TableExploreRows>(table, m_tablePage->rows().reference(), m_wording, io::builtInTables());
    m_tabs->setTabText(exploreTab, table == nullptr ? tr("Explore") : tr("Explore: %1").arg(m_tablePage->name()));
    m_exploreIsOld = true;
    refreshExplore();
}

void MainWindow::showExploredRows()
{
    const std::vector<std::uint32_t>& rows = m_explore->view().selectedRows();
    if (rows.empty())
        m_tablePage->rows().setPicked(nullptr);
    else
        m_tablePage->rows().setPicked(std::make_shared<const RowOrder>(rows.begin(), rows.end()));
    m_tabs->setCurrentIndex(tableTab);
    m_tablePage->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeTable()
{
    if (m_tabs->currentIndex() == tableTab)
        m_tabs->setCurrentIndex(0);
    m_tablePage->forget();
    m_tabs->setTabVisible(tableTab, false);
    exploreTable();
}

} // namespace toscale::gui
