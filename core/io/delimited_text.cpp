#include "core/io/delimited_text.h"

#include "core/io/text_place.h"

#include <algorithm>

namespace toscale::io {

bool Row::isBlank() const
{
    return std::ranges::all_of(
        cells, [](const Cell& cell) { return cell.text.find_first_not_of(" \t") == std::string_view::npos; });
}

Place DelimitedText::placeOf(const Row& row, std::size_t offset) const
{
    return placeBehind(m_text.substr(row.start, offset - row.start), row.line);
}

Cell DelimitedText::readPlain(std::size_t& at) const
{
    const std::size_t start = at;
    while (at < m_text.size() && m_text[at] != m_separator && !isLineBreak(m_text[at]))
        ++at;
    return {m_text.substr(start, at - start), start};
}

Cell DelimitedText::readQuoted(std::size_t& at)
{
    const std::size_t start = ++at;
    std::string* unescaped = nullptr;
    std::size_t pieceStart = start;
    for (;;) {
        const std::size_t quote = m_text.find('"', at);
        if (quote == std::string_view::npos) {
            m_quoteLeftOpen = true;
            return {{}, start};
        }
        m_tooLong = m_tooLong || quote - start > m_longestRow; // but where the row ends is still to be found
        const bool isDoubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
        at = quote + (isDoubled ? 2 : 1);
        const bool ends = at >= m_text.size() || m_text[at] == m_separator || isLineBreak(m_text[at]);
        if (!isDoubled && ends && (m_tooLong || !unescaped))
            return {m_text.substr(start, quote - start), start};
        // A quote in the middle of a cell of a later line closes nothing: the first one was left open, and the rows
        // between them are no part of its cell.
        if (!isDoubled && !ends && lineBreaksIn(m_text.substr(start, quote - start)) > 0) {
            m_quoteLeftOpen = true;
            return {{}, start};
        }
        if (m_tooLong) {
            if (isDoubled)
                continue;
            return readPlain(at);
        }
        if (!unescaped)
            unescaped = &m_row.unescaped.emplace_front();
        unescaped->append(m_text.substr(pieceStart, quote - pieceStart)).append(isDoubled ? "\"" : "");
        pieceStart = at;
        if (isDoubled)
            continue;
        // "a"b: what follows the closing quote belongs to the cell as it stands
        unescaped->append(readPlain(at).text);
        return {*unescaped, start};
    }
}

tl::unexpected<Error> DelimitedText::skipRow(ErrorCode code, std::vector<std::string> arguments, std::size_t at)
{
    Error error{code, placeOf(m_row, at), std::move(arguments)};
    goBehindLine(at);
    return tl::unexpected(std::move(error));
}

void DelimitedText::goBehindLine(std::size_t at)
{
    const std::size_t end = std::min(m_text.find_first_of("\r\n", at), m_text.size());
    const std::size_t next = end < m_text.size() ? behindLineBreak(m_text, end) : end;
    m_line += lineBreaksIn(m_text.substr(m_at, next - m_at));
    m_at = next;
}

std::optional<Result<const Row*>> DelimitedText::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    m_row.cells.clear();
    m_row.start = m_at;
    m_row.line = m_line;
    m_row.unescaped.clear();
    m_quoteLeftOpen = false;
    m_tooLong = false;
    std::size_t at = m_at;
    for (;;) {
        const bool isQuoted = at < m_text.size() && m_text[at] == '"';
        const std::size_t start = at;
        m_row.cells.push_back(isQuoted ? readQuoted(at) : readPlain(at));
        if (m_quoteLeftOpen)
            return skipRow(ErrorCode::QuoteLeftOpen, {}, start);
        if (m_tooLong || at - m_at > m_longestRow) {
            m_tooLong = true;
            m_row.cells.clear();
        }
        if (at >= m_text.size() || isLineBreak(m_text[at]))
            break;
        ++at;
    }
    if (m_tooLong) {
        Error error{ErrorCode::LineTooLong, placeOf(m_row, m_at), {std::to_string(m_longestRow)}};
        goBehindLine(at);
        return tl::unexpected(std::move(error));
    }
    const std::string_view whole = m_text.substr(m_at, at - m_at);
    if (const std::size_t nul = whole.find('\0'); nul != std::string_view::npos) {
        Error error{ErrorCode::NotText, placeOf(m_row, m_at + nul), {"NUL"}};
        goBehindLine(at);
        return tl::unexpected(std::move(error));
    }
    goBehindLine(at);
    return &m_row;
}

char separatorOf(std::string_view text)
{
    std::size_t commas = 0;
    std::size_t semicolons = 0;
    std::size_t tabs = 0;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (isLineBreak(c) && commas + semicolons + tabs > 0)
            break;
        commas += c == ',' ? 1 : 0;
        semicolons += c == ';' ? 1 : 0;
        tabs += c == '\t' ? 1 : 0;
    }
    if (tabs > 0 && tabs >= commas && tabs >= semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

} // namespace toscale::io
