#pragma once

#include "core/cases/case_table.h"
#include "core/cases/row_order.h"
#include "core/document/case_filter.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace toscale {

/// The values of a measure for all rows of a table, in base units; null where there are none. They outlive the call.
using MeasureColumn = std::function<const NumberColumn*(MeasureId)>;

/// The rows that meet all conditions, in the order of the file: the same as meets() says of each as a case. On all
/// cores; nothing when stopped.
[[nodiscard]] std::optional<RowOrder> rowsThatMeet(const CaseFilter& filter, const CaseTable& table,
                                                   const MeasureColumn& valuesOf, const std::stop_token& stop = {});

/// Those of `order` that are among `rows`, which are ascending: a sorted table, filtered.
[[nodiscard]] RowOrder inOrderOf(const RowOrder& order, const RowOrder& rows, std::size_t tableSize);

} // namespace toscale
