#include "app/cases/case_panel.h"
#include "app/cases/case_table_panel.h"
#include "app/explore/chart_file.h"
#include "app/explore/chart_view.h"
#include "app/explore/document_rows.h"
#include "app/explore/explore_panel.h"
#include "app/export/export_job.h"
#include "app/figure/figure_panel.h"
#include "app/figure/scene_view.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/window/main_window.h"
#include "core/io/reference_data.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

// The Explore tab: all cases of the document, and what is selected of them.

namespace toscale::gui {

namespace {

constexpr int exploreTab = 1;

} // namespace

void MainWindow::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("middle"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Figure and Explore"));
    m_tabs->addTab(m_figurePlace, tr("Figure"));
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(place, tr("Explore"));
    m_tabs->setTabToolTip(0, tr("The figure of the view (Ctrl+1)"));
    m_tabs->setTabToolTip(exploreTab, tr("All cases: scatter, histogram, groups, years, ranks (Ctrl+2)"));
    setCentralWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_panel->setExploring(tab == exploreTab);
        if (tab == exploreTab && m_explore == nullptr)
            makeExplore();
        showZoom();
        if (tab != exploreTab)
            return;
        refreshExplore();
    });
}

void MainWindow::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    (tab == exploreTab ? static_cast<QWidget*>(m_explore) : m_figure)->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::isExploring() const
{
    return m_tabs->currentIndex() == exploreTab;
}

void MainWindow::makeExplore()
{
    m_explore = new ExplorePanel(wording());
    m_explore->setChoice(exploreChoiceFrom(m_settings.exploreChoice()));
    m_tabs->widget(exploreTab)->layout()->addWidget(m_explore);
    const auto isNew = [this] {
        m_exploreIsOld = true;
        refreshExplore();
    };
    connect(&m_session, &DocumentSession::comparisonChanged, m_explore, isNew);
    connect(&m_appearance, &Appearance::changed, m_explore, isNew);
    connect(&m_settings, &Settings::figureFollowsWindowChanged, m_explore, isNew);
    connect(m_explore, &ExplorePanel::choiceChanged, this,
            [this](const ExploreChoice& choice) { m_settings.setExploreChoice(toText(choice)); });
    connect(m_explore, &ExplorePanel::selectionChanged, m_caseTable, [this] {
        if (!m_exploredTable)
            m_caseTable->selectCases(m_explore->selectedCases());
    });
    connect(m_explore, &ExplorePanel::caseSelected, this, [this](const std::string& id) {
        if (m_exploredTable)
            return;
        const QSignalBlocker noEcho(m_cases);
        m_cases->selectCase(id);
        selectCase(id);
    });
    connect(m_explore, &ExplorePanel::tableWanted, this,
            [this] { m_exploredTable ? showExploredRows() : showCaseTable(); });
    connect(m_explore, &ExplorePanel::comparisonWanted, this, [this](const std::vector<std::string>& ids) {
        m_exploredTable ? compareExploredRows(ids) : compareCases(ids);
    });
    connect(m_explore, &ExplorePanel::exportWanted, this, &MainWindow::exportExplored);
    connect(m_caseTable, &CaseTablePanel::casesSelected, m_explore, &ExplorePanel::selectCases);
    connect(m_cases, &CasePanel::caseSelected, m_explore,
            [this](const std::string& id) { m_explore->selectCases({id}); });
}

void MainWindow::refreshExplore()
{
    if (m_explore == nullptr || !isExploring() || !m_exploreIsOld)
        return;
    m_exploreIsOld = false;
    const View view = m_session.currentView();
    const bool plain = view.theme == "light" || view.theme == "dark";
    const std::string id = plain && m_settings.figureFollowsWindow() ? m_appearance.theme() : view.theme;
    const scene::Theme* theme = scene::themeOf(id);
    m_explore->setTheme(theme != nullptr ? *theme : *scene::themeOf("light"));
    if (m_exploredTable) {
        m_explore->setRows(m_exploredTable, m_passingRows ? tr("No row passes the filter of the table.") : QString());
        return;
    }
    const Document& document = m_session.document();
    m_explore->setRows(std::make_shared<DocumentRows>(document, referenceOf(view, document.reference), wording(),
                                                      io::builtInTables()));
}

void MainWindow::exportExplored()
{
    if (!settle())
        return;
    const auto& content = m_explore != nullptr ? m_explore->view().picture().content() : nullptr;
    if (!content) {
        showError(tr("Export"), Error{ErrorCode::NothingToDraw, {}, {}});
        return;
    }
    const View view = m_session.currentView();
    const std::string name = exporting::fileNameOf("explore-" + std::string(nameOf(content->choice.kind)));
    const QString path = m_prompts.pictureToSave(
        this, QDir(m_settings.exportFolder()).filePath(text::toQString(name) + QStringLiteral(".png")));
    if (path.isEmpty())
        return;
    const scene::Theme* theme = scene::themeOf(view.theme);
    ChartPage page{content,
                   m_explore->view().picture().window(),
                   {view.size.width, view.size.height},
                   theme != nullptr ? theme : scene::themeOf("light")};
    if (const auto written = writeChart(page, path, wording()); !written) {
        showError(tr("Export"), written.error());
        return;
    }
    m_settings.setLastPictureFolder(QFileInfo(path).absolutePath());
    statusBar()->showMessage(tr("Exported %1").arg(text::shownName(path)), 4000);
}

void MainWindow::copyExplored()
{
    const auto& content = m_explore != nullptr ? m_explore->view().picture().content() : nullptr;
    if (!content) {
        showError(tr("Copy"), Error{ErrorCode::NothingToDraw, {}, {}});
        return;
    }
    const View view = m_session.currentView();
    const scene::Theme* theme = scene::themeOf(view.theme);
    const ChartPage page{content,
                         m_explore->view().picture().window(),
                         {view.size.width, view.size.height},
                         theme != nullptr ? theme : scene::themeOf("light")};
    QGuiApplication::clipboard()->setImage(chartImage(page, 2, wording()));
    statusBar()->showMessage(tr("Copied the picture of the cases"), 4000);
}

void MainWindow::compareCases(const std::vector<std::string>& ids)
{
    if (!settle())
        return;
    View view = m_session.currentView();
    std::vector<ViewCase> cases;
    for (const std::string& id : ids) {
        const auto known = std::ranges::find(view.cases, id, &ViewCase::id); // with what it says of the case
        cases.push_back(known != view.cases.end() ? *known : ViewCase{id, {}, {}, {}});
    }
    view.cases = std::move(cases);
    m_session.changeView(view, tr("Compare %n selected case(s)", nullptr, static_cast<int>(ids.size())));
    showTab(0);
}

} // namespace toscale::gui
