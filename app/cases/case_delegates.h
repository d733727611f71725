#pragma once

#include "app/cases/case_table_model.h"

#include <QStyledItemDelegate>

class QSortFilterProxyModel;

namespace toscale::gui {

/// Reads what is typed into a cell while it is typed; what cannot be read stays in its editor until it can, or until
/// Escape. Columns of a closed list are chosen.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CaseDelegate(const CaseTableModel& model, const QSortFilterProxyModel& proxy, const text::LocaleWording& wording,
                 QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    /// What the typed text counts as, or why it means nothing; empty when nothing is typed any more.
    void typed(const QString& words, bool isBad) const;

protected:
    [[nodiscard]] bool eventFilter(QObject* editor, QEvent* event) override;

private:
    /// False for a text that cannot be read; says so.
    bool explain(const QString& text) const;

    const CaseTableModel& m_model;
    const QSortFilterProxyModel& m_proxy;
    const text::LocaleWording& m_wording;
    mutable QPersistentModelIndex m_edited; // in the model
};

} // namespace toscale::gui
