#include "app/export/case_measures.h"

#include "core/normalize/normalize.h"

namespace toscale::exporting {

CaseMeasures::CaseMeasures(std::vector<MeasureId> measures, Reference reference, const ReferenceTables& tables,
                           const SelectedCase* baseline)
    : m_measures(std::move(measures))
    , m_reference(std::move(reference))
    , m_tables(tables)
{
    if (baseline == nullptr)
        return;
    m_baseline = *baseline;
    if (m_reference.basis.rule != BasisChoice::Rule::Highest) {
        m_baselineRow = rowValuesOf(*baseline->which, baseline->figure, m_reference, m_reference.basis);
        m_baselineRow->reading = baseline->reading;
    }
}

std::vector<Comparable> CaseMeasures::of(const SelectedCase& which) const
{
    std::vector<Comparable> values;
    values.reserve(m_measures.size());
    if (m_reference.basis.rule == BasisChoice::Rule::Highest) { // tries one basis after another
        for (const MeasureId measure : m_measures)
            values.push_back(
                measureCase(which, measure, m_reference, m_tables, m_baseline ? &*m_baseline : nullptr).value);
        return values;
    }
    RowValues row = rowValuesOf(*which.which, which.figure, m_reference, m_reference.basis);
    row.reading = which.reading;
    for (const MeasureId measure : m_measures)
        values.push_back(
            normalize(row, measure, m_reference, m_tables, m_baselineRow ? &*m_baselineRow : nullptr).value);
    return values;
}

} // namespace toscale::exporting
