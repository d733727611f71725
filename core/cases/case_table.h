#pragma once

#include "core/cases/number_column.h"
#include "core/cases/table_texts.h"
#include "core/cases/vocabulary.h"
#include "core/column.h"
#include "core/quantity/estimate.h"
#include "core/quantity/money.h"
#include "core/quantity/qualifier.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toscale {

/// The numbers that a table may have, each a column of its own. Volume in bytes, works as a count, money and revenue as
/// written (see CaseTable::currency), custody in years.
enum class TableNumber { Volume, Works, Money, Custody, Revenue };
inline constexpr std::size_t tableNumbers = 5;

/// What a column of the file holds.
enum class TableColumnKind { Text, Word, Date, Volume, Works, Money, Custody, Revenue, Year };

struct TableColumn {
    std::string name; // of the format where it is known ("fine_basis"), else as the header writes it
    TableColumnKind kind = TableColumnKind::Text;
    std::size_t cell = 0; // place in a row of the file, for TableTexts::cell
};

/// What the words of a row say, and which of its cells are filled: rows of one shape differ in numbers, dates and free
/// texts alone, so that the rules for penalties treat them alike. Most tables have a handful.
struct RowShape {
    std::string key;                 // tells shapes apart
    std::optional<Basis> moneyBasis; // none: no such penalty
    std::optional<Basis> custodyBasis;
    std::uint16_t bases = 0; // of all stages: see hasBasis
    PartyKind actorKind = PartyKind::Unknown;
    std::optional<CaseStatus> status;
    std::optional<Outcome> outcome;

    void addBasis(Basis basis) { bases = static_cast<std::uint16_t>(bases | bitOf(basis)); }
    [[nodiscard]] bool hasBasis(Basis basis) const { return (bases & bitOf(basis)) != 0; }
    [[nodiscard]] static unsigned bitOf(Basis basis) { return 1U << static_cast<unsigned>(basis); }
    bool operator==(const RowShape&) const = default;
};

/// What is known of one row beside its texts; the columns of a CaseTable hold one a row.
struct TableRowFacts {
    std::array<std::optional<double>, tableNumbers> numbers; // best values
    std::array<Qualifier, tableNumbers> qualifiers{};        // with which they were written
    std::optional<std::int32_t> day;                         // first day of the act, since 1970
    std::optional<std::int16_t> moneyYear;                   // of the money's date, where that is one year
    std::uint16_t currency = 0;                              // of the money, in CaseTable::currencies
    std::uint16_t revenueCurrency = 0;
    std::uint32_t shape = 0;
    /// All numbers are exact and written plainly, and there is one row of the case: the columns and the shape say all
    /// that the rules need.
    bool isPlain = false;
};

/// Cases as columns that a program computes over, up to tens of millions of rows; read-only. Its order is that of the
/// file. May be asked from several threads.
class CaseTable {
public:
    using RowNumber = std::uint32_t;
    static constexpr std::size_t mostRows = 0xfffffff0U;

    [[nodiscard]] std::size_t size() const { return m_days.size(); }

    /// All columns of the file in its order.
    [[nodiscard]] const std::vector<TableColumn>& columns() const { return m_columns; }
    /// By its name, in any letter case; null where the file has none.
    [[nodiscard]] const TableColumn* column(std::string_view name) const;

    /// Null where the file has no such column.
    [[nodiscard]] const NumberColumn* numbers(TableNumber which) const;
    [[nodiscard]] Qualifier qualifier(TableNumber which, RowNumber row) const;
    /// Code of ISO 4217 of money or revenue; empty where the row has none.
    [[nodiscard]] std::string_view currency(TableNumber which, RowNumber row) const;
    [[nodiscard]] std::uint16_t currencyNumber(RowNumber row) const { return m_currencies[row]; }
    [[nodiscard]] const std::vector<std::string>& currencies() const { return m_currencyCodes; }

    /// First day that the date of the act, or the date that stands for it, can mean; nothing where it is open or not
    /// known, or further than five million years away.
    [[nodiscard]] std::optional<std::chrono::sys_days> day(RowNumber row) const;
    [[nodiscard]] std::optional<int> moneyYear(RowNumber row) const;

