#include "app/help/guide_topics.h"
#include "app/help/guide_window.h"
#include "app/help/whats_this.h"
#include "app/text/mnemonic.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>

// What the program says of itself.

namespace toscale::gui {

namespace {

/// Whether it is a window over that one, or over one over it.
bool isOver(const QWidget* dialog, const QWidget& window)
{
    while (dialog != nullptr && dialog != &window)
        dialog = dialog->parentWidget();
    return dialog != nullptr;
}

} // namespace

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* guide = addAction(menu, QStringLiteral("guide"), tr("&Guide"), QKeySequence(Qt::Key_F1),
                               tr("How to do it, what each figure and each note means: a book without a network"), {});
    connect(guide, &QAction::triggered, this, &MainWindow::showGuide); // which changes nothing, so nothing is settled
    QAction* what = QWhatsThis::createAction(menu);
    what->setObjectName(QStringLiteral("whatsThis"));
    what->setText(tr("&What’s this?"));
    what->setStatusTip(
        tr("Then click on a control, to read what it is for; Shift+F1 tells it of the one with the focus"));
    what->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    menu->addAction(what);
    connect(new WhatsThis(this), &WhatsThis::guideWanted, this, &MainWindow::showGuide);
    menu->addSeparator();
    addAction(menu, QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), {}, tr("All shortcuts in a list"),
              [this] { showShortcuts(); });
    addAction(menu, QStringLiteral("about"), tr("&About ToScale"), {}, tr("Version and licence"),
              [this] { showAbout(); });
}

void MainWindow::showGuide()
{
    const QWidget* focus = QApplication::focusWidget();
    // over a dialog that waits for its answer nothing else could be read
    QWidget* over = QApplication::activeModalWidget();
    if (!isOver(over, *this))
        over = this;
    GuideWindow* guide = GuideWindow::over(*over);
    if (guide != nullptr && guide->isActiveWindow())
        return;
    if (guide == nullptr)
        guide = new GuideWindow(*this, m_settings, m_prompts, wording(), over);
    guide->showPlace(guideTopic(focus != nullptr ? focus : over, m_session.currentView().figure));
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const QAction* action : findChildren<QAction*>())
        if (!action->shortcut().isEmpty())
            lines << QStringLiteral("%1\t%2").arg(action->shortcut().toString(QKeySequence::NativeText),
                                                  action->statusTip().isEmpty() ? text::withoutMnemonic(action->text())
                                                                                : action->statusTip());
    lines.sort();
    m_prompts.showProblems(
        this,
        {tr("Keyboard shortcuts"),
         tr("Arrow keys walk over the marks of the figure; Enter edits the event of a timeline, Alt with Left or Right "
            "moves it in time, + and - zoom, 0 shows all. In Explore + and - zoom, the arrow keys move, Home shows "
            "all, N and Shift+N walk over the cases, Ctrl+A selects those in sight, Escape none."),
         lines});
}

void MainWindow::showAbout()
{
    m_prompts.showProblems(
        this,
        {tr("About ToScale"),
         tr("ToScale %1 compares cases in which somebody took, leaked or collected data with what happened to them, "
            "and draws them to scale.")
             .arg(QCoreApplication::applicationVersion()),
         {tr("Free software under the GNU General Public License, version 3 or later"),
          tr("Works offline: nothing is fetched and nothing is sent"), tr("Font of the figures: Liberation Sans")},
         false});
}

} // namespace toscale::gui
