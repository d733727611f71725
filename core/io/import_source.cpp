#include "core/io/import_source.h"

#include "core/io/document_json.h"
#include "core/io/folded_name.h"
#include "core/io/html_table.h"
#include "core/io/json_table.h"
#include "core/io/quoted_cell.h"
#include "core/io/table_columns.h"
#include "core/io/table_writer.h"
#include "core/io/timeline_js.h"

#include <algorithm>

namespace toscale::io {

namespace {

constexpr std::size_t rowsReadBetweenQuestions = 4096;

bool endsWith(const std::string& name, std::string_view ending)
{
    return foldedName(name).ends_with(ending);
}

bool isMarkupWithTable(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '<')
        return false;
    for (std::size_t at = first; (at = text.find('<', at)) != std::string_view::npos; ++at)
        if (foldedName(text.substr(at, 6)) == "<table")
            return true;
    return false;
}

/// Of a cell that is not there: the end of the row.
Place placeIn(const DelimitedText& rows, const Row& row, std::size_t column)
{
    const Cell& last = row.cells.back();
    const bool isThere = column < row.cells.size();
    return rows.placeOf(row, isThere ? trimmed(row.cells[column]).offset : last.offset + last.text.size());
}

} // namespace

std::optional<ImportSource> ImportSource::read(std::shared_ptr<const std::string> bytes, const std::string& name,
                                               const SourceOptions& options, const KeepGoing& keepGoing)
{
    ImportSource source(name);
    source.m_bytes = std::move(bytes);
    source.m_options = options;
    const std::string_view given = *source.m_bytes;
    const std::string_view format = foreignFormat(given);
    if (!format.empty() && format != "HTML") {
        source.fail({ErrorCode::NotText, Place{{}, {}, 1, 1}, {std::string(format)}});
        return source;
    }
    Result<DecodedText> decoded = options.encoding ? decodeText(given, *options.encoding) : decodeText(given);
    if (!decoded) {
        source.fail(decoded.error());
        return source;
    }
    source.m_decoded = *std::move(decoded);
    source.m_encoding = source.m_decoded->encoding();
    if (const StrayBytes& stray = source.m_decoded->stray(); stray.count > 0)
        source.m_notes.emplace_back(Error{ErrorCode::BadEncoding, stray.first, {"UTF-8", std::to_string(stray.count)}});
    const std::string_view text = source.m_decoded->text();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    if (first == std::string_view::npos)
        source.fail({ErrorCode::EmptyText, Place{{}, {}, 1, 1}, {}});
    else if (isMarkupWithTable(text))
        source.takeHtml(text);
    else if (!format.empty())
        source.fail({ErrorCode::NotText, Place{{}, {}, 1, 1}, {"HTML"}});
    else if (!(isJson && source.takeJson(text)) && !source.takeText(keepGoing))
        return std::nullopt;
    if (source.isEmpty() && source.m_problems.empty()) // separators alone, empty cells, a document without cases
        source.fail({ErrorCode::EmptyText, Place{{}, {}, 1, 1}, {}});
    for (Error& error : source.m_problems)
        error.place.file = source.m_name;
    for (ImportMessage& note : source.m_notes)
        std::visit([&](auto& each) { each.place.file = source.m_name; }, note);
    return source;
}

void ImportSource::fail(Error error)
{
    error.place.file = m_name;
    m_problems.push_back(std::move(error));
}

void ImportSource::addProblem(Error error)
{
    if (m_problems.size() < m_options.mostProblems)
        m_problems.push_back(std::move(error));
    else
        ++m_furtherProblems;
}

std::string_view ImportSource::text() const
{
    return m_kind == ImportKind::Text ? m_decoded->text() : std::string_view(m_made);
}

void ImportSource::addRow(const std::vector<std::string>& cells, int line)
{
    m_rows.push_back({m_made.size(), line});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_made += ',';
        appendQuoted(m_made, cells[i]);
    }
    m_made += '\n';
}

void ImportSource::takeHtml(std::string_view text)
{
    m_kind = ImportKind::Html;
    const auto table = largestHtmlTable(text);
    if (!table)
        return fail({ErrorCode::NotText, Place{{}, {}, 1, 1}, {"HTML"}});
    m_hasNames = table->startsWithHeaders;
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const auto& cells = table->rows[i];
        if (std::ranges::any_of(cells, [](const std::string& cell) { return !cell.empty(); }))
            addRow(cells, table->lines[i]);
        else if (i == 0)
            m_hasNames = false;
    }
    if (table->otherTables > 0)
        m_notes.emplace_back(ImportNote{
            ImportNoteCode::OtherTables, Place{{}, {}, table->lines.front(), 0}, {std::to_string(table->otherTables)}});
}

