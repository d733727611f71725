#pragma once

#include "app/cases/case_part_model.h"
#include "app/cases/checked_delegate.h"

#include <QPersistentModelIndex>

namespace toscale::gui {

/// Cells of one list of a case.
class CasePartDelegate : public CheckedDelegate {
    Q_OBJECT
public:
    CasePartDelegate(const CasePartModel& model, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    /// Says why a choice cannot be taken.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    [[nodiscard]] Explanation explanationOf(const QString& text) const override;

private:
    const CasePartModel& m_model;
    mutable QPersistentModelIndex m_edited;
};

} // namespace toscale::gui
