#pragma once

#include "core/cases/case_table.h"
#include "core/cases/plain_date.h"
#include "core/io/row_scan.h"
#include "core/io/table_columns.h"
#include "core/quantity/plain_quantities.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace toscale::io {

/// What a row says whose cells all have the forms that most tables have.
struct PlainRow {
    std::optional<FastDataSize> volume;
    std::optional<std::uint64_t> works;
    std::optional<PlainMoney> money;
    std::optional<PlainTerm> term;
    std::optional<PlainMoney> revenue;
    std::optional<PlainDate> act;       // or the date that stands for it
    std::optional<PlainDate> moneyDate; // the same
    std::optional<PlainDate> revenueYear;
    /// The words of the row and which of its cells are filled: see RowShape. Words were not looked up.
    std::string shapeKey;
};

/// Its numbers as a CaseTable holds them; false where one is not exact.
[[nodiscard]] bool readNumbers(const PlainRow& row, std::array<std::optional<double>, tableNumbers>& numbers);

/// Reads such rows, and no others.
class PlainRowReader {
public:
    PlainRowReader(const TableHeader& header, const TableOptions& options);

    /// False for options under which no form is plain.
    [[nodiscard]] bool isOfUse() const { return m_isOfUse; }

    /// The cells of a row that is not blank. False where one has another form, or the title is missing.
    [[nodiscard]] bool read(const std::vector<ScannedCell>& cells, PlainRow& row) const;

private:
    using At = std::optional<std::size_t>;

    bool m_isOfUse = false;
    At m_title, m_party, m_volume, m_works, m_fine, m_prison, m_revenue;
    At m_act, m_asOf, m_date, m_fineDate, m_prisonDate, m_revenueYear;
    std::vector<std::size_t> m_words;
};

/// Whether the columns would say of a row what readCaseRow() made of it: so for all rows of its shape.
[[nodiscard]] bool agrees(const PlainRow& row, const Case& which);

} // namespace toscale::io
