#include "app/cases/case_table_proxy.h"

namespace toscale::gui {

CaseTableProxy::CaseTableProxy(CaseTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(CaseTableModel::SortRole);
    setDynamicSortFilter(true);
}

void CaseTableProxy::setFilter(CaseFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

bool CaseTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(CaseTableModel::SortRole);
    const QVariant b = right.data(CaseTableModel::SortRole);
    if (!a.isValid() || !b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
    if (a.userType() == QMetaType::Double && b.userType() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

bool CaseTableProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_filter.conditions.empty()
        || meets(m_filter, m_model.caseAt(row), [&](MeasureId measure) { return m_model.valueAt(row, measure); });
}

} // namespace toscale::gui
