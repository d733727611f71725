#include "app/draw/text_place.h"

#include "app/draw/fonts.h"

#include <QFontMetricsF>
#include <QString>

namespace toscale::draw {

double leftOf(const scene::TextShape& text, bool rightToLeft)
{
    if (text.anchor == scene::Anchor::Start && !rightToLeft)
        return text.at.x;
    const QString words = QString::fromUtf8(text.text.data(), static_cast<qsizetype>(text.text.size()));
    const double width = QFontMetricsF(figureFont(text.weight)).horizontalAdvance(words) * text.size / layoutSize;
    if (text.anchor == scene::Anchor::Middle)
        return text.at.x - width / 2;
    return (text.anchor == scene::Anchor::End) != rightToLeft ? text.at.x - width : text.at.x;
}

} // namespace toscale::draw
