#include "core/io/imported_cases.h"

#include "core/cases/written_date.h"
#include "core/io/import_cell.h"
#include "core/io/quoted_cell.h"
#include "core/io/scale_notes.h"
#include "core/io/table_reader.h"
#include "core/io/text_place.h"
#include "core/io/unique_ids.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

namespace toscale::io {

namespace {

constexpr std::size_t rowsBetweenQuestions = 1024;
/// Before the names of known columns in the translated table, so that a column kept as text may have any name.
constexpr char known = '\x1f';
constexpr std::string_view noColumn = "\x1e";

class Translator {
public:
    Translator(const ImportSource& source, const ImportPlan& plan, const ImportChoices& choices,
               const ImportLimits& limits)
        : m_source(source)
        , m_plan(plan)
        , m_choices(choices)
        , m_limits(limits)
    {
    }

    std::optional<ImportedCases> run(const KeepGoing& keepGoing)
    {
        takeProblems();
        if (!m_plan.titleCell() && !m_plan.isEventTable())
            return std::move(m_result);
        writeHeader();
        const std::size_t rows = m_source.rowCount();
        for (std::size_t i = m_plan.firstRow; i < rows; ++i) {
            if (keepGoing && i % rowsBetweenQuestions == 0
                && !keepGoing(static_cast<double>(i) / static_cast<double>(rows)))
                return std::nullopt;
            writeRow(i);
        }
        m_result.rows = rows - std::min(rows, m_plan.firstRow);
        if (keepGoing && !keepGoing(1))
            return std::nullopt;
        read();
        finish();
        return std::move(m_result);
    }

private:
    /// A row of the translated table.
    struct Written {
        int line = 0;
        std::size_t offset = 0;
        std::size_t row = 0; // of the source
    };

    void takeProblems()
    {
        for (const std::vector<Error>* list : {&m_source.problems(), &m_plan.problems})
            for (const Error& error : *list)
                m_result.problems.push_back({error, std::nullopt, std::nullopt});
        for (const ImportMessage& note : m_source.notes())
            m_result.notes.push_back({note, std::nullopt, std::nullopt});
        for (const ImportNote& note : m_plan.notes)
            m_result.notes.push_back({note, std::nullopt, std::nullopt});
        m_result.furtherProblems = m_source.furtherProblems();
    }

    [[nodiscard]] bool isWritten(const PlannedColumn& column) const
    {
        return column.use == ColumnUse::Known || column.use == ColumnUse::Text;
    }
    [[nodiscard]] bool isQuantity(std::size_t column) const
    {
        const PlannedColumn& planned = m_plan.columns[column];
        return planned.use == ColumnUse::Known && isQuantityColumn(planned.column);
    }
    [[nodiscard]] bool addsTitle() const { return !m_plan.isEventTable() && !m_plan.cellOf(Column::Title); }
    [[nodiscard]] bool addsId() const
    {
        return m_choices.joinsTitles && !m_plan.isEventTable() && !m_plan.cellOf(Column::Id);
    }

    void writeHeader()
    {
        std::vector<std::string> heads;
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const PlannedColumn& column = m_plan.columns[i];
            if (!isWritten(column))
                continue;
            m_cells.push_back(i);
            heads.push_back(column.use == ColumnUse::Known ? known + std::string(nameOf(column.column)) : column.name);
        }
        if (addsTitle())
            heads.push_back(known + std::string(nameOf(Column::Title)));
        if (addsId())
            heads.push_back(known + std::string(nameOf(Column::Id)));
        writeCells(heads);
        for (const std::string_view name : columnNames) {
            const std::string head = known + std::string(name);
            const bool isThere = std::ranges::find(heads, head) != heads.end();
            m_options.columns.emplace_back(name, isThere ? head : std::string(noColumn));
        }
    }

    void writeCells(const std::vector<std::string>& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text += ',';
            appendQuoted(m_text, cells[i]);
            m_line += lineBreaksIn(cells[i]);
        }
        m_text += '\n';
        ++m_line;
    }

