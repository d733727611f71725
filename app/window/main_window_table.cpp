#include "app/document/added_cases.h"
#include "app/document/new_document.h"
#include "app/explore/chart_view.h"
#include "app/explore/explore_panel.h"
#include "app/explore/some_rows.h"
#include "app/figure/receipt_panel.h"
#include "app/table/copied_cases.h"
#include "app/table/table_explore_rows.h"
#include "app/table/table_page.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/main_window.h"
#include "core/io/case_table_reader.h"
#include "core/io/reference_data.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <chrono>
#include <functional>

// A table that is too long for a document: a tab of its own, which Explore then shows, until it is closed.

namespace toscale::gui {

namespace {

/// Below, a file is read while one waits: it takes some milliseconds.
constexpr qint64 smallFile = 2'000'000;

constexpr int exploreTab = 1;
constexpr int tableTab = 2;

void callWhenNot(const std::function<bool()>& isBusy, QObject* context, const std::function<void()>& then)
{
    constexpr std::chrono::milliseconds again(100);
    if (!isBusy())
        return then();
    QTimer::singleShot(again, context, [isBusy, context, then] { callWhenNot(isBusy, context, then); });
}

} // namespace

bool MainWindow::isLongTable(const QString& path)
{
    const QFileInfo file(path);
    const QString kind = file.suffix().toLower();
    return (kind == QLatin1String("csv") || kind == QLatin1String("tsv") || kind == QLatin1String("txt"))
        && file.isFile()
        && (file.size() > smallFile || io::mayHaveMoreRowsThan(mostCasesOfDocument, text::toUtf8(path)));
}

void MainWindow::openTable(const QString& path)
{
    if (m_tablePage == nullptr)
        makeTablePage();
    m_leftForTable = m_session.document();
    m_tablePage->open(path, referenceOf(m_session.currentView(), m_session.document().reference));
    exploreTable(); // not the one before any more
    m_tabs->setTabVisible(tableTab, true);
    m_tabs->setTabText(tableTab, tr("Table: %1").arg(m_tablePage->name()));
    m_tabs->setCurrentIndex(tableTab);
    m_tablePage->setFocus(Qt::OtherFocusReason);
}

void MainWindow::makeTablePage()
{
    m_tablePage = new TablePage(wording(), m_prompts);
    m_tabs->insertTab(tableTab, m_tablePage, QString());
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeTable"));
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Closes the table; the file stays as it is"));
    close->setAccessibleName(tr("Close the table"));
    connect(close, &QToolButton::clicked, this, &MainWindow::closeTable);
    m_tabs->tabBar()->setTabButton(tableTab, QTabBar::RightSide, close);
    const auto openHere = [this](const QString& path) {
        closeTable();
        // what was changed while it was read is not what the person agreed to leave
        const bool isAsBefore = settle() && m_session.document() == m_leftForTable;
        m_leftForTable = {};
        if (isAsBefore || mayLeave())
            openAsDocument(path);
        else
            statusBar()->showMessage(tr("%1 was not opened").arg(text::shownName(path)), 8000);
    };
    connect(m_tablePage, &TablePage::isDocument, this, [this, openHere](const QString& path) {
        // what is saved, and what a dialog is about, is the document that is here
        const auto isNeeded = [this] { return m_session.isSaving() || isBusy(); };
        callWhenNot(isNeeded, m_tablePage, [this, openHere, path] {
            if (hasTable() && m_tablePage->path() == path) // not closed meanwhile
                openHere(path);
        });
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
    connect(m_tablePage, &TablePage::valueChosen, this, [this](const Case& which, MeasureId measure) {
        m_receipt->showRow(which, measure, m_tablePage->rows().reference());
        findChild<QDockWidget*>(QStringLiteral("receiptDock"))->raise();
    });
    connect(m_tablePage, &TablePage::exploreWanted, this, [this] { showTab(exploreTab); });
    connect(m_tablePage, &TablePage::copyWanted, this,
            [this](std::vector<Case> cases) { copyToDocument(std::move(cases)); });
    connect(&m_tablePage->rows(), &TableRows::changed, this, &MainWindow::explorePassing);
}

/// Explore shows the table's rows from now on, or those of the document again.
void MainWindow::exploreTable()
{
    const SharedTable table = m_tablePage != nullptr ? m_tablePage->rows().table() : nullptr;
    m_wholeTable = table == nullptr
        ? nullptr
        : std::make_shared<TableExploreRows>(table, m_tablePage->rows().reference(), wording(), io::builtInTables());
    m_exploredTable = m_wholeTable;
    m_passingRows.reset();
    m_tabs->setTabText(exploreTab, table == nullptr ? tr("Explore") : tr("Explore: %1").arg(m_tablePage->name()));
    m_exploreIsOld = true;
    if (m_explore != nullptr) // at once: a chart of other rows would stand under the new name, and keep them
        m_explore->setRows(nullptr, tr("Computing …"));
    refreshExplore();
}

void MainWindow::explorePassing()
{
    const SharedRows& passing = m_tablePage->rows().passing();
    if (!m_wholeTable || !m_tablePage->rows().table() || passing == m_passingRows)
        return;
    m_passingRows = passing;
    m_exploredTable = passing ? std::make_shared<SomeRows>(m_wholeTable, passing) : m_wholeTable;
    m_exploreIsOld = true;
    refreshExplore();
}

std::vector<std::string> MainWindow::copyToDocument(std::vector<Case> cases)
{
    if (!settle())
        return {};
    const bool isLesson = isBuiltInOpen();
    if (isLesson) // as it comes: what somebody collects is a document of its own
        m_session.replaceDocument(gui::newDocument(m_settings.documentDefaults(), wording().language()), {});
    const std::vector<std::optional<std::string>> known = knownCases(m_session.document(), cases);
    std::vector<Case> added;
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (!known[i])
            added.push_back(std::move(cases[i]));
    const auto count = static_cast<int>(added.size());
    const std::size_t alike = cases.size() - added.size();
    QStringList words;
    std::size_t next = m_session.document().cases.size();
    if (count > 0) {
        next = addCases(m_session, std::move(added),
                        tr("Copy %n case(s) from %1", nullptr, count).arg(m_tablePage->name()));
        words << (isLesson ? tr("Copied %n case(s) to a new document", nullptr, count)
                           : tr("Copied %n case(s) to the document", nullptr, count));
    }
    if (alike > 0)
        words << tr("Already in the document, not copied again: %1")
                     .arg(QLocale().toString(static_cast<qulonglong>(alike)));
    statusBar()->showMessage(words.join(QStringLiteral(". ")), 6000);
    std::vector<std::string> ids;
    ids.reserve(known.size());
    for (const auto& id : known)
        ids.push_back(id ? *id : m_session.document().cases[next++].id);
    return ids;
}

/// A figure draws cases of the document: so they are copied there first.
void MainWindow::compareExploredRows(const std::vector<std::string>& rows)
{
    std::vector<Case> cases;
    cases.reserve(rows.size());
    for (const std::string& row : rows)
        cases.push_back(m_tablePage->rows().table()->texts().caseAt(static_cast<std::uint32_t>(std::stoul(row))));
    compareCases(copyToDocument(std::move(cases)));
}

void MainWindow::showExploredRows()
{
    RowOrder rows;
    for (const std::string& row : m_explore->selectedCases()) // numbers of the file, also where rows are filtered
        rows.push_back(static_cast<std::uint32_t>(std::stoul(row)));
    m_tablePage->rows().setPicked(rows.empty() ? nullptr : std::make_shared<const RowOrder>(std::move(rows)));
    m_tabs->setCurrentIndex(tableTab);
    m_tablePage->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::hasTable() const
{
    return m_tablePage != nullptr && m_tabs->isTabVisible(tableTab);
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
