#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <algorithm>

namespace toscale::gui {

/// Points from the upper to the lower edge of a screen in front of a class, however many pixels it has. The smallest
/// letters of a figure, 9 points, are then a sixtieth of the picture's height: read from six times its height away,
/// they are as large as 12 point print is at arm's length.
inline constexpr double pointsOfScreen = 540;

/// Letters of so many pixels; never so small that nobody could tell that there are any.
[[nodiscard]] inline QFont sizedFont(QFont font, double pixels, bool bold = false)
{
    constexpr int least = 8;
    font.setPixelSize(std::max(least, static_cast<int>(pixels)));
    font.setBold(bold);
    return font;
}

/// The largest letters, up to a size, in which a text fits into its place.
[[nodiscard]] inline QFont fittingFont(const QFont& base, const QString& text, const QRectF& place, double most)
{
    constexpr double least = 8;
    double size = most;
    while (size > least) {
        const QFont font = sizedFont(base, size, true);
        const QRectF needed =
            QFontMetricsF(font).boundingRect(QRectF(0, 0, place.width(), 1e6), Qt::TextWordWrap, text);
        if (needed.height() <= place.height() && needed.width() <= place.width())
            return font;
        size *= 0.95;
    }
    return sizedFont(base, least, true);
}

} // namespace toscale::gui
