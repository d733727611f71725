#include "app/window/window_style.h"

#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace toscale::gui {

namespace {

/// Fusion's edges are a darker window: on black nobody sees where a field begins. There they are as light as letters.
void drawEdge(const QStyleOption& option, QPainter& painter)
{
    if (option.palette.color(QPalette::Window) != Qt::black)
        return;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setPen(option.palette.color(hasFocus ? QPalette::Highlight : QPalette::Light));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameLineEdit || element == PE_PanelButtonCommand || element == PE_Frame)
            drawEdge(*option, *painter);
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

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, *painter);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || box == nullptr || box->currentText.isEmpty()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // "Last decision in fo…": Fusion cuts a text through its last letter
    QStyleOptionComboBox elided = *box;
    const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    constexpr int margins = 4;
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + margins;
    elided.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - margins - icon);
    QProxyStyle::drawControl(element, &elided, painter, widget);
}

} // namespace toscale::gui
