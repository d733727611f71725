#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace toscale::gui {

/// What a control says of itself when asked "What's this?": its own text for that, else its words in ControlWords, its
/// tool tip, that of the cell or tab under `at`, or of the action it stands for; without any of these what its parents
/// say. Empty: nothing.
[[nodiscard]] QString whatsThisOf(const QWidget& widget, const QPoint& at);

/// The keys of the help, and its pointer: lets tool tips answer "What's this?" for every control that has no longer
/// text, with a click of the pointer that asks, and with Shift+F1 for the control that has the focus.
class WhatsThis : public QObject {
    Q_OBJECT
public:
    /// `window` and the dialogs over it; owned by it.
    explicit WhatsThis(QWidget* window);

signals:
    /// F1 in a dialog over the window, where its shortcuts do not reach.
    void guideWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget& widget) const;

    QWidget* m_window;
};

} // namespace toscale::gui
