#pragma once

#include "app/cli/table_groups.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale::cli {

/// The groups of a table, and every row that was left out.
struct GroupedTable {
    CaseGroups groups;
    std::vector<Error> problems;
    std::size_t cases = 0;
    std::vector<Error> notes; // see io::isOfDecimals()
};

/// The cases of a table by one of their columns, on all cores and without keeping any: what CaseGroups gives when the
/// table is read one case after another. Nothing for a file that must be read that way: another encoding than UTF-8, no
/// table of cases, cases of several rows, a column that needs the whole case.
[[nodiscard]] std::optional<GroupedTable> groupInBlocks(const std::string& path, const std::string& column,
                                                        const Reference& reference, const ReferenceTables& tables);

} // namespace toscale::cli
