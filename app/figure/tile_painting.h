#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

class QFont;
class QImage;
class QPainter;
class QStyleOptionViewItem;

namespace toscale::gui {

// What tiles with a figure in small have in common, whatever stands beside it.

/// Its background and, where it has the focus, a frame; the painter has the font and the colour of its words then.
void drawTile(QPainter& painter, const QStyleOptionViewItem& tile);

/// In a frame; words where there is no picture.
void drawTilePicture(QPainter& painter, const QStyleOptionViewItem& tile, const QRect& place, const QImage& picture,
                     const QString& otherwise);

/// At most so many lines, the last one with an ellipsis where there is more; a word wider than a line is broken.
[[nodiscard]] QStringList linesOf(const QFont& font, const QString& text, int width, int most,
                                  Qt::LayoutDirection direction);

/// The same, drawn. Gives where the next line would begin.
int drawLines(QPainter& painter, const QRect& place, const QString& text, int most, Qt::LayoutDirection direction);

} // namespace toscale::gui
