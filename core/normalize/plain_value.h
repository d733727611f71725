#pragma once

#include "core/cases/case_table.h"
#include "core/normalize/compare.h"
#include "core/normalize/recent_map.h"

#include <cstdint>
#include <optional>

namespace toscale {

/// What normalize() would calculate for a row of a table from its columns alone, if the rules let it have a value at
/// all; by the same operations, so that no last digit differs. Whether it is so must be asked of normalize() for one
/// row of each key.
class PlainValues {
public:
    PlainValues(const CaseTable& table, MeasureId measure, const Reference& reference, const ReferenceTables& tables,
                const SelectedCase* baseline);

    /// False for measures and references of which the columns do not say enough.
    [[nodiscard]] bool isOfUse() const { return m_isOfUse; }

    /// Nothing for a row that is not plain, or a zero in it: the rules treat it apart. A number also where the rules
    /// will say that there is none.
    [[nodiscard]] std::optional<double> at(std::uint32_t row);

    /// Rows of one key are alike to the rules.
    [[nodiscard]] std::uint64_t keyAt(std::uint32_t row) const;

private:
    [[nodiscard]] double numberAt(const NumberColumn* column, std::uint32_t row) const;
    [[nodiscard]] double moneyAt(std::uint32_t row);
    /// Of money of that currency and year into the reference; 1 where there is none, which is a gap.
    [[nodiscard]] double factorOf(std::uint16_t currency, std::optional<int> year);

    const CaseTable& m_table;
    MeasureId m_measure;
    const Reference& m_reference;
    const ReferenceTables& m_tables;
    const NumberColumn* m_volume;
    const NumberColumn* m_works;
    const NumberColumn* m_money;
    const NumberColumn* m_custody;
    double m_baselineRate = 0; // per byte's unit; of same-rate measures
    bool m_isOfUse = false;
    RecentMap<double> m_factors;
};

} // namespace toscale
