#include "core/document/row_text_search.h"

#include "core/quantity/fast_fold.h"
#include "core/quantity/fold_text.h"

#include <algorithm>

namespace toscale {

namespace {

unsigned char lowerByte(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool isSearched(const TableColumn& column)
{
    constexpr std::array<std::string_view, 3> notSearched{"works_noun", "source", "source_url"};
    return column.kind == TableColumnKind::Text && std::ranges::find(notSearched, column.name) == notSearched.end();
}

/// A quote that neither opens nor closes a cell: the cell is not what stands between two separators.
bool hasOddQuote(std::string_view raw)
{
    const auto isBorder = [](char c) { return c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r'; };
    for (std::size_t at = raw.find('"'); at != std::string_view::npos; at = raw.find('"', at + 1)) {
        const bool opens = at == 0 || isBorder(raw[at - 1]);
        const bool closes = at + 1 == raw.size() || isBorder(raw[at + 1]);
        if (!opens && !closes)
            return true;
    }
    return false;
}

/// In a cell between quotes; the break at the end of a row is none.
bool hasLineBreakInside(std::string_view raw)
{
    const std::string_view inside = raw.substr(0, raw.find_last_not_of("\r\n") + 1); // nothing: an empty row
    return inside.find('\n') != std::string_view::npos || inside.find('\r') != std::string_view::npos;
}

} // namespace

RowTextSearch::RowTextSearch(const CaseTable& table, std::string folded)
    : m_table(table)
    , m_folded(std::move(folded))
    , m_isAscii(isAscii(m_folded))
    , m_isPlain(m_folded.find_first_of("\"\t;\r\n") == std::string::npos)
    , m_hasSpace(m_folded.find(' ') != std::string::npos)
{
    for (const TableColumn& column : table.columns())
        if (isSearched(column))
            m_cells.push_back(column.cell);
    // Horspool, Practical fast searching in strings (1980)
    m_skips.fill(m_folded.size());
    for (std::size_t i = 0; i + 1 < m_folded.size(); ++i) {
        const std::size_t skip = m_folded.size() - 1 - i;
        const auto byte = static_cast<unsigned char>(m_folded[i]);
        m_skips[byte] = skip;
        if (byte >= 'a' && byte <= 'z')
            m_skips[byte - ('a' - 'A')] = skip;
    }
}

bool RowTextSearch::isInAscii(std::string_view raw) const
{
    const std::size_t size = m_folded.size();
    for (std::size_t at = 0; at + size <= raw.size(); at += m_skips[static_cast<unsigned char>(raw[at + size - 1])]) {
        std::size_t matched = size;
        while (matched > 0 && lowerByte(raw[at + matched - 1]) == static_cast<unsigned char>(m_folded[matched - 1]))
            --matched;
        if (matched == 0)
            return true;
    }
    return false;
}

/// Folding leaves ASCII letters where they are, one for one: what it makes of others is looked for with as many letters
/// around them as the text has.
bool RowTextSearch::isNearOtherLetters(std::string_view raw, Scratch& scratch) const
{
    const auto isOther = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const auto isIn = [&](std::size_t from, std::size_t to) {
        scratch.folded.clear();
        appendFolded(scratch.folded, raw.substr(from, to - from));
        return scratch.folded.find(m_folded) != std::string::npos;
    };
    const std::size_t around = m_folded.size();
    std::size_t from = 0;
    std::size_t lastEnd = 0; // of the last run of other letters; 0: none yet
    for (std::size_t begin = firstNonAscii(raw); begin < raw.size();) {
        std::size_t end = begin;
        while (end < raw.size() && isOther(raw[end]))
            ++end;
        if (lastEnd == 0 || begin >= lastEnd + around) {
            if (lastEnd != 0 && isIn(from, lastEnd + around))
                return true;
            from = begin - std::min(begin, around);
        }
        lastEnd = end;
        begin = end + firstNonAscii(raw.substr(end));
    }
    return lastEnd != 0 && isIn(from, std::min(raw.size(), lastEnd + around));
}

bool RowTextSearch::mayMatch(std::string_view raw, Scratch& scratch) const
{
    if (!m_isPlain)
        return m_isAscii || !isAscii(raw);
    if (m_hasSpace && hasLineBreakInside(raw))
        return true;
    if (m_isAscii && (isInAscii(raw) || hasOddQuote(raw)))
        return true;
    return !isAscii(raw) && (hasOddQuote(raw) || isNearOtherLetters(raw, scratch)); // no ASCII text folds to others
}

bool RowTextSearch::isInCells(std::uint32_t row, Scratch& scratch) const
{
    return std::ranges::any_of(m_cells, [&](std::size_t cell) {
        const std::string_view text = m_table.texts().cell(row, cell, scratch.cell);
        if (text.empty())
            return false;
        scratch.folded.clear();
        appendFolded(scratch.folded, text);
        if (scratch.folded.find('\t') != std::string::npos)
            tabsToSpaces(scratch.folded);
        return scratch.folded.find(m_folded) != std::string::npos;
    });
}

bool RowTextSearch::matches(std::uint32_t row, Scratch& scratch) const
{
    return mayMatch(m_table.texts().raw(row), scratch) && isInCells(row, scratch);
}

} // namespace toscale
