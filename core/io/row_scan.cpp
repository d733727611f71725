#include "core/io/row_scan.h"

#include "core/io/text_place.h"

#include <algorithm>
#include <cstring>

namespace toscale::io {

namespace {

constexpr std::size_t longestRow = 1U << 20; // as of DelimitedText

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// To the separator, line break or NUL byte that ends a plain cell.
const char* endOfPlain(const char* at, const char* end, char separator)
{
    while (at != end && *at != separator && *at != '\n' && *at != '\r' && *at != '\0')
        ++at;
    return at;
}

/// A quoted cell from behind its quote; false where it is not closed, or not at the end of the cell.
bool takeQuoted(const char*& at, const char* end, char separator, ScannedCell& cell)
{
    cell = {at, nullptr, false};
    for (;;) {
        const auto* quote = static_cast<const char*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
        if (quote == nullptr)
            return false;
        at = quote + 1;
        if (at == end || *at == separator || isLineBreak(*at)) {
            cell.last = quote;
            return std::memchr(cell.first, '\0', static_cast<std::size_t>(cell.last - cell.first)) == nullptr;
        }
        if (*at != '"')
            return false;
        cell.isEscaped = true;
        ++at;
    }
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
    const char* const first = at;
    if (!takeQuoted(at, m_textEnd, m_separator, cell))
        return false;
    m_lineBreaks += lineBreaksIn({first, static_cast<std::size_t>(at - first)});
    return true;
}

bool RowScan::read(std::size_t offset)
{
    const char* at = m_begin + offset;
    m_lineBreaks = 0;
    const std::size_t cells = m_cells.size();
    for (std::size_t i = 0; i < cells; ++i) {
        ScannedCell& cell = m_cells[i];
        if (at != m_textEnd && *at == '"') {
            ++at;
            if (!readQuoted(at, cell))
                return false;
        } else {
            cell.first = at;
            at = endOfPlain(at, m_textEnd, m_separator);
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
    for (std::size_t i = 0;; ++i) {
        if (at != end && *at == '"') {
            ++at;
            if (!takeQuoted(at, end, separator, found))
                return false;
        } else {
            found.first = at;
            at = endOfPlain(at, end, separator);
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
