#pragma once

#include "core/cases/case_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace toscale {

/// The rows of a table in some order, by their numbers.
using RowOrder = std::vector<std::uint32_t>;

enum class SortDirection { Ascending, Descending };

/// By number; equal ones stay in the order of the file, gaps come last in both directions. Rows of `above` (a life
/// term) have no number and stand above all that have. Nothing when stopped.
[[nodiscard]] std::optional<RowOrder> orderByNumber(const NumberColumn& numbers, SortDirection direction,
                                                    std::span<const std::uint32_t> above = {},
                                                    const std::stop_token& stop = {});

/// By the column's kind: numbers by value (money and revenue by their amounts as written: amounts of several currencies
/// are for valuesOf() and orderByNumber()), dates by their first day, words and texts by their letters whatever their
/// case, byte for byte and the same in every language. Empty cells come last.
[[nodiscard]] std::optional<RowOrder> orderByColumn(const CaseTable& table, const TableColumn& column,
                                                    SortDirection direction, const std::stop_token& stop = {});

} // namespace toscale
