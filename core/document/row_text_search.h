#pragma once

#include "core/cases/case_table.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// Finds a folded text in the rows of a table: TextCondition of meets(), for many rows.
class RowTextSearch {
public:
    RowTextSearch(const CaseTable& table, std::string folded);

    /// `scratch` saves allocations from row to row.
    struct Scratch {
        std::string cell;
        std::string folded;
    };
    [[nodiscard]] bool matches(std::uint32_t row, Scratch& scratch) const;

private:
    [[nodiscard]] bool mayMatch(std::string_view raw, Scratch& scratch) const;
    [[nodiscard]] bool isInAscii(std::string_view raw) const;
    [[nodiscard]] bool isNearOtherLetters(std::string_view raw, Scratch& scratch) const;
    [[nodiscard]] bool isInCells(std::uint32_t row, Scratch& scratch) const;

    const CaseTable& m_table;
    std::string m_folded;
    std::vector<std::size_t> m_cells; // that are searched
    std::array<std::size_t, 256> m_skips{};
    bool m_isAscii = false;
    bool m_isPlain = false;  // it stands in a file as it is
    bool m_hasSpace = false; // which may be a line break in a cell
};

} // namespace toscale
