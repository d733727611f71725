#include "app/figure/tile_painting.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace toscale::gui {

void drawTile(QPainter& painter, const QStyleOptionViewItem& tile)
{
    const QStyle* style = tile.widget != nullptr ? tile.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &tile, &painter, tile.widget);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setFont(tile.font);
    const bool isSelected = tile.state.testFlag(QStyle::State_Selected);
    painter.setPen(tile.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    if (tile.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(tile);
        focus.backgroundColor = tile.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, tile.widget);
    }
}

void drawTilePicture(QPainter& painter, const QStyleOptionViewItem& tile, const QRect& place, const QImage& picture,
                     const QString& otherwise)
{
    if (!picture.isNull())
        painter.drawImage(place, picture);
    else
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, otherwise);
    const QPen ink = painter.pen();
    painter.setPen(tile.palette.color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    painter.setPen(ink);
}

QStringList linesOf(const QFont& font, const QString& text, int width, int most, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        lines << (lines.size() + 1 == most ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                                           : rest.left(line.textLength()))
                     .trimmed();
    }
    layout.endLayout();
    return lines;
}

int drawLines(QPainter& painter, const QRect& place, const QString& text, int most, Qt::LayoutDirection direction)
{
    const int step = QFontMetrics(painter.font()).lineSpacing();
    int y = place.top();
    for (const QString& line : linesOf(painter.font(), text, place.width(), most, direction)) {
        painter.drawText(QRect(place.left(), y, place.width(), step),
                         static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter), line);
        y += step;
    }
    return y;
}

} // namespace toscale::gui
