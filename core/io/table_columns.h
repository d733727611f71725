#pragma once

#include "core/io/delimited_text.h"
#include "core/io/table_reader.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// The columns that mean something; the order of the names below is the order of the enumerators.
enum class Column {
    Id,
    Title,
    Party,
    PartyKind,
    Role,
    Act,
    Jurisdiction,
    Country,
    Status,
    Outcome,
    AsOf,
    Volume,
    VolumeStatus,
    VolumeCounts,
    Works,
    WorksNoun,
    Fine,
    FineKind,
    FineBasis,
    FineForum,
    FineDate,
    Prison,
    PrisonBasis,
    PrisonDate,
    PenaltyCovers,
    Revenue,
    RevenueYear,
    Date,
    Source,
    SourceUrl,
    Note,
    Case,
    Lane,
    Label,
    Start,
    End,
    Kind
};

inline constexpr std::array<std::string_view, 37> columnNames{
    "id",      "title",        "party",       "party_kind",     "role",       "act",           "jurisdiction",
    "country", "status",       "outcome",     "as_of",          "volume",     "volume_status", "volume_counts",
    "works",   "works_noun",   "fine",        "fine_kind",      "fine_basis", "fine_forum",    "fine_date",
    "prison",  "prison_basis", "prison_date", "penalty_covers", "revenue",    "revenue_year",  "date",
    "source",  "source_url",   "note",        "case",           "lane",       "label",         "start",
    "end",     "kind"};

[[nodiscard]] constexpr std::string_view nameOf(Column column)
{
    return columnNames[static_cast<std::size_t>(column)];
}

inline constexpr std::array quantityColumns{Column::Volume, Column::Works, Column::Fine, Column::Prison,
                                            Column::Revenue};

[[nodiscard]] constexpr bool isQuantityColumn(Column column)
{
    return std::ranges::find(quantityColumns, column) != quantityColumns.end();
}

[[nodiscard]] constexpr bool isDateColumn(Column column)
{
    return column == Column::Act || column == Column::AsOf || column == Column::FineDate || column == Column::PrisonDate
        || column == Column::RevenueYear || column == Column::Date || column == Column::Start || column == Column::End;
}

using ColumnSet = std::bitset<columnNames.size()>;

/// The columns of an event table alone: in a table of cases they are further columns.
[[nodiscard]] constexpr bool isOfEvents(Column column)
{
    return column >= Column::Case;
}

struct FurtherColumn {
    std::string name; // as the header writes it
    std::size_t cell = 0;
};

/// Which cell of a row holds what.
class TableHeader {
public:
    /// Reads the header row. Problems: DuplicateColumn, MissingColumn, NoHeader.
    TableHeader(const Row& row, const DelimitedText& text, const TableOptions& options, std::vector<Error>& problems);

    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    [[nodiscard]] bool isEventTable() const;
    [[nodiscard]] bool has(Column column) const { return cellOf(column).has_value(); }
    [[nodiscard]] std::optional<std::size_t> cellOf(Column column) const
    {
        return m_cells[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const std::vector<FurtherColumn>& further() const { return m_further; }
    [[nodiscard]] int line() const { return m_line; }
    /// Whether the numbers of a column have decimal commas: "1.234" is a thousand and more. Not before it was said.
    [[nodiscard]] bool hasDecimalCommas(Column column) const
    {
        return m_decimalCommas[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] bool hasDecimalCommas() const { return m_decimalCommas.any(); }
    void setDecimalCommas(const ColumnSet& columns) { m_decimalCommas = columns; }

private:
    std::array<std::optional<std::size_t>, columnNames.size()> m_cells;
    std::vector<FurtherColumn> m_further;
    ColumnSet m_decimalCommas;
    std::size_t m_size = 0;
    int m_line = 1;
    bool m_isUsable = false;
};

/// Whether a cell of quantities or dates says that there is nothing to say: see meansMissing(). So does "none", but of
/// a penalty, of which it says that none was imposed.
[[nodiscard]] bool isMissing(Column column, std::string_view cell);

/// Without spaces at both ends.
[[nodiscard]] Cell trimmed(const Cell& cell);

/// What the cell says: without these spaces, and without the guards against formulas that a table is written with.
[[nodiscard]] std::string textOf(const Cell& cell);

} // namespace toscale::io
