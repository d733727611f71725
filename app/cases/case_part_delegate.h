#pragma once

#include "app/cases/case_part_model.h"
#include "app/cases/checked_delegate.h"

namespace toscale::gui {

/// Cells of one list of a case.
class CasePartDelegate : public CheckedDelegate {
    Q_OBJECT
public:
    CasePartDelegate(const CasePartModel& model, QObject* parent);

    /// Says why a choice cannot be taken.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    [[nodiscard]] QWidget* makeEditor(QWidget* parent, const QModelIndex& index) const override;
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index, const QString& text) const override;

private:
    const CasePartModel& m_model;
};

} // namespace toscale::gui
