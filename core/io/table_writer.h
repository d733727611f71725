#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

enum class LineEnd { Lf, CrLf };

/// Writes CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front, be it at the start
/// of a text cell or behind what it might take for a separator; what would be read as such a text gets one too.
class TableWriter {
public:
    explicit TableWriter(LineEnd lineEnd = LineEnd::Lf, char separator = ',')
        : m_lineEnd(lineEnd)
        , m_separator(separator)
    {
    }

    void addRow(const std::vector<std::string>& cells);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    LineEnd m_lineEnd;
    char m_separator;
    std::string m_text;
};

/// One cell as it stands in the file: guarded, and quoted where it has to be.
[[nodiscard]] std::string tableCell(std::string_view text, char separator = ',');

/// What a cell said before it was guarded.
[[nodiscard]] std::string withoutGuards(std::string_view cell);

} // namespace toscale::io
