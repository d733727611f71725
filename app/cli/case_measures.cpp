#include "app/cli/case_measures.h"

#include "core/normalize/normalize.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace toscale::cli {

std::vector<SelectedCase> selectedCases(const Document& document, const View& view)
{
    std::vector<SelectedCase> selected;
    if (view.cases.empty()) {
        for (const Case& each : document.cases)
            selected.push_back({&each, {}, {}});
        return selected;
    }
    std::unordered_map<std::string_view, const Case*> byId;
    for (const Case& each : document.cases)
        byId.emplace(each.id, &each);
    for (const ViewCase& entry : view.cases)
        if (const auto found = byId.find(entry.id); found != byId.end())
            selected.push_back({found->second, entry.figure, entry.leftOut});
    return selected;
}

std::optional<SelectedCase> baselineOf(const Document& document, const std::vector<SelectedCase>& selected,
                                       const Reference& reference)
{
    if (reference.baseline.empty())
        return std::nullopt;
    const auto shown =
        std::ranges::find_if(selected, [&](const SelectedCase& each) { return each.which->id == reference.baseline; });
    if (shown != selected.end())
        return *shown;
    const Case* outside = findCase(document, reference.baseline);
    return outside == nullptr ? std::nullopt : std::optional(SelectedCase{outside, {}, {}});
}

CaseMeasures::CaseMeasures(std::vector<MeasureId> measures, Reference reference, const ReferenceTables& tables,
                           const SelectedCase* baseline)
    : m_measures(std::move(measures))
    , m_reference(std::move(reference))
    , m_tables(tables)
{
    if (baseline == nullptr)
        return;
    m_baseline = *baseline;
    if (m_reference.basis.rule != BasisChoice::Rule::Highest)
        m_baselineRow = rowValuesOf(*baseline->which, baseline->figure, m_reference, m_reference.basis);
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
    const RowValues row = rowValuesOf(*which.which, which.figure, m_reference, m_reference.basis);
    for (const MeasureId measure : m_measures)
        values.push_back(
            normalize(row, measure, m_reference, m_tables, m_baselineRow ? &*m_baselineRow : nullptr).value);
    return values;
}

} // namespace toscale::cli
