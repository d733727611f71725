#pragma once

#include "core/io/import_plan.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <memory>

namespace toscale::gui {

/// What becomes of each column, as one number for lists to choose from.
[[nodiscard]] int codeOf(const io::ColumnChoice& choice);
[[nodiscard]] io::ColumnChoice choiceOf(int code);

/// What each column becomes, and the unit of its numbers: two rows to choose in, above the rows of the table.
class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row { Use, Unit, RowCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const io::ImportPlan> plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Of Use the code of a choice, of Unit a text.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// "Volume of data", "Keep as text"
    [[nodiscard]] static QString wordsOf(const io::ColumnChoice& choice);

signals:
    void chosen(const std::string& column, const toscale::io::ColumnChoice& choice);

private:
    [[nodiscard]] bool hasUnit(int column) const;

    std::shared_ptr<const io::ImportPlan> m_plan;
};

/// A list of what a column can become, opened by a click or by typing.
class ColumnUseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace toscale::gui