    [[nodiscard]] const RowShape& shape(RowNumber row) const { return m_shapes[m_shapeOf[row]]; }
    [[nodiscard]] std::uint32_t shapeNumber(RowNumber row) const { return m_shapeOf[row]; }
    [[nodiscard]] const std::vector<RowShape>& shapes() const { return m_shapes; }
    [[nodiscard]] bool isPlain(RowNumber row) const { return (m_marks[row] & plainMark) != 0; }

    /// One row's entries in all columns.
    [[nodiscard]] TableRowFacts factsAt(RowNumber row) const;

    /// Texts as found, and the row as a case.
    [[nodiscard]] const TableTexts& texts() const { return *m_texts; }
    [[nodiscard]] std::string text(RowNumber row, const TableColumn& column) const;

    /// Bytes held beside the texts: at most 100 a row.
    [[nodiscard]] std::size_t bytesBesideTexts() const;

private:
    friend class CaseTableBuilder;
    friend class CaseTablePart;
    static constexpr std::int32_t noDay = INT32_MIN;
    static constexpr std::int16_t noYear = INT16_MIN;
    static constexpr unsigned bitsOfQualifier = 3;
    static constexpr std::uint16_t plainMark = 1U << (bitsOfQualifier * tableNumbers);

    std::vector<TableColumn> m_columns;
    std::array<std::optional<NumberColumn>, tableNumbers> m_numbers;
    ColumnOf<std::int32_t> m_days;
    ColumnOf<std::int16_t> m_moneyYears;
    ColumnOf<std::uint16_t> m_currencies;
    ColumnOf<std::uint16_t> m_revenueCurrencies; // empty without such a column
    ColumnOf<std::uint32_t> m_shapeOf;
    ColumnOf<std::uint16_t> m_marks; // qualifiers, three bits each, and plainMark
    std::vector<RowShape> m_shapes;
    std::vector<std::string> m_currencyCodes; // the first is empty: none
    std::shared_ptr<const TableTexts> m_texts;
};

/// The rows of one part of a file, written at a place of their own in the columns of a CaseTableBuilder: several
/// threads may fill several parts.
class CaseTablePart {
public:
    CaseTablePart() = default; // without room

    /// Throws std::length_error where there is no room left.
    void add(const TableRowFacts& facts);
    [[nodiscard]] std::size_t size() const { return m_place.size; }
    [[nodiscard]] const ColumnPart& place() const { return m_place; }

    /// The number of a currency, and of a shape by its key; made where it is new. They count in this part.
    [[nodiscard]] std::uint16_t currencyNumber(std::string_view code);
    [[nodiscard]] std::uint32_t shapeNumber(const RowShape& shape);

private:
    friend class CaseTableBuilder;

    ColumnPart m_place;
    std::size_t m_room = 0;
    std::array<std::optional<NumberColumn::Part>, tableNumbers> m_numbers;
    std::int32_t* m_days = nullptr; // of its first row; so are the others
    std::int16_t* m_moneyYears = nullptr;
    std::uint16_t* m_currencies = nullptr;
    std::uint16_t* m_revenueCurrencies = nullptr; // null without such a column
    std::uint32_t* m_shapeOf = nullptr;
    std::uint16_t* m_marks = nullptr;
    std::vector<RowShape> m_shapes;
    std::vector<std::string> m_currencyCodes{std::string()};
    std::unordered_map<std::string, std::uint32_t> m_shapeNumbers;
};

/// Makes a CaseTable of parts of a file.
class CaseTableBuilder {
public:
    /// With room for so many rows.
    CaseTableBuilder(std::vector<TableColumn> columns, std::size_t rows);

    /// A part without rows yet, in the place from row `first` on; what was written there before is forgotten.
    [[nodiscard]] CaseTablePart part(std::size_t first, std::size_t room);

    /// Makes the rows of all parts, whose places stand one behind the other, the table's, on all cores.
    void join(const std::vector<CaseTablePart>& parts);
    /// What was joined; its texts must not be asked for.
    [[nodiscard]] const CaseTable& rows() const { return m_table; }

    [[nodiscard]] CaseTable table(std::shared_ptr<const TableTexts> texts) &&;

private:
    void renumber(const std::vector<CaseTablePart>& parts);

    CaseTable m_table;
};

} // namespace toscale
