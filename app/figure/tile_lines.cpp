#include "app/figure/tile_lines.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace toscale::gui {

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
