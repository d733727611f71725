#include "app/window/field_keys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace toscale::gui {

namespace {

template <class... Kinds> bool isAny(const QWidget* widget)
{
    return (... || (qobject_cast<const Kinds*>(widget) != nullptr));
}

bool turnsPages(const QWidget* widget)
{
    return isAny<QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox>(widget);
}

bool hasNothingToTakeBack(const QWidget* widget, const QKeyEvent& key)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    return line != nullptr
        && ((key.matches(QKeySequence::Undo) && !line->isUndoAvailable())
            || (key.matches(QKeySequence::Redo) && !line->isRedoAvailable()));
}

/// Ctrl+E and Ctrl+K are exporting and asking: fields of X11 take them for the end of a line, as Emacs does.
bool isOfWindow(const QKeyEvent& key)
{
    return key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_E || key.key() == Qt::Key_K);
}

} // namespace

FieldKeys::FieldKeys(QWidget* window, const QWidget* askBar)
    : QObject(window)
    , m_window(window)
    , m_askBar(askBar)
{
    qApp->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || watched != QApplication::focusWidget())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != m_window && widget->window()->parentWidget() != m_window)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isPageKey = (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown)
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPageKey && widget != m_askBar && turnsPages(widget)) {
        key->accept();
        return true;
    }
    if (!hasNothingToTakeBack(widget, *key) && !isOfWindow(*key))
        return false;
    key->ignore();
    return true;
}

} // namespace toscale::gui
