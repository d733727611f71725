#pragma once

#include "core/io/case_table_block.h"
#include "core/io/case_table_reader.h"
#include "core/io/kept_rows.h"

#include <unordered_map>
#include <vector>

namespace toscale::io {

/// The rows of all blocks, one a case.
struct JoinedRows {
    CaseTableBuilder builder{{}};
    std::vector<std::uint64_t> offsets;
    std::vector<std::uint32_t> lines;
    std::unordered_map<std::uint32_t, std::vector<RowStart>> furtherRows;
};

/// Puts the blocks together; rows of one id become one case, as CaseMerger has it. Problems and notes come into
/// `result`.
[[nodiscard]] JoinedRows joinRows(const TableSource& source, std::vector<CaseTableBlock> blocks,
                                  LoadedCaseTable& result);

} // namespace toscale::io
