#include "app/views/view_tile_delegate.h"

#include "app/figure/tile_painting.h"
#include "app/views/view_list_model.h"

#include <QAbstractItemView>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

namespace toscale::gui {

namespace {

constexpr int margin = 6;
constexpr int mostOfTitle = 8; // lines: beyond it is no title
constexpr int mostOfHint = 6;

struct Places {
    QRect number;
    QRect picture;
    QRect words;
};

/// From the beginning of a line to its end: number, picture, words.
Places placesIn(const QStyleOptionViewItem& option)
{
    const QFontMetrics metrics(option.font);
    const QRect whole = option.rect.adjusted(margin, margin, -margin, -margin);
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("00"));
    const QSize picture = ViewTileDelegate::pictureSize(metrics);
    Places places;
    places.number = QRect(whole.topLeft(), QSize(numberWidth, whole.height()));
    places.picture = QRect(QPoint(places.number.right() + margin, whole.top()), picture);
    places.words = QRect(QPoint(places.picture.right() + margin, whole.top()), whole.bottomRight());
    for (QRect* each : {&places.number, &places.picture, &places.words})
        *each = QStyle::visualRect(option.direction, whole, *each);
    return places;
}

QFont hintFont(QFont font)
{
    font.setItalic(true);
    return font;
}

} // namespace

QSize ViewTileDelegate::pictureSize(const QFontMetrics& metrics)
{
    // as wide as seventeen digits: the average letter of a Chinese font is twice as wide, the strip is not
    const int width = metrics.horizontalAdvance(QLatin1Char('0')) * 17;
    return {width, width * 9 / 16};
}

QSize ViewTileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const QSize picture = pictureSize(metrics);
    QStyleOptionViewItem tile = option;
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    tile.rect.setWidth(list != nullptr ? list->viewport()->width() : 2 * picture.width());
    const int width = placesIn(tile).words.width();
    const auto lines = [&](const QFont& font, int role, int most) {
        return linesOf(font, index.data(role).toString(), width, most, tile.direction).size();
    };
    const auto needed = lines(tile.font, Qt::DisplayRole, mostOfTitle)
        + lines(hintFont(tile.font), ViewListModel::HintRole, mostOfHint);
    return {tile.rect.width(),
            std::max(picture.height(), static_cast<int>(needed) * metrics.lineSpacing()) + 2 * margin};
}

void ViewTileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem tile = option;
    initStyleOption(&tile, index);
    const Places places = placesIn(tile);

    painter->save();
    drawTile(*painter, tile);
    painter->drawText(places.number, static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::AlignHCenter),
                      index.data(ViewListModel::NumberRole).toString());
    drawTilePicture(*painter, tile, places.picture, index.data(Qt::DecorationRole).value<QImage>(),
                    index.data(ViewListModel::IsDrawnRole).toBool() ? tr("No figure") : tr("Drawing …"));
    QRect words = places.words;
    words.setTop(drawLines(*painter, words, index.data(Qt::DisplayRole).toString(), mostOfTitle, tile.direction));
    if (const QString hint = index.data(ViewListModel::HintRole).toString(); !hint.isEmpty()) {
        painter->setFont(hintFont(tile.font));
        drawLines(*painter, words, hint, mostOfHint, tile.direction);
    }
    painter->restore();
}

QWidget* ViewTileDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("viewTitle"));
    editor->setAccessibleName(tr("Title of the view"));
    editor->setPlaceholderText(index.data(Qt::DisplayRole).toString()); // what is made from the data
    return editor;
}

void ViewTileDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line != nullptr && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void ViewTileDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    QRect place = placesIn(option).words; // over the title
    place.setHeight(editor->sizeHint().height());
    editor->setGeometry(place);
}

} // namespace toscale::gui
