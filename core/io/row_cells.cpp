#include "core/io/table_row.h"
#include "core/quantity/nearest_name.h"

namespace toscale::io {

Cell RowCells::cell(Column column) const
{
    const auto index = m_header.cellOf(column);
    return index ? cellAt(*index) : Cell{};
}

std::string_view RowCells::foundBefore(Column column) const
{
    const auto index = m_found == nullptr ? std::nullopt : m_header.cellOf(column);
    if (!index)
        return {};
    const auto found = m_found->find({m_row.line, *index});
    return found == m_found->end() ? std::string_view() : found->second;
}

Place RowCells::placeOf(Column column) const
{
    const auto index = m_header.cellOf(column);
    Place place = m_text.placeOf(m_row, index ? cellAt(*index).offset : m_row.start);
    place.path = nameOf(column);
    return place;
}

void RowCells::addProblem(ErrorCode code, Column column, std::vector<std::string> arguments) const
{
    m_problems.push_back({code, placeOf(column), std::move(arguments)});
}

void RowCells::addParseProblem(Column column, Error error) const
{
    const int columnInText = error.place.column;
    error.place = placeOf(column);
    // Within a cell of several lines the start of the cell is the better place.
    if (columnInText > 1 && text(column).find_first_of("\r\n") == std::string_view::npos)
        error.place.column += columnInText - 1;
    m_problems.push_back(std::move(error));
}

void RowCells::addUnknownWord(Column column, std::span<const std::string_view> allowed) const
{
    std::string words;
    for (const std::string_view each : allowed)
        words.append(words.empty() ? "" : ", ").append(each);
    addProblem(ErrorCode::UnknownValue, column,
               {string(column), std::move(words), std::string(nearestName(foldedName(text(column)), allowed))});
}

} // namespace toscale::io
