#pragma once

#include "app/draw/colour.h"
#include "core/scene/theme.h"

#include <QColor>

namespace toscale::gui {

/// How a chart looks: a theme, and how large letters, lines and marks are against the usual.
struct ChartLook {
    const scene::Theme* theme = nullptr;
    double unit = 1;

    [[nodiscard]] QColor background() const { return draw::toQColor(theme->background); }
    [[nodiscard]] QColor text() const { return draw::toQColor(theme->text); }
    [[nodiscard]] QColor muted() const { return draw::toQColor(theme->muted); }
    [[nodiscard]] QColor axis() const { return draw::toQColor(theme->axis); }
    [[nodiscard]] QColor grid() const { return draw::toQColor(theme->grid); }
    [[nodiscard]] QColor gap() const { return draw::toQColor(theme->gap); }
    [[nodiscard]] QColor selection() const { return draw::toQColor(theme->selection); }
    [[nodiscard]] QColor series(int number) const { return draw::toQColor(theme->seriesColour(number)); }

    /// Of marks and shades: of the first two series the one that stands out more.
    [[nodiscard]] QColor data() const { return series(dataSeries()); }
    /// Of lines over them.
    [[nodiscard]] QColor accent() const { return series(1 - dataSeries()); }

    [[nodiscard]] double letters() const { return 12 * std::max(unit, 1.0); } // never under the smallest readable
    [[nodiscard]] double markRadius() const { return 4.5 * unit; }

private:
    [[nodiscard]] int dataSeries() const
    {
        return scene::contrast(theme->series[0], theme->background)
                >= scene::contrast(theme->series[1], theme->background)
            ? 0
            : 1;
    }
};

} // namespace toscale::gui
