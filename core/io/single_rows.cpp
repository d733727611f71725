#include "core/io/single_rows.h"

namespace toscale::io {

void noteMissingColumns(const TableHeader& header, std::vector<Error>& notes)
{
    if (header.isEventTable())
        return;
    const bool hasDate = header.has(Column::Date);
    const auto noteIfMissing = [&](Column value, Column wanted, bool isThere) {
        if (header.has(value) && !isThere)
            notes.push_back({ErrorCode::MissingColumn,
                             Place{{}, std::string(nameOf(value)), header.line(), 0},
                             {std::string(nameOf(wanted))}});
    };
    noteIfMissing(Column::Fine, Column::FineBasis, header.has(Column::FineBasis));
    noteIfMissing(Column::Fine, Column::FineDate, hasDate || header.has(Column::FineDate));
    noteIfMissing(Column::Prison, Column::PrisonBasis, header.has(Column::PrisonBasis));
    noteIfMissing(Column::Prison, Column::PrisonDate, hasDate || header.has(Column::PrisonDate));
}

bool hasRightLength(const Row& row, const DelimitedText& rows, const TableHeader& header, std::vector<Error>& problems)
{
    std::size_t size = row.cells.size();
    while (size > header.size() && trimmed(row.cells[size - 1]).text.empty())
        --size;
    if (size == header.size())
        return true;
    const bool isShort = size < header.size();
    const std::size_t at =
        isShort ? row.cells.back().offset + row.cells.back().text.size() : row.cells[header.size()].offset;
    problems.push_back({isShort ? ErrorCode::RowTooShort : ErrorCode::RowTooLong,
                        rows.placeOf(row, at),
                        {std::to_string(size), std::to_string(header.size())}});
    return false;
}

std::optional<Case> SingleRows::read(std::size_t offset, int line, bool mayLackTitle, std::vector<Error>& problems,
                                     std::vector<Error>& notes)
{
    m_row = nullptr;
    m_rows.goTo(offset, line);
    auto next = m_rows.next();
    if (!next)
        return std::nullopt;
    if (!*next) {
        problems.push_back(std::move(next->error()));
        return std::nullopt;
    }
    m_row = **next;
    if (m_row->isBlank() || !hasRightLength(*m_row, m_rows, m_header, problems))
        return std::nullopt;
    const std::size_t problemsBefore = problems.size();
    const std::size_t notesBefore = notes.size();
    const RowCells cells(*m_row, m_rows, m_header, problems, m_options.found);
    Case read = readCaseRow(cells, m_options, notes);
    if (read.title.empty() && !mayLackTitle)
        cells.addProblem(ErrorCode::MissingField, Column::Title, {std::string(nameOf(Column::Title))});
    if (problems.size() == problemsBefore)
        return read;
    notes.resize(notesBefore);
    return std::nullopt;
}

void SingleRows::addTo(TableEvidence& evidence) const
{
    if (m_row == nullptr)
        return;
    for (const Column column : quantityColumns)
        if (const auto cell = m_header.cellOf(column); cell && *cell < m_row->cells.size())
            evidence.add(column, m_row->cells[*cell].text, m_row->start);
}

std::string SingleRows::id() const
{
    const auto cell = m_header.cellOf(Column::Id);
    if (m_row == nullptr || !cell || *cell >= m_row->cells.size())
        return {};
    return textOf(m_row->cells[*cell]);
}

} // namespace toscale::io
