#pragma once

#include "core/document/document.h"
#include "core/normalize/reference_tables.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace toscale::cli {

using TextRows = std::vector<std::vector<std::string>>;

/// A header and a row a group, by first appearance: group, count, known (rows with a volume), volume in bytes and money in
/// the reference currency, exact. Error: MissingColumn.
[[nodiscard]] Result<TextRows> groupCases(const Document& document, const View& view, const std::string& column,
                                          const ReferenceTables& tables);

/// RFC 4180 with LF; a text that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] std::string toCsv(const TextRows& rows);

/// Columns side by side for a terminal, numbers to the right.
[[nodiscard]] std::string toAligned(const TextRows& rows);

} // namespace toscale::cli
