#pragma once

#include "app/export/data_table.h"

namespace toscale::exporting {

/// A page that holds the table, the first row as its heads; nothing in a cell is markup.
[[nodiscard]] std::string toHtml(const TextRows& rows);

/// A table as GitHub and others read it, the first row as its heads; signs with a meaning are escaped.
[[nodiscard]] std::string toMarkdown(const TextRows& rows);

/// Columns side by side for a terminal, numbers to the right.
[[nodiscard]] std::string toAligned(const TextRows& rows);

} // namespace toscale::exporting
