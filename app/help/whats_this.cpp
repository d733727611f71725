#include "app/help/whats_this.h"

#include "app/help/control_words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>
#include <QWhatsThis>

namespace toscale::gui {

namespace {

QString ownWords(const QWidget& widget, const QPoint& at)
{
    if (!widget.whatsThis().isEmpty())
        return widget.whatsThis();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        const int tab = tabs->tabAt(at);
        if (const QString words = tab < 0 ? QString() : tabs->tabToolTip(tab); !words.isEmpty())
            return words;
    }
    // the cells of a table and the lines of a list lie in its viewport
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
        view != nullptr && view->viewport() == &widget)
        if (const QString words = view->indexAt(at).data(Qt::ToolTipRole).toString(); !words.isEmpty())
            return words;
    if (const auto* button = qobject_cast<const QToolButton*>(&widget);
        button != nullptr && button->defaultAction() != nullptr && !button->defaultAction()->statusTip().isEmpty())
        return button->defaultAction()->statusTip();
    if (const QString words = ControlWords::of(widget.objectName()); !words.isEmpty())
        return words;
    if (!widget.toolTip().isEmpty())
        return widget.toolTip();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) // an example
        return line->placeholderText();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(&widget))
        return area->placeholderText();
    return widget.accessibleDescription();
}

} // namespace

QString whatsThisOf(const QWidget& widget, const QPoint& at)
{
    QPoint here = at;
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
        if (const QString words = ownWords(*each, here); !words.isEmpty())
            return words;
        if (each->isWindow())
            break;
        here = each->mapToParent(here);
    }
    return {};
}

WhatsThis::WhatsThis(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool WhatsThis::isOurs(const QWidget& widget) const
{
    const QWidget* window = widget.window();
    while (window != m_window && window->parentWidget() != nullptr)
        window = window->parentWidget()->window();
    return window == m_window;
}

bool WhatsThis::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType()) // of every event of the program: nothing dearer comes first
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis: {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (!widget->whatsThis().isEmpty() || !isOurs(*widget))
            return false;
        const QString words = whatsThisOf(*widget, help->pos());
        if (words.isEmpty())
            return false;
        if (event->type() == QEvent::WhatsThis)
            QWhatsThis::showText(help->globalPos(), words, widget);
        event->accept();
        return true;
    }
    case QEvent::ShortcutOverride: // before the shortcut, which asks for a click
    case QEvent::KeyPress: {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() != Qt::Key_F1 || widget != QApplication::focusWidget() || !isOurs(*widget))
            return false;
        if (key.modifiers() == Qt::NoModifier && event->type() == QEvent::KeyPress && widget->window() != m_window) {
            emit guideWanted();
            return true;
        }
        if (key.modifiers() != Qt::ShiftModifier)
            return false;
        const QPoint middle = widget->rect().center();
        const QString words = whatsThisOf(*widget, middle);
        if (words.isEmpty())
            return false;
        if (event->type() == QEvent::KeyPress)
            QWhatsThis::showText(widget->mapToGlobal(middle), words, widget);
        event->accept();
        return true;
    }
    default:
        return false;
    }
}

} // namespace toscale::gui
