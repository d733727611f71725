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

int drawLines(QPainter& painter, const QRect& place, const QString& text, int most, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = place.top();
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const QString rest = text.mid(line.textStart());
        const bool isLast = number == most;
        const QString shown =
            isLast ? metrics.elidedText(rest, Qt::ElideRight, place.width()) : rest.left(line.textLength());
        painter.drawText(QRect(place.left(), y, place.width(), metrics.lineSpacing()),
                         static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                         shown.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

} // namespace toscale::gui
