#include "core/io/table_reader.h"

#include "core/io/case_merger.h"
#include "core/io/decimal_commas.h"
#include "core/io/delimited_text.h"
#include "core/io/event_rows.h"
#include "core/io/file_title.h"
#include "core/io/row_batch.h"
#include "core/io/single_rows.h"
#include "core/io/table_columns.h"
#include "core/io/table_row.h"
#include "core/io/text_encoding.h"
#include "core/io/unique_ids.h"
#include "core/io/whole_case.h"
#include "core/parallel.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace toscale::io {

namespace {

class TableReader {
public:
    /// With `isStream`, cases are handed over as soon as their last row is read, else all of them at the end.
    TableReader(std::string_view text, const std::string& fileName, const TableOptions& options, const CaseSink& take,
                bool isStream)
        : m_text(text)
        , m_separator(separatorOf(text))
        , m_rows(text, m_separator)
        , m_options(options)
        , m_take(take)
        , m_isStream(isStream)
        , m_events(titleFromFile(fileName, "table"))
    {
    }

    ReadTable read()
    {
        const Row* first = headerRow();
        if (!first) {
            if (m_result.problems.empty())
                m_result.problems.push_back({ErrorCode::EmptyText, Place{{}, {}, 1, 1}, {}});
            return std::move(m_result);
        }
        TableHeader header(*first, m_rows, m_options, m_result.problems);
        if (!header.isUsable())
            return std::move(m_result);
        DecimalCommas(m_text, m_separator, header, m_rows.offset(), m_options.numbers, m_result.notes).find();
        noteMissingColumns(header, m_result.notes);
        if (m_isStream && header.has(Column::Id))
            countRows(*header.cellOf(Column::Id));
        RowBatch batch(m_rows, header, m_options);
        for (auto rows = batch.next(); !rows.empty() && !m_isFull; rows = batch.next())
            for (BatchedRow& each : rows)
                if (!m_isFull)
                    countRow(each, header);
        for (Case& each : m_events.take())
            m_take(std::move(each), m_caseCount++);
        for (auto& [id, open] : m_open)
            m_take(std::move(open.whole), open.number);
        keepFirstProblems();
        return std::move(m_result);
    }

private:
    /// A case of which further rows may come.
    struct OpenCase {
        Case whole;
        std::size_t number = 0;
        std::optional<CaseMerger> merger; // made with the second row
    };

    /// The first row with something in it; rows that cannot be read are reported and passed over.
    const Row* headerRow()
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

    /// A table of bad rows only must not fill the memory with what is said of them.
    void keepFirstProblems()
    {
        if (m_options.mostProblems == 0)
            return;
        if (m_result.problems.size() > m_options.mostProblems) {
            m_result.furtherProblems += m_result.problems.size() - m_options.mostProblems;
            m_result.problems.resize(m_options.mostProblems);
        }
        if (m_result.notes.size() > m_options.mostProblems)
            m_result.notes.resize(m_options.mostProblems);
    }

    void countRow(BatchedRow& each, const TableHeader& header)
    {
        keepFirstProblems();
        const std::size_t problemsBefore = m_result.problems.size();
        takeRow(each, header);
        if (m_result.problems.size() > problemsBefore && !m_isFull)
            ++m_result.rowsWithProblems;
    }

    void takeRow(BatchedRow& each, const TableHeader& header)
    {
        if (each.failure) {
            m_result.problems.push_back(*std::move(each.failure));
            return;
        }
        if (header.isEventTable()) {
            if (hasRightLength(each.row, m_rows, header, m_result.problems))
                m_events.read(RowCells(each.row, m_rows, header, m_result.problems));
            return;
        }
        if (each.read)
            takeCase(each, header);
        else
            std::ranges::move(each.problems, std::back_inserter(m_result.problems));
        if (m_isStream && header.has(Column::Id))
            closeRow(each.row, *header.cellOf(Column::Id));
    }

    void takeCase(BatchedRow& each, const TableHeader& header)
    {
        const std::size_t problemsBefore = m_result.problems.size();
        std::ranges::move(each.problems, std::back_inserter(m_result.problems));
        const RowCells cells(each.row, m_rows, header, m_result.problems);
        Case& read = *each.read;
        const auto known = read.id.empty() ? m_open.end() : m_open.find(read.id);
        const bool isFurther = known != m_open.end();
        if (read.title.empty() && !isFurther)
            cells.addProblem(ErrorCode::MissingField, Column::Title, {std::string(nameOf(Column::Title))});
        if (!isFurther && m_options.mostCases != 0 && m_caseCount == m_options.mostCases) {
            m_isFull = true;
            cells.addProblem(ErrorCode::TooManyCases, Column::Title, {std::to_string(m_options.mostCases)});
        }
        if (m_result.problems.size() == problemsBefore) {
            if (isFurther)
                merge(known->second, std::move(read), cells);
            else
                add(std::move(read));
        }
        if (m_result.problems.size() == problemsBefore)
            std::ranges::move(each.notes, std::back_inserter(m_result.notes));
    }

