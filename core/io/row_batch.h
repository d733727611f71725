#pragma once

#include "core/io/table_row.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace toscale::io {

/// A row of a table and what it says.
struct BatchedRow {
    Row row;
    std::optional<Error> failure; // why it cannot be split into cells
    std::optional<Case> read;     // of a table of cases, where the row has as many cells as the header
    std::vector<Error> problems;
    std::vector<Error> notes;
};

/// Takes the rows of a table in batches, in their order. The rows are found one by one, and what is in their cells,
/// which takes ten times as long, is read on all cores.
class RowBatch {
public:
    /// All of them outlive this; `rows` stands behind the header.
    RowBatch(DelimitedText& rows, const TableHeader& header, const TableOptions& options)
        : m_rows(rows)
        , m_header(header)
        , m_options(options)
    {
        m_batch.reserve(mostRows);
    }

    /// The next rows with something in them; none at the end. They are good until the next call.
    [[nodiscard]] std::span<BatchedRow> next();

private:
    static constexpr std::size_t mostRows = 1024;

    /// False at the end.
    [[nodiscard]] bool find(BatchedRow& into);
    void read(BatchedRow& each) const;

    DelimitedText& m_rows;
    const TableHeader& m_header;
    const TableOptions& m_options;
    std::vector<BatchedRow> m_batch;
};

} // namespace toscale::io
