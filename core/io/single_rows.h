#pragma once

#include "core/io/decimal_commas.h"
#include "core/io/table_row.h"

#include <optional>
#include <string_view>
#include <vector>

namespace toscale::io {

/// What a table says of its columns as a whole: see ReadTable::notes.
void noteMissingColumns(const TableHeader& header, std::vector<Error>& notes);

/// False, with a problem, for a row with more or fewer cells than the header; separators at its end are no cells.
[[nodiscard]] bool hasRightLength(const Row& row, const DelimitedText& rows, const TableHeader& header,
                                  std::vector<Error>& problems);

/// Reads rows of cases one at a time from anywhere in a text, with everything that may be in them and everything that
/// may be wrong. Slow beside PlainRowReader, which leaves such rows to it.
class SingleRows {
public:
    /// All of them outlive this.
    SingleRows(std::string_view text, char separator, const TableHeader& header, const TableOptions& options)
        : m_rows(text, separator)
        , m_header(header)
        , m_options(options)
    {
    }

    /// The row at `offset`, which is in line `line`, with its id as written. Nothing for a blank row or one with a
    /// problem. A row without a title is a problem unless `mayLackTitle`: a further row of a case has none.
    [[nodiscard]] std::optional<Case> read(std::size_t offset, int line, bool mayLackTitle,
                                           std::vector<Error>& problems, std::vector<Error>& notes);

    /// The id of the row that was read last, without spaces; empty where it has none or could not be split.
    [[nodiscard]] std::string id() const;

    /// What the quantities of the row that was read last say of decimals.
    void addTo(TableEvidence& evidence) const;

    /// The cells of the row that was read last, for CaseMerger.
    [[nodiscard]] RowCells cells(std::vector<Error>& problems) const
    {
        return {*m_row, m_rows, m_header, problems, m_options.found};
    }

    /// Where the next row starts.
    [[nodiscard]] std::size_t end() const { return m_rows.offset(); }
    [[nodiscard]] int endLine() const { return m_rows.line(); }

private:
    DelimitedText m_rows;
    const TableHeader& m_header;
    const TableOptions& m_options;
    const Row* m_row = nullptr;
};

} // namespace toscale::io