    static void merge(OpenCase& open, Case further, const RowCells& cells)
    {
        if (!open.merger)
            open.merger.emplace(open.whole);
        open.merger->add(open.whole, std::move(further), cells);
    }

    void add(Case&& read)
    {
        const std::size_t number = m_caseCount++;
        if (read.id.empty()) {
            m_take(std::move(read), number);
            return;
        }
        std::string id = read.id;
        m_open.emplace(std::move(id), OpenCase{std::move(read), number, std::nullopt});
    }

    /// How many rows each id has, so that a case can be handed over behind its last one.
    void countRows(std::size_t idCell)
    {
        DelimitedText rows = m_rows.fromHere();
        while (auto next = rows.next())
            if (*next && idCell < (**next)->cells.size())
                ++m_rowsLeft[textOf((**next)->cells[idCell])];
    }

    void closeRow(const Row& row, std::size_t idCell)
    {
        if (idCell >= row.cells.size())
            return;
        const auto left = m_rowsLeft.find(textOf(row.cells[idCell]));
        if (left == m_rowsLeft.end() || --left->second > 0)
            return;
        if (auto open = m_open.extract(left->first))
            m_take(std::move(open.mapped().whole), open.mapped().number);
        m_rowsLeft.erase(left);
    }

    std::string_view m_text;
    char m_separator;
    DelimitedText m_rows;
    const TableOptions& m_options;
    const CaseSink& m_take;
    bool m_isStream;
    EventRows m_events;
    ReadTable m_result;
    std::size_t m_caseCount = 0;
    bool m_isFull = false;
    std::unordered_map<std::string, OpenCase> m_open;
    std::unordered_map<std::string, std::size_t> m_rowsLeft; // of each id
};

/// Behind all rows, so that an id that is written is never taken by one that is made. Says which ones are.
std::vector<bool> makeIds(SharedList<Case>& cases)
{
    UniqueIds ids;
    std::vector<bool> isMade;
    for (const Case& each : std::as_const(cases)) {
        isMade.push_back(each.id.empty());
        if (!each.id.empty())
            (void)ids.take(each.id);
    }
    constexpr std::size_t casesAtOnce = 256; // on one core: fewer are not worth a thread
    inParallelPieces(cases.size(), casesAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            if (isMade[i])
                cases[i].id = idFromTitle(cases[i].title);
    });
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (isMade[i])
            cases[i].id = ids.take(std::move(cases[i].id));
    return isMade;
}

ReadTable read(std::string_view bytes, const std::string& fileName, const TableOptions& options, const CaseSink& take,
               bool isStream)
{
    ReadTable result;
    std::vector<Error> differing;
    const CaseSink takeWhole = [&](Case&& each, std::size_t number) {
        if (takeWholeCase(each) == WholeCase::Differs)
            differing.push_back({ErrorCode::CellsDiffer, Place{{}, std::string(wholeCaseColumn), 0, 0}, {each.title}});
        take(std::move(each), number);
    };
    if (const Result<DecodedText> decoded = decodeText(bytes); decoded) {
        result = TableReader(decoded->text(), fileName, options, takeWhole, isStream).read();
        std::ranges::move(differing, std::back_inserter(result.notes));
        if (const StrayBytes& stray = decoded->stray(); stray.count > 0)
            result.notes.push_back({ErrorCode::BadEncoding, stray.first, {"UTF-8", std::to_string(stray.count)}});
    } else
        result.problems.push_back(decoded.error());
    for (std::vector<Error>* errors : {&result.problems, &result.notes})
        for (Error& error : *errors)
            error.place.file = fileName;
    return result;
}

} // namespace

ReadTable readTable(std::string_view bytes, const std::string& fileName, const TableOptions& options)
{
    SharedList<Case> cases;
    const CaseSink keep = [&](Case&& each, std::size_t number) {
        if (number == cases.size()) {
            cases.push_back(std::move(each));
            return;
        }
        cases.resize(std::max(cases.size(), number + 1)); // rows of one id stand apart: the case came later
        cases[number] = std::move(each);
    };
    ReadTable result = read(bytes, fileName, options, keep, false);
    result.isIdMade = makeIds(cases);
    result.cases = std::move(cases);
    return result;
}

ReadTable readTable(std::string_view bytes, const std::string& fileName, const TableOptions& options,
                    const CaseSink& take)
{
    return read(bytes, fileName, options, take, true);
}

} // namespace toscale::io
