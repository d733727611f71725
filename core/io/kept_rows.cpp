#include "core/io/kept_rows.h"

#include "core/io/case_merger.h"
#include "core/io/row_scan.h"
#include "core/io/single_rows.h"

namespace toscale::io {

KeptRows::KeptRows(std::shared_ptr<const void> owner, std::string_view text, char separator, TableHeader header,
                   TableOptions options, ColumnOf<std::uint64_t> offsets, ColumnOf<std::uint32_t> lines,
                   std::unordered_map<std::uint32_t, std::vector<RowStart>> furtherRows)
    : m_owner(std::move(owner))
    , m_text(text)
    , m_separator(separator)
    , m_header(std::move(header))
    , m_options(std::move(options))
    , m_offsets(std::move(offsets))
    , m_lines(std::move(lines))
    , m_furtherRows(std::move(furtherRows))
{
}

std::string_view KeptRows::cell(std::uint32_t row, std::size_t column, std::string& scratch) const
{
    ScannedCell found;
    if (findCell(m_text, m_offsets[row], m_separator, column, found))
        return found.text(scratch);
    DelimitedText rows(m_text, m_separator); // something odd, such as text behind a closing quote
    rows.goTo(m_offsets[row], 1);
    const auto read = rows.next();
    if (!read || !*read || column >= (**read)->cells.size())
        return {};
    scratch = textOf((**read)->cells[column]);
    return scratch;
}

std::string_view KeptRows::raw(std::uint32_t row) const
{
    const std::size_t start = m_offsets[row];
    const std::size_t end = row + 1 < m_offsets.size() ? m_offsets[row + 1] : m_text.size();
    return m_text.substr(start, end - start);
}

bool KeptRows::isOfSeveralRows(std::uint32_t row) const
{
    return !m_furtherRows.empty() && m_furtherRows.contains(row);
}

Case KeptRows::caseAt(std::uint32_t row) const
{
    std::vector<Error> problems;
    std::vector<Error> notes;
    SingleRows rows(m_text, m_separator, m_header, m_options);
    Case whole = rows.read(m_offsets[row], line(row), false, problems, notes).value_or(Case{});
    const auto further = m_furtherRows.find(row);
    if (further == m_furtherRows.end())
        return whole;
    CaseMerger merger(whole);
    for (const RowStart& start : further->second)
        if (auto next = rows.read(start.offset, static_cast<int>(start.line), true, problems, notes))
            merger.add(whole, *std::move(next), rows.cells(problems));
    return whole;
}

int KeptRows::line(std::uint32_t row) const
{
    return static_cast<int>(m_lines[row]);
}

std::size_t KeptRows::bytesBesideTexts() const
{
    std::size_t bytes = m_offsets.size() * sizeof(std::uint64_t) + m_lines.size() * sizeof(std::uint32_t);
    for (const auto& [row, further] : m_furtherRows)
        bytes += sizeof(decltype(m_furtherRows)::value_type) + further.size() * sizeof(RowStart);
    return bytes;
}

} // namespace toscale::io
