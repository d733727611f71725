#pragma once

#include "app/cases/case_table_model.h"
#include "app/cases/checked_delegate.h"

class QSortFilterProxyModel;

namespace toscale::gui {

/// Cells of the table of cases.
class CaseDelegate : public CheckedDelegate {
    Q_OBJECT
public:
    CaseDelegate(const CaseTableModel& model, const QSortFilterProxyModel& proxy, const text::LocaleWording& wording,
                 QObject* parent);

protected:
    [[nodiscard]] QWidget* makeEditor(QWidget* parent, const QModelIndex& index) const override;
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index, const QString& text) const override;

private:
    const CaseTableModel& m_model;
    const QSortFilterProxyModel& m_proxy;
    const text::LocaleWording& m_wording;
};

} // namespace toscale::gui
