#pragma once

#include <string>
#include <vector>

namespace toscale::cli {

/// A header and rows of cells.
using TextRows = std::vector<std::vector<std::string>>;

/// CSV as `io::TableWriter` has it, with LF.
[[nodiscard]] std::string toCsv(const TextRows& rows);

/// Columns side by side for a terminal, numbers to the right.
[[nodiscard]] std::string toAligned(const TextRows& rows);

} // namespace toscale::cli
