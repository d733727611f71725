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

/// What a program may take for the separator of a table with commas. The comma is not among them: whoever takes it sees
/// the quotes, and addresses have commas with hyphens behind them.
constexpr std::string_view otherSeparators = ";\t\r\n";

/// https://owasp.org/www-community/attacks/CSV_Injection: what a program takes for a formula at the start of a cell.
bool startsFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 8> signs{"=",  "+",  "-",  "@",
                                                    "＝", "＋", "－", "＠"}; // the wide as the others
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

/// Without what programs skip in front of a formula, and without apostrophes, so that a guard can be told from those
/// of the text.
std::string_view behindBlanks(std::string_view text)
{
    constexpr std::array<std::string_view, 7> blanks{"'", " ", "\u00A0", "\u200B", "\u2060", "\u3000", "\uFEFF"};
    const auto isAtFront = [&](std::string_view blank) { return text.starts_with(blank); };
    while (true) {
        const auto* const blank = std::ranges::find_if(blanks, isAtFront);
        if (blank == blanks.end())
            return text;
        text.remove_prefix(blank->size());
    }
}

/// Whether a guard belongs before what begins at `at`: at the start of the cell, and behind each character that a
/// program might take for its separator, for such a program sees no quotes either.
bool needsGuard(std::string_view cell, std::size_t at)
{
    if (at > 0 && otherSeparators.find(cell[at - 1]) == std::string_view::npos)
        return false;
    const std::string_view text = behindBlanks(cell.substr(at));
    if (at > 0)
        return startsFormula(text);
    const bool startsWithControl =
        !text.empty() && std::string_view("\t\r\n").find(text.front()) != std::string_view::npos;
    return startsWithControl || (startsFormula(text) && !isNumber(text));
}

} // namespace

std::string tableCell(std::string_view text, char separator)
{
    std::string cell;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (needsGuard(text, at))
            cell += '\'';
        cell += text[at];
    }
    const bool hasOuterSpace = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (cell.find_first_of("\"\r\n\t") == std::string::npos && cell.find(separator) == std::string::npos
        && !hasOuterSpace)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string withoutGuards(std::string_view cell)
{
    std::string text;
    text.reserve(cell.size());
    for (std::size_t at = 0; at < cell.size(); ++at)
        if (cell[at] != '\'' || !needsGuard(cell, at))
            text += cell[at];
    return text;
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
