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

/// What a copied number must not lose (MODEL.md 3): of every measure the text as found, its qualifier, status and
/// evidence; of the case its state, the date of that, and the addresses of its sources.
enum class DataDoubts { Left, Kept };

/// Normalised data, one row a case: id, title, and of every measure the value, its ends, its basis and its gap, as
/// plain decimals in base units of the measure; behind all of them the doubts.
[[nodiscard]] TextRows dataRows(std::span<const SelectedCase> cases, const CaseMeasures& measures,
                                DataDoubts doubts = DataDoubts::Left);
/// The same as an array of objects.
[[nodiscard]] io::JsonValue dataJson(std::span<const SelectedCase> cases, const CaseMeasures& measures,
                                     DataDoubts doubts = DataDoubts::Left);

} // namespace toscale::exporting
