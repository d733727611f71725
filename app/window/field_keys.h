#pragma once

#include <QObject>

class QWidget;

namespace toscale::gui {

/// Gives keys to what has the cursor, or leaves them to the window, before the window's shortcuts are looked at: Page
/// Up and Page Down stay in tables and texts instead of changing the view below the hands of who types there, and undo
/// goes past a line that has nothing of its own to take back.
class FieldKeys : public QObject {
    Q_OBJECT
public:
    /// Of `window` and the dialogs beside it; in `askBar`, Page Down still shows the next view of an answer.
    FieldKeys(QWidget* window, const QWidget* askBar);

protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    const QWidget* m_askBar;
};

} // namespace toscale::gui
