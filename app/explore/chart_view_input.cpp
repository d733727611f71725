#include "app/explore/chart_layers.h"
#include "app/explore/chart_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <cmath>

// Pointer, wheel and keys of a chart.

namespace toscale::gui {

namespace {

constexpr double zoomOfNotch = 1.25;
constexpr double leastDrag = 4; // pixels

} // namespace

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture && m_picture->content()) {
            const double factor = 1 + gesture.value();
            m_picture->zoom(m_picture->toPlace(gesture.position()), factor, factor);
            return true;
        }
    }
    // Delete, arrows and the like are the chart's while it has the focus, whatever the window uses them for
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isOwn = key.key() == Qt::Key_Plus || key.key() == Qt::Key_Minus || key.key() == Qt::Key_Home
            || (key.key() == Qt::Key_A && key.modifiers() == Qt::ControlModifier);
        if (isOwn) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const QString words = wordsAt(help.pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help.globalPos(), words, viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

ChartView::Drag ChartView::dragFor(const QMouseEvent& event) const
{
    if (event.button() == Qt::MiddleButton)
        return Drag::Pan;
    if (event.button() == Qt::RightButton)
        return Drag::Zoom;
    if (event.button() != Qt::LeftButton)
        return Drag::None;
    return m_tool == ChartTool::Pan ? Drag::Pan : m_tool == ChartTool::Zoom ? Drag::Zoom : Drag::Select;
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (!m_picture->content())
        return;
    m_drag = dragFor(*event);
    m_pressed = m_last = event->position();
    m_isDragged = false;
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None) {
        hoverAt(event->position());
        return;
    }
    const QPointF away = event->position() - m_pressed;
    m_isDragged = m_isDragged || std::abs(away.x()) + std::abs(away.y()) > leastDrag;
    if (!m_isDragged)
        return;
    if (m_drag == Drag::Pan)
        panBy(event->position() - m_last);
    else {
        m_picture->overlay().brush = QRectF(m_pressed, event->position()).normalized() & m_picture->plot();
        m_picture->overlay().update();
    }
    m_last = event->position();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    setTool(m_tool); // its pointer
    const QRectF brush = m_picture->overlay().brush;
    m_picture->overlay().brush = {};
    m_picture->overlay().update();
    if (!m_isDragged) {
        if (drag == Drag::Select || (drag == Drag::Pan && event->button() == Qt::LeftButton))
            clickAt(m_pressed, event->modifiers());
        return;
    }
    if (brush.isEmpty())
        return;
    if (drag == Drag::Select)
        finishBrush(brush, event->modifiers());
    if (drag == Drag::Zoom) {
        const QPointF from = m_picture->toPlace(brush.bottomLeft());
        const QPointF to = m_picture->toPlace(brush.topRight());
        m_picture->setWindow(QRectF(from, to));
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !pointAt(event->position()) && m_picture->content())
        m_picture->zoom(m_picture->toPlace(event->position()), 2, 2);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (!m_picture->content()) {
        event->ignore();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) || !event->pixelDelta().isNull()) {
        QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) : QPointF(event->pixelDelta());
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            by = by.transposed();
        panBy(by);
        event->accept();
        return;
    }
    constexpr double notch = 120; // eighths of a degree
    const double factor = std::pow(zoomOfNotch, event->angleDelta().y() / notch);
    const QPointF at = event->position();
    const QRectF plot = m_picture->plot();
    // over the words of an axis that axis alone
    m_picture->zoom(m_picture->toPlace(at), at.x() < plot.left() ? 1 : factor, at.y() > plot.bottom() ? 1 : factor);
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 60; // pixels
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!m_picture->content())
        return QGraphicsView::keyPressEvent(event);
    if (event->key() == Qt::Key_A && event->modifiers() == Qt::ControlModifier)
        return selectVisible();
    if (!isPlain)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Left:
        return panBy({step, 0});
    case Qt::Key_Right:
        return panBy({-step, 0});
    case Qt::Key_Up:
        return panBy({0, step});
    case Qt::Key_Down:
        return panBy({0, -step});
    case Qt::Key_N:
        return walk(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Escape:
        if (!m_selected.empty())
            setSelected({});
        return;
    default:
        event->ignore();
    }
}

void ChartView::hoverAt(QPointF at)
{
    const auto point = pointAt(at);
    ChartOverlay& overlay = m_picture->overlay();
    if (overlay.hovered != point) {
        overlay.hovered = point;
        overlay.update();
        if (m_tool == ChartTool::Select)
            viewport()->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    emit hovered(wordsAt(at));
}

void ChartView::leaveEvent(QEvent* event)
{
    m_picture->overlay().hovered.reset();
    m_picture->overlay().update();
    emit hovered({});
    QGraphicsView::leaveEvent(event);
}

} // namespace toscale::gui
