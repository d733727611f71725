#include "app/cases/case_table_export.h"
#include "app/cases/case_table_panel.h"
#include "app/draw/fonts.h"
#include "app/explore/explore_panel.h"
#include "app/figure/scene_view.h"
#include "app/help/guide_window.h"
#include "app/settings/settings_dialog.h"
#include "app/table/table_page.h"
#include "app/text/languages.h"
#include "app/window/main_window.h"
#include "app/window/window_language.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QFontDatabase>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

// The language of the window, which has nothing to do with that of the document.

namespace toscale::gui {

namespace {

/// Whether any font here has the letters of a language: without, one sees boxes.
bool hasLettersOf(const std::string& tag)
{
    const auto script = tag == "zh" ? QFontDatabase::SimplifiedChinese
        : tag == "ar"               ? QFontDatabase::Arabic
                                    : QFontDatabase::Latin;
    return !QFontDatabase::families(script).isEmpty();
}

} // namespace

void MainWindow::makeLanguageMenu(QMenu* menu)
{
    QMenu* languages = menu->addMenu(tr("&Language"));
    languages->setObjectName(QStringLiteral("languageMenu"));
    auto* group = new QActionGroup(languages);
    const auto add = [&](const QString& name, const QString& tag) {
        QAction* action = languages->addAction(name);
        action->setObjectName(QStringLiteral("language-") + tag);
        action->setStatusTip(tr("Words of the window; that of the figures is chosen in the Texts panel"));
        action->setCheckable(true);
        action->setChecked(m_settings.language() == tag);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] {
            if (settle())
                m_settings.setLanguage(tag);
        });
    };
    add(tr("As the &system"), {});
    languages->addSeparator();
    for (const text::LanguageName& each : text::languageNames())
        add(QString::fromUtf8(each.name), QString::fromLatin1(each.tag));
}

void MainWindow::clearContent()
{
    // What shows the document, some of it in other threads, reads members of this window until it is gone.
    m_session.disconnect(this);
    m_session.undoStack().disconnect(this);
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (qobject_cast<SettingsDialog*>(part) == nullptr // in which the language was chosen
            && (part == m_tabs || part->isWindow() || qobject_cast<QDockWidget*>(part)
                || qobject_cast<QToolBar*>(part)))
            delete part;
    QWidget* bars[] = {menuBar(), statusBar()};
    setMenuBar(nullptr);
    setStatusBar(nullptr);
    for (QWidget* bar : bars)
        delete bar;
    for (QObject* part : findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly))
        if (!part->isWidgetType() && qobject_cast<QLayout*>(part) == nullptr) // models, actions, filters
            delete part;
    m_explore = nullptr;
    m_tablePage = nullptr;
    m_tableExport = nullptr;
    m_findBar = nullptr;
    m_zoomActions.clear();
    m_zoomButtons.clear();
}

void MainWindow::changeLanguage()
{
    finishDrawing();
    if (m_tableExport != nullptr)
        m_tableExport->finish(); // says so where a table could not be written
    const std::string selected = m_figure->selectedCase();
    const QByteArray panels = saveState();
    const bool wasMirrored = wording().isRightToLeft();
    const QString asked = m_askEdit->text();
    const int tab = m_tabs->currentIndex();
    const QString table = hasTable() ? m_tablePage->path() : QString();
    const bool isBuiltIn = isBuiltInOpen();
    const GuideWindow* guide = GuideWindow::over(*this);
    const std::optional<GuidePlace> read =
        guide != nullptr && guide->isVisible() ? std::optional(guide->place()) : std::nullopt;
    clearContent();
    m_words = std::make_unique<const text::LocaleWording>(windowLanguage(m_settings));
    m_exploreIsOld = true;
    m_exploredTable = nullptr;
    m_wholeTable = nullptr;
    m_passingRows = nullptr;
    m_tallOf = {};
    makeContent();
    m_standardLayout = saveState();
    for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) // they stay
        tabs->setAccessibleName(tr("Panels"));
    // once the new panels know their sizes; read from the other side they stand on the other side
    if (wording().isRightToLeft() == wasMirrored)
        QMetaObject::invokeMethod(
            this, [this, panels] { restoreState(panels); }, Qt::QueuedConnection);
    if (const std::size_t view = m_session.currentViewIndex(); isBuiltIn) { // nobody typed into it
        m_session.replaceDocument(builtIn(), {});
        m_session.showView(view);
    } else {
        m_session.announce();
    }
    m_askEdit->setText(asked);
    if (!table.isEmpty())
        openTable(table);
    m_tabs->setCurrentIndex(tab);
    if (!selected.empty())
        selectCase(selected);
    if (read) {
        auto* again = new GuideWindow(*this, m_settings, m_prompts, wording(), this);
        again->showPlace(*read);
        again->setAttribute(Qt::WA_ShowWithoutActivating);
        again->show();
    }
    if (!hasLettersOf(wording().language()))
        statusBar()->showMessage(
            tr("No font here has the letters of this language: install one that has, such as Noto"));
}

} // namespace toscale::gui
