#pragma once

#include "core/normalize/reference_tables.h"
#include "core/normalize/row_values.h"

namespace toscale {

/// A value or a gap with the receipt of both.
struct NormalizedValue {
    Comparable value;
    Receipt receipt;
    std::vector<Note> notes; // without case ids
};

/// One measure of one row (MODEL.md 5 to 7). The same function serves a Case and a row of a table. `baseline` is the
/// row whose rate the same-rate measures apply.
[[nodiscard]] NormalizedValue normalize(const RowValues& row, MeasureId measure, const Reference& reference,
                                        const ReferenceTables& tables, const RowValues* baseline = nullptr);

} // namespace toscale
