#pragma once

#include "core/io/import_plan.h"

#include <span>

namespace toscale::io {

/// A row that can be the header, and how the columns are called then.
struct FoundHeader {
    std::optional<std::size_t> row; // nothing: the first row holds values already
    bool isSure = false;            // a name of the format is among them
};
[[nodiscard]] FoundHeader findHeader(const ImportSource& source);

/// The first cells of each column, from which is judged what it holds.
class ColumnSamples {
public:
    ColumnSamples(const ImportSource& source, std::size_t firstRow, std::size_t columns);

    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    /// Cells of a column with something in them.
    [[nodiscard]] const std::vector<std::string>& of(std::size_t column) const { return m_cells[column]; }
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    /// The share of the cells of a column that fit; 1 where there are none.
    template <class Fits> [[nodiscard]] double share(std::size_t column, const Fits& fits) const
    {
        std::size_t fitting = 0;
        for (const std::string& cell : m_cells[column])
            fitting += fits(cell) ? 1U : 0U;
        return m_cells[column].empty() ? 1 : static_cast<double>(fitting) / static_cast<double>(m_cells[column].size());
    }

private:
    std::vector<std::vector<std::string>> m_cells;
    std::size_t m_rows = 0;
};

/// Fills in what each column is: by its name, by what its name means, by its cells.
void recogniseColumns(std::vector<PlannedColumn>& columns, const ColumnSamples& samples, const ImportChoices& choices);

/// Puts what a person chose in place of that.
void applyChoices(std::vector<PlannedColumn>& columns, const ImportChoices& choices, std::vector<Error>& problems);

} // namespace toscale::io
