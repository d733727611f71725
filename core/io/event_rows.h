#pragma once

#include "core/io/table_row.h"
#include "core/io/unique_ids.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace toscale::io {

/// The rows of an event table as cases with events, without ids: such a table writes none.
class EventRows {
public:
    /// Rows that name neither case nor lane belong to a case called `fallbackTitle`.
    explicit EventRows(std::string fallbackTitle)
        : m_fallbackTitle(std::move(fallbackTitle))
    {
    }

    void read(const RowCells& cells);
    [[nodiscard]] std::vector<Case> take() { return std::move(m_cases); }

private:
    /// Sources of one case: the id for each text that cites one.
    struct CaseSources {
        std::unordered_map<std::string, std::string> idByText;
        UniqueIds ids;
    };

    /// Positions in m_cases.
    [[nodiscard]] std::size_t caseNamed(std::string title);
    [[nodiscard]] std::string sourceOf(std::size_t which, const std::string& text);
    [[nodiscard]] std::vector<std::string> sourcesOf(std::size_t which, std::string_view cell);

    std::string m_fallbackTitle;
    std::vector<Case> m_cases;
    std::vector<CaseSources> m_sources; // of each of them
    std::unordered_map<std::string, std::size_t> m_byTitle;
};

} // namespace toscale::io
