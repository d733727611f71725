#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// One cell as it stands in the file, without its quotes.
struct ScannedCell {
    const char* first = nullptr;
    const char* last = nullptr; // behind it
    bool isEscaped = false;     // doubled quotes stand for one

    [[nodiscard]] std::string_view raw() const { return {first, static_cast<std::size_t>(last - first)}; }
    /// Without spaces at both ends.
    [[nodiscard]] std::string_view trimmed() const
    {
        const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
        const char* from = first;
        const char* to = last;
        while (from != to && isSpace(*from))
            ++from;
        while (from != to && isSpace(*(to - 1)))
            --to;
        return {from, static_cast<std::size_t>(to - from)};
    }
    /// What the cell says, as textOf() of a Cell; `scratch` holds it where that is not what stands in the file.
    [[nodiscard]] std::string_view text(std::string& scratch) const;
};

/// The inner loop of reading a table: splits the rows that nearly all tables are made of, as DelimitedText does, and
/// leaves the others to it.
class RowScan {
public:
    /// Rows have `cells` cells.
    RowScan(std::string_view text, char separator, std::size_t cells);

    /// Reads the row at `offset`. False where it has another number of cells, or something odd: a quote left open or
    /// with text behind it, a NUL byte, more than 2^20 bytes.
    [[nodiscard]] bool read(std::size_t offset);

    [[nodiscard]] const std::vector<ScannedCell>& cells() const { return m_cells; }
    [[nodiscard]] bool isBlank() const;
    /// Behind the row and its line break.
    [[nodiscard]] std::size_t end() const { return m_end; }
    /// Of the row, and those within its cells.
    [[nodiscard]] int lineBreaks() const { return m_lineBreaks; }

private:
    [[nodiscard]] bool readQuoted(const char*& at, ScannedCell& cell);

    const char* m_begin;
    const char* m_textEnd;
    char m_separator;
    std::vector<ScannedCell> m_cells;
    std::size_t m_end = 0;
    int m_lineBreaks = 0;
};

/// One cell of the row at `offset`; nothing where RowScan would read none.
[[nodiscard]] bool findCell(std::string_view text, std::size_t offset, char separator, std::size_t cell,
                            ScannedCell& found);

} // namespace toscale::io
