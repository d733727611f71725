#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace toscale::gui {

/// Words on a tile: at most so many lines, the last one with an ellipsis where there is more. Gives where the next line
/// would begin.
int drawLines(QPainter& painter, const QRect& place, const QString& text, int most, Qt::LayoutDirection direction);

} // namespace toscale::gui
