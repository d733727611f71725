#include "app/draw/qt_text_measure.h"

#include "app/draw/fonts.h"

#include <QFontMetricsF>

namespace toscale::draw {

double QtTextMeasure::width(std::string_view utf8, double size, scene::Weight weight) const
{
    if (const auto covered = scene::FontTableMeasure::coveredWidth(utf8, size, weight))
        return *covered;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return QFontMetricsF(figureFont(weight)).horizontalAdvance(text) * size / layoutSize;
}

} // namespace toscale::draw