/// False where it is no JSON, and its name does not say that it is.
bool ImportSource::takeJson(std::string_view text)
{
    const GuardedJson parsed = parseJson(text);
    const bool isNamedSo = endsWith(m_name, ".json");
    if (!parsed.value && !isNamedSo)
        return false;
    m_kind = ImportKind::Json;
    if (!parsed.value) {
        m_problems = parsed.problems;
        return true;
    }
    const JsonValue* format = parsed.value->find("format");
    const bool isDocument = format != nullptr && format->text == "toscale";
    if (isDocument || isTimelineJs(*parsed.value)) {
        ReadDocument read = isDocument ? readDocument(parsed, m_name) : readTimelineJs(parsed, m_name);
        m_kind = ImportKind::Cases;
        if (read.document)
            m_cases.assign(read.document->cases.begin(), read.document->cases.end());
        m_problems = std::move(read.problems);
        return true;
    }
    m_problems = parsed.problems;
    const auto table = jsonTable(*parsed.value, m_options.mostColumns);
    if (!table) {
        fail({ErrorCode::NotText, Place{{}, {}, 1, 1}, {"JSON"}});
        return true;
    }
    m_hasNames = true;
    m_listName = table->name;
    m_jsonColumns = table->columns.size();
    addRow(table->columns, 0);
    for (std::size_t i = 0; i < table->objects->size(); ++i) {
        addRow(table->row(i), static_cast<int>(i) + 1);
        const std::vector<bool> numbers = table->numbersIn(i);
        m_isNumber.insert(m_isNumber.end(), numbers.begin(), numbers.end());
    }
    if (table->otherTables > 0)
        m_notes.emplace_back(
            ImportNote{ImportNoteCode::OtherTables, Place{{}, m_listName, 0, 0}, {std::to_string(table->otherTables)}});
    if (table->furtherColumns > 0)
        m_notes.emplace_back(ImportNote{
            ImportNoteCode::TooManyColumns,
            Place{{}, m_listName, 0, 0},
            {std::to_string(table->columns.size() + table->furtherColumns), std::to_string(table->columns.size())}});
    return true;
}

bool ImportSource::takeText(const KeepGoing& keepGoing)
{
    m_kind = ImportKind::Text;
    const std::string_view all = text();
    m_separator = m_options.separator.value_or(separatorOf(all));
    DelimitedText rows(all, m_separator, m_options.longestRow);
    std::size_t widest = 0;
    std::size_t widestRow = 0;
    for (std::size_t count = 0; auto next = rows.next(); ++count) {
        if (count % rowsReadBetweenQuestions == 0 && keepGoing && *next
            && !keepGoing(static_cast<double>((**next)->start) / static_cast<double>(all.size())))
            return false;
        if (!*next) {
            ++m_lostRows;
            addProblem(std::move(next->error()));
            continue;
        }
        const Row& row = ***next;
        if (row.isBlank())
            continue;
        if (row.cells.size() > widest) {
            widest = row.cells.size();
            widestRow = m_rows.size();
        }
        m_rows.push_back({row.start, row.line});
    }
    if (widest > m_options.mostColumns)
        m_notes.emplace_back(ImportNote{ImportNoteCode::TooManyColumns,
                                        placeOf(widestRow, m_options.mostColumns),
                                        {std::to_string(widest), std::to_string(m_options.mostColumns)}});
    return true;
}

template <class Use> auto ImportSource::withRow(std::size_t index, const Use& use) const
{
    const bool isText = m_kind == ImportKind::Text;
    // rows of HTML and JSON were made here, of any length
    DelimitedText rows(text(), isText ? m_separator : ',', isText ? m_options.longestRow : text().size());
    rows.goTo(m_rows[index].offset, m_rows[index].line);
    const auto next = rows.next();
    return use(***next, rows); // it was read before
}

std::vector<std::string> ImportSource::row(std::size_t index) const
{
    return withRow(index, [&](const Row& row, const DelimitedText&) {
        std::vector<std::string> cells;
        cells.reserve(std::min(row.cells.size(), m_options.mostColumns));
        for (const Cell& cell : row.cells) {
            if (cells.size() == m_options.mostColumns)
                break;
            cells.push_back(textOf(cell));
        }
        return cells;
    });
}

bool ImportSource::isNumber(std::size_t index, std::size_t column) const
{
    return index > 0 && column < m_jsonColumns && m_isNumber[(index - 1) * m_jsonColumns + column];
}

std::size_t ImportSource::widthOf(std::size_t index) const
{
    return withRow(index, [](const Row& row, const DelimitedText&) {
        std::size_t size = row.cells.size();
        while (size > 0 && trimmed(row.cells[size - 1]).text.empty())
            --size; // separators at the end of a line are no cells
        return size;
    });
}

Place ImportSource::placeOf(std::size_t index, std::size_t column, int character) const
{
    if (m_kind == ImportKind::Html)
        return Place{m_name, {}, m_rows[index].line, 0};
    if (m_kind == ImportKind::Json && index == 0 && m_listName.empty())
        return Place{m_name, {}, 1, 1};
    if (m_kind == ImportKind::Json) // row 0 holds the names
        return Place{m_name, m_listName + (index == 0 ? "" : '[' + std::to_string(index - 1) + ']'), 0, 0};
    return withRow(index, [&](const Row& row, const DelimitedText& rows) {
        Place place = placeIn(rows, row, column);
        place.file = m_name;
        place.column += column < row.cells.size() ? character : 0;
        return place;
    });
}

std::vector<Place> ImportSource::placesOf(std::size_t index, std::size_t columns) const
{
    if (m_kind != ImportKind::Text) // they have no columns
        return {columns, placeOf(index, 0)};
    return withRow(index, [&](const Row& row, const DelimitedText& rows) {
        std::vector<Place> places;
        for (std::size_t column = 0; column < columns; ++column)
            places.emplace_back(placeIn(rows, row, column)).file = m_name;
        return places;
    });
}

int ImportSource::lineOf(std::size_t row) const
{
    return m_rows[row].line;
}

} // namespace toscale::io
