#pragma once

#include "core/document/selection.h"
#include "core/normalize/compare.h"
#include "core/normalize/row_values.h"

#include <optional>
#include <vector>

namespace toscale::exporting {

/// Several measures of one case after another, as `compare` finds them, but without the notes that a figure needs: the
/// penalties of a case are read once for all its measures, those of the baseline once for all cases.
class CaseMeasures {
public:
    /// `baseline` may be null; `tables` outlives this.
    CaseMeasures(std::vector<MeasureId> measures, Reference reference, const ReferenceTables& tables,
                 const SelectedCase* baseline);

    /// A value or a gap for each of the measures.
    [[nodiscard]] std::vector<Comparable> of(const SelectedCase& which) const;

    [[nodiscard]] const std::vector<MeasureId>& measures() const { return m_measures; }
    [[nodiscard]] const Reference& reference() const { return m_reference; }

private:
    std::vector<MeasureId> m_measures;
    Reference m_reference;
    const ReferenceTables& m_tables;
    std::optional<SelectedCase> m_baseline;
    std::optional<RowValues> m_baselineRow;
};

} // namespace toscale::exporting
