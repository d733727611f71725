#include "app/figure/mark_accessible.h"

#include "app/figure/scene_accessible.h"
#include "app/figure/scene_view.h"
#include "app/text/qt_string.h"
#include "core/scene/mark_amount.h"

#include <algorithm>

namespace toscale::gui {

MarkAccessible::MarkAccessible(SceneAccessible& figure, scene::MarkKey key)
    : m_figure(figure)
    , m_key(std::move(key))
{
}

const scene::Mark* MarkAccessible::mark() const
{
    return m_figure.mark(m_key);
}

bool MarkAccessible::isValid() const
{
    return m_figure.isValid() && m_figure.has(m_key);
}

QWindow* MarkAccessible::window() const
{
    return m_figure.window();
}

QAccessibleInterface* MarkAccessible::parent() const
{
    return &m_figure;
}

QString MarkAccessible::text(QAccessible::Text what) const
{
    const scene::Mark* spoken = mark();
    if (spoken == nullptr)
        return {};
    if (what == QAccessible::Name)
        return text::toQString(spoken->description);
    if (what == QAccessible::Value)
        return text::toQString(scene::amountBeside(m_figure.view()->whole(), *spoken));
    return {};
}

QRect MarkAccessible::rect() const
{
    const SceneView* view = m_figure.view();
    const QRect place = view != nullptr ? view->placeOf(m_key) : QRect();
    return place.isNull() ? place : QRect(view->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State MarkAccessible::state() const
{
    QAccessible::State state;
    const SceneView* view = m_figure.view();
    if (view == nullptr || mark() == nullptr) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = view->selectedMark() == m_key;
    state.focused = state.selected && view->hasFocus();
    state.invisible = !view->isVisible();
    const QRect place = view->placeOf(m_key); // none: scrolled away along its way
    const QRect atLeastAPixel(place.topLeft(), place.size().expandedTo({1, 1}));
    state.offscreen = place.isNull() || !view->visibleRegion().intersects(atLeastAPixel);
    return state;
}

void* MarkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    if (type == QAccessible::ValueInterface && currentValue().isValid())
        return static_cast<QAccessibleValueInterface*>(this);
    return nullptr;
}

QStringList MarkAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void MarkAccessible::doAction(const QString& name)
{
    SceneView* view = m_figure.view();
    if (view == nullptr || mark() == nullptr)
        return;
    const scene::MarkKey key = m_key; // whoever hears of the selection may draw a figure without this mark
    if (name == setFocusAction()) {
        view->activateWindow();
        view->setFocus(Qt::OtherFocusReason);
    }
    if (name == pressAction() || name == setFocusAction())
        view->selectMark(key);
}

QVariant MarkAccessible::currentValue() const
{
    const scene::Mark* spoken = mark();
    const std::optional<double> value =
        spoken != nullptr ? scene::wholeValue(m_figure.view()->whole(), *spoken) : std::nullopt;
    return value ? QVariant(*value) : QVariant();
}

QVariant MarkAccessible::maximumValue() const
{
    const scene::Mark* spoken = mark();
    if (spoken == nullptr || !spoken->data)
        return {};
    double most = spoken->data->value;
    for (const scene::Mark& other : m_figure.view()->whole().marks)
        if (other.data && other.data->scale == spoken->data->scale && other.data->measure == spoken->data->measure)
            most = std::max(most, other.data->value);
    return most;
}

} // namespace toscale::gui
