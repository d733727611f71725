#pragma once

#include "core/cases/written_date.h"
#include "core/io/column_evidence.h"
#include "core/io/header_words.h"
#include "core/io/import_source.h"
#include "core/io/import_words.h"
#include "core/io/table_columns.h"
#include "core/quantity/parse_quantity.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace toscale::io {

/// What becomes of a column.
enum class ColumnUse {
    Known,    // one of the format (`column`)
    Currency, // of the amounts in its row that have none
    Text,     // kept with the case under its name
    LeftOut,
};

struct ColumnChoice {
    ColumnUse use = ColumnUse::Text;
    Column column{};  // of ColumnUse::Known
    std::string unit; // of numbers without one, its scale of all; empty = none, or what the head says

    bool operator==(const ColumnChoice&) const = default;
};

/// What a person decides in place of what the table seems to say.
struct ImportChoices {
    std::optional<bool> hasHeader;
    std::optional<char> decimalMark; // '.' or ','
    std::optional<DateOrder> dateOrder;
    PrefixReading reading = PrefixReading::Si;
    bool joinsTitles = false;                    // rows of one title are one case, where no column has ids
    std::map<std::string, ColumnChoice> columns; // by PlannedColumn::name
    std::vector<MonthName> monthNames;           // of the language of the source; the English ones are known
    ImportWords words;                           // of it, for what the format has names for

    bool operator==(const ImportChoices&) const = default;
};

/// Why a column is used as it is: its name is one of the format, means one, its cells look like it, a person chose it.
enum class FoundBy { Nothing, Name, Synonym, Cells, Choice };

struct PlannedColumn {
    std::string name; // its head, made unique; "Column 3" where it has none
    ColumnUse use = ColumnUse::Text;
    Column column{};
    std::optional<ColumnUnit> unit;
    std::string unreadHead; // of a quantity: what its head says beside the name and is no unit of it, "lakhs", "final"
    FoundBy foundBy = FoundBy::Nothing;
    std::optional<char> decimalMark; // of its numbers; nothing: no number depends on it, or it is an open question
    std::optional<DateOrder> dateOrder;

    [[nodiscard]] bool is(Column which) const { return use == ColumnUse::Known && column == which; }
};

/// How a table is going to be read. Nothing is read before.
struct ImportPlan {
    std::vector<PlannedColumn> columns;
    bool hasHeader = false;
    std::size_t firstRow = 0; // behind the header
    bool asksDecimalMark = false;
    bool asksDateOrder = false;    // dates that can be read in two ways are problems until it is chosen
    std::vector<Error> problems;   // MissingColumn [title], DuplicateColumn, UnknownUnit of a choice
    std::vector<ImportNote> notes; // NoNames, RowsBeforeHeader, AmbiguousNumber, DecimalCommas, AmbiguousDates

    [[nodiscard]] std::optional<std::size_t> cellOf(Column column) const;
    [[nodiscard]] bool isEventTable() const;
    /// Where the titles stand: a column of titles, else that of the parties.
    [[nodiscard]] std::optional<std::size_t> titleCell() const;
    /// Every column is one of the format by its own name, and there is nothing to ask: no choice is needed.
    [[nodiscard]] bool isClear() const;
};

/// Finds the header, what each column is, units, and what separates decimals and orders dates, by what all rows say.
/// Nothing when it was stopped.
[[nodiscard]] std::optional<ImportPlan> planImport(const ImportSource& source, const ImportChoices& choices = {},
                                                   const KeepGoing& keepGoing = {});

} // namespace toscale::io
