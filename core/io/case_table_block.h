#pragma once

#include "core/cases/case_table.h"
#include "core/io/case_table_reader.h"
#include "core/io/decimal_commas.h"
#include "core/io/plain_rows.h"
#include "core/io/table_columns.h"
#include "core/io/text_blocks.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// What all blocks of a table have in common.
struct TableSource {
    std::string_view text;
    char separator = ',';
    const TableHeader& header;
    const TableOptions& options;
    std::vector<TableColumn> columns;
    bool keepsAllProblems = false;

    [[nodiscard]] std::size_t mostProblems() const
    {
        return keepsAllProblems ? std::numeric_limits<std::size_t>::max() : mostKeptProblems;
    }
};

/// A row that has an id: further rows of the same case may stand anywhere.
struct RowWithId {
    std::uint64_t hash = 0; // of the id
    std::uint64_t offset = 0;
    std::uint32_t line = 0;
    std::optional<std::uint32_t> row; // of its block; none: it has a problem
    std::uint16_t problems = 0;       // how many of the block's counts are of this row, kept or not
    std::uint16_t notes = 0;
};

/// A problem or a note with the row that it is of.
struct RowError {
    std::uint64_t offset = 0;
    Error error;
};

/// The rows of one piece of a table. Lines count from 0 until moveLines().
struct CaseTableBlock {
    CaseTablePart rows;
    std::span<std::uint64_t> offsets; // with room for as many as the rows have
    std::span<std::uint32_t> lines;
    std::vector<RowWithId> ids;
    std::vector<RowError> problems; // the first ones of rows without an id; the others may be read anew
    std::size_t problemCount = 0;   // of all rows
    std::vector<RowError> notes;    // the first ones
    std::size_t noteCount = 0;
    TableEvidence evidence; // of the rows that are not plain: a number that needs a decimal comma is not
    int lineBreaks = 0;
    std::size_t bytes = 0;
    std::size_t end = 0; // see ReadBlock
    bool isNoUtf8 = false;

    void moveLines(std::uint32_t first);
};

/// More rows than it has lines no piece of a text has.
[[nodiscard]] std::size_t mostRowsOf(std::string_view piece);

/// `block`: without rows, with room for those of the piece.
[[nodiscard]] CaseTableBlock readCaseTableBlock(const TableSource& source, const TextBlock& where, CaseTableBlock block,
                                                const std::stop_token& stop);

} // namespace toscale::io
