#include "app/figure/assumption_delegate.h"

#include "app/figure/assumption_model.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <algorithm>

namespace toscale::gui {

QWidget* AssumptionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("assumptionValue"));
    box->setAccessibleName(index.siblingAtColumn(AssumptionModel::Name).data().toString());
    const QStringList values = index.data(AssumptionModel::OptionsRole).toStringList();
    const QStringList words = index.data(AssumptionModel::WordsRole).toStringList();
    for (qsizetype i = 0; i < values.size(); ++i)
        box->addItem(words[i], values[i]);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<AssumptionDelegate*>(this); // as Qt's own delegates emit from const functions
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void AssumptionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole).toString())));
}

void AssumptionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

/// With the arrow of a list to choose from.
void AssumptionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    const int side = option.fontMetrics.height() / 2;
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = option.state | QStyle::State_Enabled;
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side},
                                     option.rect.adjusted(side / 2, 0, -side / 2, 0));
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

} // namespace toscale::gui