    void writeRow(std::size_t index)
    {
        std::vector<std::string> row = m_source.row(index);
        if (!hasRightLength(row, index))
            return;
        row.resize(m_plan.columns.size());
        std::string currency;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (m_plan.columns[i].use == ColumnUse::Currency)
                currency = row[i];
        std::vector<std::string> cells;
        for (const std::size_t i : m_cells) {
            cells.push_back(translated(index, i, row[i], currency));
            if (isQuantity(i) && !cells.back().empty() && cells.back() != row[i])
                m_found.emplace(std::pair(m_line, cells.size() - 1), row[i]);
        }
        const std::string& title = m_plan.isEventTable() ? m_nothing : row[*m_plan.titleCell()];
        if (addsTitle())
            cells.push_back(title);
        if (addsId())
            cells.push_back(idOf(title));
        m_written.push_back({m_line, m_text.size(), index});
        writeCells(cells);
    }

    /// Titles that differ are different cases, even where the same id would be made of them: "Café", "Cafe".
    const std::string& idOf(const std::string& title)
    {
        const auto [place, isNew] = m_idByTitle.try_emplace(title);
        if (isNew)
            place->second = m_ids.take(idFromTitle(title));
        return place->second;
    }

    std::string translated(std::size_t row, std::size_t column, const std::string& cell, const std::string& currency)
    {
        const PlannedColumn& planned = m_plan.columns[column];
        if (planned.use == ColumnUse::Known) {
            if (auto meaning = meaningOf(m_choices.words, planned.column, cell))
                return *std::move(meaning);
            const std::string_view nothing = nothingIn(m_choices.words, planned.column, cell);
            if (!nothing.empty() || isMissing(planned.column, cell)) {
                ++m_missing[{column,
                             !nothing.empty() && nothing.size() < cell.size() ? std::string(nothing) + " …" : cell}];
                return {};
            }
        }
        CellForReader read =
            cellForReader(planned, {cell, m_source.isNumber(row, column)}, currency, m_numbers, m_choices.monthNames);
        m_scales.add(row, column, cell, read);
        return std::move(read.text);
    }

    bool hasRightLength(const std::vector<std::string>& row, std::size_t index)
    {
        if (m_source.kind() != ImportKind::Text)
            return true; // a page shows what is missing as empty cells
        const std::size_t size = m_source.widthOf(index);
        const std::size_t wanted = m_plan.columns.size();
        const bool isCut = row.size() < size; // by the limit of columns
        if (row.size() >= wanted && (size <= wanted || isCut))
            return true;
        const bool isShort = row.size() < wanted;
        Error error{isShort ? ErrorCode::RowTooShort : ErrorCode::RowTooLong,
                    m_source.placeOf(index, isShort ? row.size() : wanted),
                    {std::to_string(isShort ? row.size() : size), std::to_string(wanted)}};
        addProblem({std::move(error), index, std::nullopt});
        ++m_result.rowsWithProblems;
        return false;
    }

    void addProblem(ImportProblem problem)
    {
        if (m_result.problems.size() < m_limits.mostProblems)
            m_result.problems.push_back(std::move(problem));
        else
            ++m_result.furtherProblems;
    }

    void read()
    {
        m_options.numbers = m_numbers;
        m_options.numbers.decimalMark = '.'; // as translated
        m_options.mostCases = m_limits.mostCases;
        m_options.mostProblems = m_limits.mostProblems;
        m_options.found = &m_found;
        ReadTable read = readTable(m_text, m_source.name(), m_options);
        m_result.cases = std::move(read.cases).toVector();
        m_result.furtherProblems += read.furtherProblems;
        m_result.rowsWithProblems += read.rowsWithProblems;
        for (Error& error : read.problems)
            addProblem(inSource(std::move(error)));
        for (Error& error : read.notes)
            m_result.notes.push_back(inSource(std::move(error)));
    }

    /// A column of the plan by its name in the translated table.
    [[nodiscard]] std::optional<std::size_t> columnNamed(std::string_view name) const
    {
        const auto found = std::ranges::find(columnNames, name);
        if (found == columnNames.end())
            return std::nullopt;
        const auto column = static_cast<Column>(found - columnNames.begin());
        return column == Column::Title || column == Column::Id
            ? (m_plan.cellOf(column) ? m_plan.cellOf(column) : m_plan.titleCell())
            : m_plan.cellOf(column);
    }

