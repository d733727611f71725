#include "core/io/row_scan.h"

#include "core/io/byte_search.h"
#include "core/io/table_writer.h"
#include "core/io/text_place.h"

#include <algorithm>

namespace toscale::io {

namespace {

constexpr std::size_t longestRow = 1U << 20; // as of DelimitedText

/// For what ends a plain cell.
ByteSearch stopsOf(char separator)
{
    return ByteSearch({separator, '\n', '\r', '\0'});
}

/// A quoted cell from behind its quote; false where it is not closed, or not at the end of the cell.
bool takeQuoted(const char*& at, const char* end, char separator, ScannedCell& cell, bool& hasLineBreak)
{
    static constexpr ByteSearch quotes({'"', '\n', '\r', '\0'});
    cell = {at, nullptr, false};
    for (at = quotes.first(at, end); at != end; at = quotes.first(at + 1, end)) {
        if (*at == '\0')
            return false;
        if (*at != '"') {
            hasLineBreak = true;
            continue;
        }
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

std::string_view ScannedCell::text(std::string& scratch) const
{
    const std::string_view as = trimmed();
    if (!isEscaped && as.find('\'') == std::string_view::npos)
        return as;
    if (!isEscaped)
        return scratch = withoutGuards(as);
    scratch.clear();
    for (std::size_t i = 0; i < as.size(); ++i) {
        scratch.push_back(as[i]);
        if (as[i] == '"' && i + 1 < as.size() && as[i + 1] == '"')
            ++i;
    }
    return scratch = withoutGuards(scratch);
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
    const ByteSearch stops = stopsOf(m_separator);
    for (std::size_t i = 0; i < cells; ++i) {
        ScannedCell& cell = m_cells[i];
        if (at != m_textEnd && *at == '"') {
            ++at;
            if (!readQuoted(at, cell))
                return false;
        } else {
            cell.first = at;
            at = stops.first(at, m_textEnd);
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
    const ByteSearch stops = stopsOf(separator);
    bool hasLineBreak = false;
    for (std::size_t i = 0;; ++i) {
        if (at != end && *at == '"') {
            ++at;
            if (!takeQuoted(at, end, separator, found, hasLineBreak))
                return false;
        } else {
            found.first = at;
            at = stops.first(at, end);
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
