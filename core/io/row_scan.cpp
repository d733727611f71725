#include "core/io/row_scan.h"

#include "core/io/text_place.h"

#include <algorithm>
#include <array>

namespace toscale::io {

namespace {

constexpr std::size_t longestRow = 1U << 20; // as of DelimitedText

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Bytes that end a plain cell: the separator, line breaks, NUL.
using Stops = std::array<bool, 256>;

constexpr Stops stopsFor(char separator)
{
    Stops stops{};
    for (const char each : {separator, '\n', '\r', '\0'})
        stops[static_cast<unsigned char>(each)] = true;
    return stops;
}

const Stops& stopsOf(char separator)
{
    static constexpr Stops ofComma = stopsFor(',');
    static constexpr Stops ofSemicolon = stopsFor(';');
    static constexpr Stops ofTab = stopsFor('\t');
    return separator == ';' ? ofSemicolon : separator == '\t' ? ofTab : ofComma;
}

const char* endOfPlain(const char* at, const char* end, const Stops& stops)
{
    while (at != end && !stops[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

/// A quoted cell from behind its quote; false where it is not closed, or not at the end of the cell. Cells are short:
/// one look at each byte is sooner done than a call for each kind.
bool takeQuoted(const char*& at, const char* end, char separator, ScannedCell& cell, bool& hasLineBreak)
{
    cell = {at, nullptr, false};
    for (; at != end; ++at) {
        if (*at == '\0')
            return false;
        hasLineBreak = hasLineBreak || isLineBreak(*at);
        if (*at != '"')
            continue;
        const char* const quote = at++;
        if (at == end || *at == separator || isLineBreak(*at)) {
            cell.last = quote;
            return true;
        }
        if (*at != '"')
            return false;
        cell.isEscaped = true;
    }
    return false;
}

} // namespace

std::string_view ScannedCell::trimmed() const
{
    const char* from = first;
    const char* to = last;
    while (from != to && isSpace(*from))
        ++from;
    while (from != to && isSpace(*(to - 1)))
        --to;
    return {from, static_cast<std::size_t>(to - from)};
}

std::string_view ScannedCell::text(std::string& scratch) const
{
    const std::string_view as = trimmed();
    if (!isEscaped)
        return as;
    scratch.clear();
    for (std::size_t i = 0; i < as.size(); ++i) {
        scratch.push_back(as[i]);
        if (as[i] == '"' && i + 1 < as.size() && as[i + 1] == '"')
            ++i;
    }
    return scratch;
}

RowScan::RowScan(std::string_view text, char separator, std::size_t cells)
    : m_begin(text.data())
    , m_textEnd(text.data() + text.size())
    , m_separator(separator)
    , m_cells(cells)
{
}

bool RowScan::readQuoted(const char*& at, ScannedCell& cell)
{
    bool hasLineBreak = false;
    if (!takeQuoted(at, m_textEnd, m_separator, cell, hasLineBreak))
        return false;
    if (hasLineBreak)
        m_lineBreaks += lineBreaksIn(cell.raw());
    return true;
}

bool RowScan::read(std::size_t offset)
{
    const char* at = m_begin + offset;
    m_lineBreaks = 0;
    const std::size_t cells = m_cells.size();
    const Stops& stops = stopsOf(m_separator);
    for (std::size_t i = 0; i < cells; ++i) {
        ScannedCell& cell = m_cells[i];
        if (at != m_textEnd && *at == '"') {
            ++at;
            if (!readQuoted(at, cell))
                return false;
        } else {
            cell.first = at;
            at = endOfPlain(at, m_textEnd, stops);
            cell.last = at;
            cell.isEscaped = false;
        }
        const bool isLast = i + 1 == cells;
        if (isLast ? at != m_textEnd && !isLineBreak(*at) : at == m_textEnd || *at != m_separator)
            return false;
        if (!isLast)
            ++at;
    }
    m_end = static_cast<std::size_t>(at - m_begin);
    if (m_end - offset > longestRow)
        return false;
    if (at != m_textEnd) {
        ++m_lineBreaks;
        m_end += *at == '\r' && at + 1 != m_textEnd && at[1] == '\n' ? 2 : 1;
    }
    return true;
}

bool RowScan::isBlank() const
{
    return std::ranges::all_of(m_cells, [](const ScannedCell& cell) { return cell.trimmed().empty(); });
}

bool findCell(std::string_view text, std::size_t offset, char separator, std::size_t cell, ScannedCell& found)
{
    const char* at = text.data() + offset;
    const char* const end = text.data() + text.size();
    const Stops& stops = stopsOf(separator);
    bool hasLineBreak = false;
    for (std::size_t i = 0;; ++i) {
        if (at != end && *at == '"') {
            ++at;
            if (!takeQuoted(at, end, separator, found, hasLineBreak))
                return false;
        } else {
            found.first = at;
            at = endOfPlain(at, end, stops);
            found.last = at;
            found.isEscaped = false;
        }
        if (i == cell)
            return true;
        if (at == end || *at != separator)
            return false;
        ++at;
    }
}

} // namespace toscale::io
