#pragma once

#include <QProxyStyle>

namespace toscale::gui {

/// Fusion, with check boxes whose frame keeps a contrast of 3:1 in dark colours too (Fusion draws it darker than the
/// window, which nobody sees there), and combo boxes whose text ends in dots where it has no room.
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

} // namespace toscale::gui
