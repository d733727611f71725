#include "core/io/table_reader.h"

#include "core/io/delimited_text.h"
#include "core/io/event_rows.h"
#include "core/io/table_columns.h"
#include "core/io/table_row.h"
#include "core/io/text_encoding.h"
#include "core/io/unique_ids.h"

#include <unordered_map>

namespace toscale::io {

namespace {

class TableReader {
public:
    TableReader(std::string_view text, const std::string& fileName, const TableOptions& options)
        : m_rows(text, separatorOf(text)), m_options(options), m_events(titleFrom(fileName))
    {
    }

    ReadTable read()
    {
        const Row* headerRow = nextRow();
        if (!headerRow) {
            if (m_result.problems.empty())
                m_result.problems.push_back({ErrorCode::EmptyText, Place{{}, {}, 1, 1}, {}});
            return std::move(m_result);
        }
        const TableHeader header(*headerRow, m_rows, m_options, m_result.problems);
        if (header.isUsable()) {
            noteMissingColumns(header);
            while (const Row* row = nextRow())
                if (hasRightLength(*row, header))
                    readRow(*row, header);
            if (header.isEventTable())
                m_result.cases = m_events.take();
            makeIds();
        }
        return std::move(m_result);
    }

private:
    /// The next row with something in it; rows that cannot be read are reported and passed over.
    const Row* nextRow()
    {
        for (;;) {
            auto next = m_rows.next();
            if (!next)
                return nullptr;
            if (!*next)
                m_result.problems.push_back(std::move(next->error()));
            else if (!(**next)->isBlank())
                return **next;
        }
    }

    bool hasRightLength(const Row& row, const TableHeader& header)
    {
        std::size_t size = row.cells.size();
        while (size > header.size() && trimmed(row.cells[size - 1]).text.empty())
            --size; // separators at the end of a line are no cells
        if (size == header.size())
            return true;
        const bool isShort = size < header.size();
        const std::size_t at = isShort ? row.cells.back().offset + row.cells.back().text.size()
                                       : row.cells[header.size()].offset;
        m_result.problems.push_back({isShort ? ErrorCode::RowTooShort : ErrorCode::RowTooLong, m_rows.placeOf(row, at),
                                     {std::to_string(size), std::to_string(header.size())}});
        return false;
    }

    void readRow(const Row& row, const TableHeader& header)
    {
        const std::size_t problemsBefore = m_result.problems.size();
        const RowCells cells(row, m_rows, header, m_result.problems);
        if (header.isEventTable()) {
            m_events.read(cells);
            return;
        }
        const std::size_t notesBefore = m_result.notes.size();
        Case read = readCaseRow(cells, m_options, m_result.notes);
        const auto known = read.id.empty() ? m_byId.end() : m_byId.find(read.id);
        const bool isFurther = known != m_byId.end();
        if (read.title.empty() && !isFurther)
            cells.addProblem(ErrorCode::MissingField, Column::Title, {std::string(nameOf(Column::Title))});
        if (m_result.problems.size() == problemsBefore) {
            if (isFurther)
                mergeCaseRow(m_result.cases[known->second], std::move(read), cells);
            else
                add(std::move(read));
        }
        if (m_result.problems.size() != problemsBefore)
            m_result.notes.resize(notesBefore);
    }

    void add(Case read)
    {
        if (!read.id.empty())
            m_byId.emplace(m_ids.take(read.id), m_result.cases.size());
        m_result.cases.push_back(std::move(read));
    }

    /// Behind all rows, so that an id that is written is never taken by one that is made.
    void makeIds()
    {
        for (Case& each : m_result.cases)
            if (each.id.empty())
                each.id = m_ids.take(idFromTitle(each.title));
    }

    void noteMissingColumns(const TableHeader& header)
    {
        if (header.isEventTable())
            return;
        const bool hasDate = header.has(Column::Date);
        const auto noteIfMissing = [&](Column value, Column wanted, bool isThere) {
            if (header.has(value) && !isThere)
                m_result.notes.push_back({ErrorCode::MissingColumn, Place{{}, std::string(nameOf(value)), header.line(), 0},
                                          {std::string(nameOf(wanted))}});
        };
        noteIfMissing(Column::Fine, Column::FineBasis, header.has(Column::FineBasis));
        noteIfMissing(Column::Fine, Column::FineDate, hasDate || header.has(Column::FineDate));
        noteIfMissing(Column::Prison, Column::PrisonBasis, header.has(Column::PrisonBasis));
        noteIfMissing(Column::Prison, Column::PrisonDate, hasDate || header.has(Column::PrisonDate));
    }

    [[nodiscard]] static std::string titleFrom(const std::string& fileName)
    {
        const std::size_t slash = fileName.find_last_of("/\\");
        std::string name = slash == std::string::npos ? fileName : fileName.substr(slash + 1);
        name = name.substr(0, name.find('.', 1));
        return name.empty() ? "table" : name;
    }

    DelimitedText m_rows;
    const TableOptions& m_options;
    EventRows m_events;
    ReadTable m_result;
    UniqueIds m_ids;
    std::unordered_map<std::string, std::size_t> m_byId;
};

} // namespace

ReadTable readTable(std::string_view bytes, const std::string& fileName, const TableOptions& options)
{
    ReadTable result;
    if (const Result<DecodedText> decoded = decodeText(bytes); decoded)
        result = TableReader(decoded->text(), fileName, options).read();
    else
        result.problems.push_back(decoded.error());
    for (std::vector<Error>* errors : {&result.problems, &result.notes})
        for (Error& error : *errors)
            error.place.file = fileName;
    return result;
}

} // namespace toscale::io
