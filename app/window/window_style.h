#pragma once

#include <QProxyStyle>

namespace toscale::gui {

/// Fusion, with check boxes whose frame keeps a contrast of 3:1 in dark colours too (Fusion draws it darker than the
/// window, which nobody sees there), and combo boxes whose text ends in dots where it has no room. Labels, those of
/// message boxes and tool tips too, show markup as it was typed: texts come from documents. One that is made of markup
/// says so (Qt::RichText). Buttons of dialogs have words alone: beside an icon Fusion sets words that are read from
/// right to left against the edge.
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

} // namespace toscale::gui
