#include "app/cases/checked_table.h"
#include "app/settings/settings_dialog.h"
#include "app/text/error_words.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QStatusBar>

// What was chosen once for all windows, and what the window does of it by itself.

namespace toscale::gui {

void MainWindow::showSettings()
{
    auto* dialog = new SettingsDialog(m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::ApplicationModal); // one for all windows
    dialog->show();
}

void MainWindow::listenToAutosave()
{
    m_autosave.setMinutes(m_settings.autosaveMinutes());
    connect(&m_settings, &Settings::autosaveMinutesChanged, &m_autosave, &Autosave::setMinutes);
    connect(&m_autosave, &Autosave::saved, this,
            [this] { statusBar()->showMessage(tr("Saved %1").arg(m_session.displayName()), 4000); });
    connect(&m_autosave, &Autosave::failed, this, [this](const Error& error) {
        statusBar()->showMessage(
            tr("Saving automatically failed: %1").arg(text::errorWords(wording().phrases(), error)));
    });
    connect(&m_autosave, &Autosave::waits, this, [this] {
        statusBar()->showMessage(tr("Not saved automatically, because another program changed, moved or deleted %1: "
                                    "save it yourself")
                                     .arg(m_session.displayName()));
    });
}

bool MainWindow::isBusy() const
{
    if (QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr)
        return true;
    for (const CheckedTable* table : findChildren<CheckedTable*>()) // open also while the cursor is elsewhere
        if (table->isOpen())
            return true;
    for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* view = qobject_cast<QAbstractItemView*>(at->parentWidget());
            view != nullptr && at != QApplication::focusWidget() && at == view->viewport())
            return true;
    return false;
}

} // namespace toscale::gui
