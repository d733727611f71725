#include "app/draw/qt_text_outlines.h"

#include "app/draw/fonts.h"
#include "app/draw/text_place.h"
#include "core/scene/number_text.h"

#include <QPainterPath>
#include <QTransform>

namespace toscale::draw {

namespace {

void append(std::string& path, char command, QPointF point)
{
    path += command;
    scene::appendNumber(path, point.x());
    path += ' ';
    scene::appendNumber(path, point.y());
}

} // namespace

std::string QtTextOutlines::path(const scene::TextShape& text, bool rightToLeft) const
{
    loadFonts();
    const QString words = QString::fromUtf8(text.text.data(), static_cast<qsizetype>(text.text.size()));
    const double factor = text.size / layoutSize;
    QPainterPath letters;
    letters.addText(0, 0, figureFont(text.weight), words);
    const QPainterPath placed =
        QTransform::fromTranslate(leftOf(text, rightToLeft), text.at.y).scale(factor, factor).map(letters);
    std::string path;
    for (int i = 0; i < placed.elementCount(); ++i) {
        const QPainterPath::Element element = placed.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            if (!path.empty())
                path += 'Z';
            append(path, 'M', element);
            break;
        case QPainterPath::LineToElement:
            append(path, 'L', element);
            break;
        case QPainterPath::CurveToElement:
            append(path, 'C', element);
            append(path, ' ', placed.elementAt(i + 1));
            append(path, ' ', placed.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    if (!path.empty())
        path += 'Z';
    return path;
}

} // namespace toscale::draw
