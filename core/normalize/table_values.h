#pragma once

#include "core/cases/case_table.h"
#include "core/normalize/compare.h"
#include "core/normalize/noun_column.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace toscale {

/// One measure of all rows of a table: best values in its base unit (see MeasureId), and how many rows have none, by
/// reason.
struct TableValues {
    NumberColumn values;
    std::array<std::size_t, gapNames.size()> gaps{}; // by GapCode
    ColumnOf<std::uint8_t> codes;                    // of each row: its GapCode, or noGap
    NounColumn nouns;                                // of works and rates per work: one a row; else empty
    std::vector<std::uint32_t> lifeTerms;            // rows of GapCode::LifeTerm of custody, ascending: they sort above
    std::size_t known = 0;

    static constexpr std::uint8_t noGap = 255;
    [[nodiscard]] std::size_t gapsOf(GapCode code) const { return gaps[static_cast<std::size_t>(code)]; }
};

/// What a column of quantities is compared in; nothing for texts, dates and what has no measure of its own.
[[nodiscard]] std::optional<MeasureId> measureOfColumn(TableColumnKind kind);

/// What normalize() gives for each row (MODEL.md 5 to 7), on all cores. Rows that the columns describe in full are
/// asked of normalize() once for each shape, currency and year. `baseline` is needed by the same-rate measures and has
/// an id. Nothing when stopped.
[[nodiscard]] std::optional<TableValues> valuesOf(const CaseTable& table, MeasureId measure, const Reference& reference,
                                                  const ReferenceTables& tables, const SelectedCase* baseline = nullptr,
                                                  const std::stop_token& stop = {});

/// The same of a single row as a case.
[[nodiscard]] Comparable measureOf(const Case& which, MeasureId measure, const Reference& reference,
                                   const ReferenceTables& tables, const SelectedCase* baseline = nullptr);

} // namespace toscale
