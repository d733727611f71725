#pragma once

#include "core/io/column_evidence.h"
#include "core/io/row_scan.h"
#include "core/io/table_columns.h"

#include <array>
#include <cstddef>
#include <stop_token>
#include <string_view>
#include <vector>

namespace toscale::io {

/// What the rows of a table say of the decimals of each of its columns of quantities.
class TableEvidence {
public:
    /// `row`: the offset at which it starts.
    void add(Column column, std::string_view cell, std::size_t row)
    {
        m_columns[static_cast<std::size_t>(column)].add(cell, row);
    }
    void add(const TableEvidence& other);

    /// Whether any number needs a comma, be it that others need points.
    [[nodiscard]] bool hasCommas() const;
    /// The columns whose numbers have decimal commas, which is noted where it changes one: DecimalCommas. A column of
    /// which some numbers need a comma and others a point is read as texts by themselves are; that is noted where it
    /// matters: MixedDecimals. `text`: of the table.
    [[nodiscard]] ColumnSet commas(std::string_view text, const TableHeader& header, std::vector<Error>& notes) const;

private:
    std::array<DecimalEvidence, columnNames.size()> m_columns;
};

/// Finds out which columns of a table have decimal commas, and tells its header. All rows together say it. Few tables
/// have any, so that a long one is not read for that alone.
class DecimalCommas {
public:
    /// All of them outlive this. `begin`: of the first row behind the header. Notes come into `notes`. Options that say
    /// themselves what separates decimals leave nothing to find.
    DecimalCommas(std::string_view text, char separator, TableHeader& header, std::size_t begin,
                  const ParseOptions& options, std::vector<Error>& notes);

    void find(const std::stop_token& stop = {});
    /// Only where the first rows have such numbers.
    void findByStart(const std::stop_token& stop = {});
    /// Only where the rows have any that those at the start did not. True where the header was told something new, so
    /// that they must be read again.
    [[nodiscard]] bool findByRows(const TableEvidence& rows, const std::stop_token& stop = {});

private:
    std::string_view m_text;
    char m_separator;
    TableHeader& m_header;
    std::size_t m_begin;
    std::vector<Error>& m_notes;
    bool m_isFound;
};

} // namespace toscale::io
