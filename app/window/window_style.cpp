#include "app/window/window_style.h"

#include <QPainter>
#include <QStyleOption>

namespace toscale::gui {

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor ink = option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.2));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 2.5, 2.5);
    if (option->state.testFlag(State_On)) {
        const auto at = [&](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{at(0.22, 0.54), at(0.43, 0.74), at(0.8, 0.28)});
    }
    painter->restore();
}

} // namespace toscale::gui
