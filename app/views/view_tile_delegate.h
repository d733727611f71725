#pragma once

#include <QStyledItemDelegate>

namespace toscale::gui {

/// A view as a tile: its number, its figure in small, its title, and where it changes too much at once, that.
class ViewTileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the figure on a tile, in device-independent pixels: as large as so many letters.
    [[nodiscard]] static QSize pictureSize(const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// A picture that is drawn meanwhile takes back nothing that is typed.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
};

} // namespace toscale::gui
