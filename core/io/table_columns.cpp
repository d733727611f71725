#include "core/io/table_columns.h"

#include "core/io/column_evidence.h"
#include "core/io/folded_name.h"
#include "core/io/table_writer.h"

#include <algorithm>
#include <unordered_set>

namespace toscale::io {

namespace {

std::optional<Column> columnFor(std::string_view written, const TableOptions& options)
{
    std::string name = foldedName(written);
    for (const auto& [known, header] : options.columns) {
        if (foldedName(header) == name) {
            name = foldedName(known);
            break;
        }
        if (foldedName(known) == name)
            return std::nullopt; // another column stands for it
    }
    const auto found = std::ranges::find(columnNames, name);
    if (found == columnNames.end())
        return std::nullopt;
    return static_cast<Column>(found - columnNames.begin());
}

} // namespace

bool isMissing(Column column, std::string_view cell)
{
    if (!isQuantityColumn(column) && !isDateColumn(column))
        return false;
    const bool isPenalty = column == Column::Fine || column == Column::Prison;
    return meansMissing(cell) || (!isPenalty && saysNone(cell));
}

Cell trimmed(const Cell& cell)
{
    constexpr std::string_view spaces = " \t";
    const std::size_t first = cell.text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {{}, cell.offset};
    const std::size_t last = cell.text.find_last_not_of(spaces);
    return {cell.text.substr(first, last - first + 1), cell.offset + first};
}

std::string textOf(const Cell& cell)
{
    return withoutGuards(trimmed(cell).text);
}

TableHeader::TableHeader(const Row& row, const DelimitedText& text, const TableOptions& options,
                         std::vector<Error>& problems)
    : m_size(row.cells.size())
    , m_line(row.line)
{
    constexpr std::size_t enough = 100; // problems of one row
    std::unordered_set<std::string> names;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell cell = trimmed(row.cells[i]);
        std::string name = cell.text.empty() ? '#' + std::to_string(i + 1) : std::string(cell.text);
        if (!names.insert(foldedName(name)).second) {
            if (problems.size() < enough)
                problems.push_back({ErrorCode::DuplicateColumn, text.placeOf(row, cell.offset), {name}});
            continue;
        }
        if (const auto column = columnFor(name, options); column && !has(*column))
            m_cells[static_cast<std::size_t>(*column)] = i;
        else
            m_further.push_back({std::move(name), i});
    }
    const bool knowsSome = m_further.size() < names.size();
    m_isUsable = has(Column::Title) || isEventTable();
    if (!m_isUsable && knowsSome)
        problems.push_back(
            {ErrorCode::MissingColumn, text.placeOf(row, row.start), {std::string(nameOf(Column::Title))}});
    else if (!m_isUsable)
        problems.push_back({ErrorCode::NoHeader, text.placeOf(row, row.start), {}});
    if (isEventTable())
        return;
    for (auto i = static_cast<std::size_t>(Column::Case); i < m_cells.size(); ++i)
        if (m_cells[i])
            m_further.push_back({std::string(trimmed(row.cells[*m_cells[i]]).text), *m_cells[i]});
    std::ranges::sort(m_further, {}, &FurtherColumn::cell);
}

bool TableHeader::isEventTable() const
{
    const bool hasQuantity = std::ranges::any_of(quantityColumns, [&](Column column) { return has(column); });
    return has(Column::Label) && (has(Column::Date) || has(Column::Start)) && !hasQuantity;
}

const std::vector<std::string_view>& tableColumns()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const std::string_view name : columnNames) {
            if (name == nameOf(Column::Case))
                break;
            all.push_back(name);
            if (name == nameOf(Column::Date))
                all.emplace_back("category");
        }
        return all;
    }();
    return names;
}

} // namespace toscale::io
