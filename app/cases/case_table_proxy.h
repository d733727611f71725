#pragma once

#include "app/cases/case_table_model.h"
#include "core/document/case_filter.h"

#include <QSortFilterProxyModel>

namespace toscale::gui {

/// Sorts by value, never by the words of a value, with gaps last in either order; shows the cases that meet a filter.
class CaseTableProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    CaseTableProxy(CaseTableModel& model, QObject* parent);

    void setFilter(CaseFilter filter);
    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CaseTableModel& m_model;
    CaseFilter m_filter;
};

} // namespace toscale::gui
