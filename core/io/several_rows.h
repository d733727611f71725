#pragma once

#include "core/io/case_table_block.h"
#include "core/io/case_table_reader.h"
#include "core/io/kept_rows.h"

#include <unordered_map>
#include <vector>

namespace toscale::io {

/// The rows of all blocks, one a case.
struct JoinedRows {
    CaseTableBuilder builder;
    ColumnOf<std::uint64_t> offsets;
    ColumnOf<std::uint32_t> lines;
    std::unordered_map<std::uint32_t, std::vector<RowStart>> furtherRows = {};

    /// With room for so many rows.
    JoinedRows(std::vector<TableColumn> columns, std::size_t rows)
        : builder(std::move(columns), rows)
        , offsets(rows)
        , lines(rows)
    {
    }
    /// A block without rows yet, in the place from row `first` on.
    [[nodiscard]] CaseTableBlock block(std::size_t first, std::size_t room);
};

/// Puts the blocks together, which were read into the room of `rows`; rows of one id become one case, as CaseMerger has
/// it. Problems and notes come into `result`.
[[nodiscard]] JoinedRows joinRows(const TableSource& source, JoinedRows rows, std::vector<CaseTableBlock> blocks,
                                  LoadedCaseTable& result);

} // namespace toscale::io
