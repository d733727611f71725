#include "app/window/main_window.h"
#include "app/window/name_with_folder.h"

#include <QApplication>
#include <algorithm>

// Leaving all windows at once.

namespace toscale::gui {

namespace {

/// The windows of the program, by the names of their documents.
std::vector<MainWindow*> openWindows()
{
    std::vector<MainWindow*> windows;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible())
            windows.push_back(window);
    std::ranges::sort(windows, [](MainWindow* a, MainWindow* b) {
        return a->session().displayName().localeAwareCompare(b->session().displayName()) < 0;
    });
    return windows;
}

void bringForward(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

void MainWindow::quit()
{
    const std::vector<MainWindow*> windows = openWindows();
    if (!mayLeaveAll(windows))
        return;
    std::vector<QPointer<MainWindow>> left;
    for (MainWindow* window : windows) {
        window->m_isLeaving = true;
        left.emplace_back(window);
    }
    QApplication::closeAllWindows();
    for (const QPointer<MainWindow>& window : left)
        if (window != nullptr)
            window->m_isLeaving = false; // shown again, it asks again
}

bool MainWindow::mayLeaveAll(const std::vector<MainWindow*>& windows)
{
    std::vector<MainWindow*> changed;
    QStringList names;
    for (MainWindow* window : windows) {
        DocumentSession& session = window->m_session;
        if (window->settle() && !session.isModified())
            continue;
        changed.push_back(window);
        names << (session.path().isEmpty() ? tr("%1 (not in a file yet)").arg(session.displayName())
                                           : nameWithFolder(session.path()));
    }
    if (changed.empty())
        return true;
    if (changed.size() == 1) {
        bringForward(*changed.front());
        return changed.front()->mayLeave();
    }
    const LeaveAnswer answer = m_prompts.saveSeveral(this, names);
    if (answer.answer != UnsavedAnswer::Save)
        return answer.answer == UnsavedAnswer::Discard;
    for (const std::size_t which : answer.saved) {
        bringForward(*changed[which]); // what it asks and says is about its document
        if (!changed[which]->settle() || !changed[which]->saveDocument())
            return false;
    }
    return true;
}

} // namespace toscale::gui
