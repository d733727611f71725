#include "app/figure/reading_delegate.h"

#include "app/figure/reading_list_model.h"
#include "app/figure/tile_painting.h"

#include <QImage>
#include <QPainter>

namespace toscale::gui {

namespace {

constexpr int margin = 8;
constexpr int gap = 4;
constexpr int linesOfReading = 2;
constexpr int linesOfOrder = 2;

/// By shape, as colours alone would tell not everybody.
QString signOf(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Same:
        return QStringLiteral("=");
    case OrderOutcome::Changed:
        return QStringLiteral("⇄");
    case OrderOutcome::Undecided:
        return QStringLiteral("?");
    case OrderOutcome::NoOrder:
        return QStringLiteral("≈");
    case OrderOutcome::NotComparable:
        break;
    }
    return QStringLiteral("–");
}

} // namespace

QSize ReadingDelegate::pictureSize(const QFontMetrics& metrics)
{
    const int width = metrics.averageCharWidth() * 34;
    return {width, width * 9 / 16};
}

QSize ReadingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics(option.font);
    const QSize picture = pictureSize(metrics);
    const int lines = linesOfReading + linesOfOrder + 1; // how many compare
    return {picture.width() + 2 * margin, picture.height() + lines * metrics.lineSpacing() + 2 * margin + 2 * gap};
}

void ReadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem tile = option;
    initStyleOption(&tile, index);
    const QFontMetrics metrics(tile.font);
    QRect place = tile.rect.adjusted(margin, margin, -margin, -margin);
    const QRect picture(place.topLeft(), pictureSize(metrics));

    painter->save();
    drawTile(*painter, tile);
    drawTilePicture(*painter, tile, picture, index.data(Qt::DecorationRole).value<QImage>(),
                    index.data(ReadingListModel::IsDrawnRole).toBool() ? tr("No figure in this reading")
                                                                       : tr("Drawing …"));
    place.setTop(picture.bottom() + gap);
    drawLines(*painter, place, index.data(Qt::DisplayRole).toString(), linesOfReading, tile.direction);
    place.setTop(place.top() + linesOfReading * metrics.lineSpacing() + gap);
    const auto outcome = static_cast<OrderOutcome>(index.data(ReadingListModel::OutcomeRole).toInt());
    QFont strong = tile.font;
    strong.setBold(outcome == OrderOutcome::Changed);
    painter->setFont(strong);
    drawLines(*painter, place, signOf(outcome) + QLatin1Char(' ') + index.data(ReadingListModel::OrderRole).toString(),
              linesOfOrder, tile.direction);
    painter->setFont(tile.font);
    place.setTop(place.top() + linesOfOrder * metrics.lineSpacing());
    drawLines(*painter, place, index.data(ReadingListModel::ComparableRole).toString(), 1, tile.direction);
    painter->restore();
}

} // namespace toscale::gui
