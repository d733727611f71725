#pragma once

#include <QStyledItemDelegate>

namespace toscale::gui {

/// A reading as a tile: its figure in small, what is read otherwise, and what that does to the order, by a sign and in
/// words.
class ReadingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the figure on a tile, in device-independent pixels: as large as so many letters.
    [[nodiscard]] static QSize pictureSize(const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace toscale::gui
