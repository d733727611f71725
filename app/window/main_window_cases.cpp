#include "app/cases/case_editor.h"
#include "app/cases/case_panel.h"
#include "app/cases/case_table_panel.h"
#include "app/cases/find_bar.h"
#include "app/figure/scene_view.h"
#include "app/window/main_window.h"

#include <QMenu>
#include <QToolBar>

// Cases of the window: their editor, and finding and replacing their texts.

namespace toscale::gui {

void MainWindow::makeCaseActions(QMenu* menu)
{
    const auto editCurrent = [this] {
        const std::string current = currentCase(); // none: the one that was selected last
        m_caseEditor->editCase(current.empty() ? m_caseEditor->caseId() : current, CasePage::Case);
    };
    QAction* edit =
        addAction(menu, QStringLiteral("editCase"), tr("&Edit case …"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                  tr("Everything that the selected case says, to type into"), editCurrent);
    m_cases->addCaseAction(edit);
    m_caseTable->addCaseAction(edit);
    connect(m_cases, &CasePanel::editWanted, this,
            [this](const std::string& id) { m_caseEditor->editCase(id, CasePage::Case); });
    connect(m_caseTable, &CaseTablePanel::editWanted, m_caseEditor, &CaseEditor::editCase);
    connect(m_caseEditor, &CaseEditor::caseWanted, this, [this] {
        if (!settle())
            return;
        const std::string added = m_caseTable->addCase();
        m_caseEditor->editCase(added, CasePage::Case);
    });
    menu->addSeparator();
    addAction(menu, QStringLiteral("find"), tr("&Find …"), QKeySequence::Find, tr("A text in all cases"),
              [this] { findText(false); });
    addAction(menu, QStringLiteral("replace"), tr("Re&place …"), QKeySequence(Qt::CTRL | Qt::Key_H),
              tr("A text in all cases by another"), [this] { findText(true); });
    addAction(menu, QStringLiteral("findNext"), tr("Find &next"), QKeySequence(Qt::Key_F3),
              tr("The next place of the text"), [this] { stepFound(1); });
    addAction(menu, QStringLiteral("findPrevious"), tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
              tr("The place of the text before"), [this] { stepFound(-1); });
    // they work in the window of the editor, too
    for (const char* name : {"undo", "redo", "save", "find", "replace", "findNext", "findPrevious"})
        m_caseEditor->addAction(findChild<QAction*>(QString::fromLatin1(name)));
}

void MainWindow::newWindow()
{
    auto* window = new MainWindow(m_settings, m_appearance, m_prompts);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->newDocument();
    constexpr QPoint beside(32, 32);
    window->move(pos() + beside);
    window->show();
}

void MainWindow::findText(bool replaces)
{
    auto* bar = findChild<QToolBar*>(QStringLiteral("findToolBar"));
    if (m_findBar == nullptr) {
        bar = new QToolBar(tr("Find"));
        bar->setObjectName(QStringLiteral("findToolBar"));
        bar->setMovable(false);
        m_findBar = new FindBar(m_session, wording().phrases());
        bar->addWidget(m_findBar);
        addToolBarBreak(Qt::TopToolBarArea);
        addToolBar(Qt::TopToolBarArea, bar);
        connect(m_findBar, &FindBar::closeWanted, this, [this, bar] {
            bar->hide();
            m_figure->setFocus(Qt::OtherFocusReason);
        });
        connect(m_findBar, &FindBar::placeFound, this, &MainWindow::showPlace);
        connect(m_findBar, &FindBar::editWanted, this, [this](const TextPlace& place) {
            m_caseEditor->editAt(m_session.document().cases[place.owner].id, place);
        });
    }
    bar->show();
    activateWindow(); // it may be asked for from the editor
    m_findBar->begin(replaces);
}

void MainWindow::stepFound(int by)
{
    if (m_findBar == nullptr || !m_findBar->isVisible())
        findText(false);
    m_findBar->step(by);
}

void MainWindow::showPlace(const TextPlace& place)
{
    if (!settle())
        return;
    if (isOfView(place.field)) {
        m_session.showView(place.owner);
        return;
    }
    const std::string& id = m_session.document().cases[place.owner].id;
    m_cases->selectCase(id); // the figure and the panels follow
    m_caseTable->selectCase(id);
    m_caseEditor->showAt(id, place);
}

} // namespace toscale::gui
