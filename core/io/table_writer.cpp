#include "core/io/table_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace toscale::io {

namespace {

bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const char last = text.empty() ? ' ' : text.back();
    return error == std::errc{} && end == text.data() + text.size() && last >= '0' && last <= '9';
}

/// https://owasp.org/www-community/attacks/CSV_Injection; also behind apostrophes of the text itself, so that one of
/// ours can be told from them.
bool needsGuard(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    constexpr std::string_view starts = "=+-@\t\r\n";
    constexpr std::array<std::string_view, 4> wide{"＝", "＋", "－", "＠"}; // some programs read them as the others
    return !text.empty()
        && (starts.find(text.front()) != std::string_view::npos
            || std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); }))
        && !isNumber(text);
}

} // namespace

std::string tableCell(std::string_view text, char separator)
{
    std::string cell = needsGuard(text) ? "'" : "";
    cell += text;
    const bool hasOuterSpace = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (cell.find_first_of("\"\r\n\t") == std::string::npos && cell.find(separator) == std::string::npos
        && !hasOuterSpace)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && needsGuard(cell) ? cell.substr(1) : cell;
}

void TableWriter::addRow(const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += m_separator;
        // A row of one empty cell would read as a blank line.
        m_text += cells.size() == 1 && cells[i].empty() ? "\"\"" : tableCell(cells[i], m_separator);
    }
    m_text += m_lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
}

} // namespace toscale::io