    /// What was said of the translated table, of the cell of the source that it came from.
    ImportProblem inSource(Error error) const
    {
        const auto behind = std::ranges::upper_bound(m_written, error.place.line, {}, &Written::line);
        const std::optional<std::size_t> column = columnNamed(error.place.path);
        const std::string name = column ? m_plan.columns[*column].name : error.place.path;
        if (behind == m_written.begin()) { // of the header
            error.place = Place{m_source.name(), name, 0, 0};
            return {std::move(error), std::nullopt, column};
        }
        const Written& written = *(behind - 1);
        int character = column ? characterOf(error, written, *column) : 0;
        if (column && isDateColumn(m_plan.columns[*column].column)) // in the words that a person would type
            if (const auto typed = parseWrittenDate(cellOf(written.row, *column), m_choices.monthNames);
                !typed && error.code == ErrorCode::NotADate) {
                character = std::max(0, typed.error().place.column - 1);
                error.code = typed.error().code;
                error.arguments = typed.error().arguments;
            }
        Place place = m_source.placeOf(written.row, column.value_or(0), character);
        if (m_source.kind() == ImportKind::Json && !name.empty())
            place.path += '.' + name;
        else
            place.path = name;
        error.place = std::move(place);
        return {std::move(error), written.row, column};
    }

    /// Empty where the row of a page is shorter.
    [[nodiscard]] std::string cellOf(std::size_t row, std::size_t column) const
    {
        const std::vector<std::string> cells = m_source.row(row);
        return column < cells.size() ? cells[column] : std::string();
    }

    /// Where in its cell something is wrong, as long as the cell is written as it was.
    [[nodiscard]] int characterOf(const Error& error, const Written& written, std::size_t column) const
    {
        const auto cell = std::ranges::find(m_cells, column);
        if (cell == m_cells.end())
            return 0;
        DelimitedText rows(m_text, ',', m_text.size());
        rows.goTo(written.offset, written.line);
        const auto next = rows.next();
        const Row& row = ***next;
        const Cell& found = row.cells[static_cast<std::size_t>(cell - m_cells.begin())];
        const Place start = rows.placeOf(row, found.offset);
        const bool isSame = cellOf(written.row, column) == found.text;
        const bool isOneLine = error.place.line == start.line;
        return isSame && isOneLine ? std::max(0, error.place.column - start.column) : 0;
    }

    void finish()
    {
        for (const auto& [where, count] : m_missing)
            m_result.notes.push_back({ImportNote{ImportNoteCode::ReadAsMissing,
                                                 Place{m_source.name(), m_plan.columns[where.first].name, 0, 0},
                                                 {where.second, std::to_string(count)}},
                                      std::nullopt, where.first});
        std::ranges::move(m_scales.notes(), std::back_inserter(m_result.notes));
        m_result.rows += m_source.lostRows();
        m_result.rowsWithProblems += m_source.lostRows();
        for (const Case& each : m_result.cases)
            m_result.undatedPenalties += static_cast<std::size_t>(
                std::ranges::count_if(each.penalties, [](const Penalty& penalty) { return !penalty.hasDate(); }));
    }

    const ImportSource& m_source;
    const ImportPlan& m_plan;
    const ImportChoices& m_choices;
    const ImportLimits& m_limits;
    const ParseOptions m_numbers{m_choices.reading, 0};
    const std::string m_nothing;
    ImportedCases m_result;
    TableOptions m_options;
    std::vector<std::size_t> m_cells; // column of the plan for each of the translated table
    std::string m_text;
    int m_line = 1;
    FoundTexts m_found;
    std::vector<Written> m_written;
    std::map<std::pair<std::size_t, std::string>, std::size_t> m_missing;
    ScaleNotes m_scales{m_source, m_plan};
    std::unordered_map<std::string, std::string> m_idByTitle; // where rows of one title are joined
    UniqueIds m_ids;
};

} // namespace

std::optional<ImportedCases> importCases(const ImportSource& source, const ImportPlan& plan,
                                         const ImportChoices& choices, const ImportLimits& limits,
                                         const KeepGoing& keepGoing)
{
    if (source.kind() != ImportKind::Cases)
        return Translator(source, plan, choices, limits).run(keepGoing);
    ImportedCases whole;
    whole.cases = source.cases();
    whole.rows = whole.cases.size();
    for (const Error& error : source.problems())
        whole.problems.push_back({error, std::nullopt, std::nullopt});
    for (const Case& each : whole.cases)
        whole.undatedPenalties += static_cast<std::size_t>(
            std::ranges::count_if(each.penalties, [](const Penalty& penalty) { return !penalty.hasDate(); }));
    return whole;
}

} // namespace toscale::io
