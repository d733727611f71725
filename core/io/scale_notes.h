#pragma once

#include "core/io/import_cell.h"
#include "core/io/imported_cases.h"

#include <map>
#include <vector>

namespace toscale::io {

/// From where the amounts of a table have their scales. What the head of a column says beside its name changes numbers
/// by thousands and millions: where that is not plain for every cell, it is said.
class ScaleNotes {
public:
    ScaleNotes(const ImportSource& source, const ImportPlan& plan)
        : m_source(source)
        , m_plan(plan)
    {
    }

    /// A cell of a column, as it stands in the source and as it is read.
    void add(std::size_t row, std::size_t column, const std::string& cell, const CellForReader& read);
    /// ScaleOfHead, ScaleOfCell, HeadNotRead, each once a column at the first cell that it is of.
    [[nodiscard]] std::vector<ImportProblem> notes() const;

private:
    struct Cells {
        std::size_t count = 0;
        std::size_t row = 0; // of the first one
        std::string text;
        std::string read;
    };
    using ByUnit = std::map<UnitFrom, Cells>;

    [[nodiscard]] ImportProblem note(ImportNoteCode code, std::size_t column, const Cells& cells,
                                     std::vector<std::string> arguments) const;

    const ImportSource& m_source;
    const ImportPlan& m_plan;
    std::map<std::size_t, ByUnit> m_columns;
};

} // namespace toscale::io
