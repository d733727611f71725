#pragma once

#include "app/export/case_measures.h"
#include "core/io/json_value.h"

#include <span>
#include <string>
#include <vector>

namespace toscale::exporting {

/// A header and rows of cells.
using TextRows = std::vector<std::vector<std::string>>;

/// CSV as `io::TableWriter` has it, with LF.
[[nodiscard]] std::string toCsv(const TextRows& rows);

/// "imposed+reduced"
[[nodiscard]] std::string basisNames(const std::vector<Basis>& bases);

/// Normalised data, one row a case: id, title, and of every measure the value, its ends, its basis and its gap, as
/// plain decimals in base units of the measure.
[[nodiscard]] TextRows dataRows(std::span<const SelectedCase> cases, const CaseMeasures& measures);
/// The same as an array of objects.
[[nodiscard]] io::JsonValue dataJson(std::span<const SelectedCase> cases, const CaseMeasures& measures);

} // namespace toscale::exporting
