#pragma once

#include "app/export/data_table.h"

namespace toscale::cli {

using exporting::TextRows;
using exporting::toCsv;

/// Columns side by side for a terminal, numbers to the right.
[[nodiscard]] std::string toAligned(const TextRows& rows);

} // namespace toscale::cli
