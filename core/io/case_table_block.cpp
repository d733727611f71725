#include "core/io/case_table_block.h"

#include "core/cases/row_facts.h"
#include "core/io/single_rows.h"
#include "core/io/text_encoding.h"
#include "core/io/text_place.h"

#include <functional>
#include <unordered_map>

namespace toscale::io {

namespace {

class BlockReader {
public:
    BlockReader(const TableSource& source, CaseTableBlock& block)
        : m_block(block)
        , m_mostProblems(source.mostProblems())
        , m_keepsAllProblems(source.keepsAllProblems)
        , m_scan(source.text, source.separator, source.header.size())
        , m_plainRows(source.header, source.options)
        , m_singleRows(source.text, source.separator, source.header, source.options)
        , m_idCell(source.header.cellOf(Column::Id))
    {
        for (const std::string_view code : plainCurrencies)
            m_currencies.push_back(m_block.rows.currencyNumber(code));
    }

    /// The row at `offset`; gives where the next one starts.
    std::size_t readRow(std::size_t offset)
    {
        if (m_plainRows.isOfUse() && m_scan.read(offset)) {
            if (m_scan.isBlank()) {
                m_block.lineBreaks += m_scan.lineBreaks();
                return m_scan.end();
            }
            if (m_plainRows.read(m_scan.cells(), m_row) && addPlain(offset)) {
                m_block.lineBreaks += m_scan.lineBreaks();
                return m_scan.end();
            }
        }
        return readSlowly(offset);
    }

private:
    struct KnownShape {
        std::uint32_t number = 0;
        std::size_t notes = 0;
        bool isPlain = false;
    };

    bool addPlain(std::size_t offset)
    {
        const KnownShape& shape = shapeAt(offset);
        if (!isShort(shape))
            return false;
        TableRowFacts facts;
        if (!readNumbers(m_row, facts.numbers))
            return false;
        if (m_row.money) {
            facts.currency = m_currencies[m_row.money->currency];
            if (m_row.moneyDate)
                facts.moneyYear = m_row.moneyDate->year;
        }
        if (m_row.revenue)
            facts.revenueCurrency = m_currencies[m_row.revenue->currency];
        if (m_row.act)
            facts.day = m_row.act->firstDay;
        facts.shape = shape.number;
        facts.isPlain = true;
        m_block.noteCount += shape.notes;
        if (m_idCell)
            noteId(m_scan.cells()[*m_idCell].text(m_scratch), offset, true, 0, shape.notes);
        addRow(offset, facts);
        return true;
    }

    /// By the short way notes are counted, and kept of the first row of a shape.
    [[nodiscard]] bool isShort(const KnownShape& shape) const
    {
        return shape.isPlain && (shape.notes == 0 || !m_keepsAllProblems);
    }

    /// Not plain where the words of the row are no words of the format.
    const KnownShape& shapeAt(std::size_t offset)
    {
        const auto [entry, isNew] = m_shapes.try_emplace(m_row.shapeKey);
        if (isNew) {
            std::vector<Error> problems;
            std::vector<Error> notes;
            if (const auto read = m_singleRows.read(offset, line(), false, problems, notes)) {
                RowShape shape = factsOf(*read).shape;
                shape.key = m_row.shapeKey;
                entry->second = {m_block.rows.shapeNumber(shape), notes.size(), agrees(m_row, *read)};
                if (isShort(entry->second))
                    keepNotes(offset, notes);
            }
        }
        return entry->second;
    }

    std::size_t readSlowly(std::size_t offset)
    {
        std::vector<Error> problems;
        std::vector<Error> notes;
        const std::optional<Case> read = m_singleRows.read(offset, line(), false, problems, notes);
        m_singleRows.addTo(m_block.evidence);
        const std::string id = m_idCell ? m_singleRows.id() : std::string();
        noteId(id, offset, read.has_value(), problems.size(), notes.size());
        if (read) {
            CaseFacts found = factsOf(*read);
            found.facts.currency = m_block.rows.currencyNumber(found.currency);
            found.facts.revenueCurrency = m_block.rows.currencyNumber(found.revenueCurrency);
            found.facts.shape = m_block.rows.shapeNumber(found.shape);
            addRow(offset, found.facts);
        }
        m_block.problemCount += problems.size();
        for (Error& problem : problems)
            if (id.empty() && m_block.problems.size() < m_mostProblems)
                m_block.problems.push_back({offset, std::move(problem)});
        m_block.noteCount += notes.size();
        keepNotes(offset, notes);
        m_block.lineBreaks += m_singleRows.endLine() - line();
        return m_singleRows.end();
    }

    void keepNotes(std::size_t offset, std::vector<Error>& notes)
    {
        for (Error& note : notes)
            if (m_block.notes.size() < m_mostProblems)
                m_block.notes.push_back({offset, std::move(note)});
    }

    void noteId(std::string_view id, std::size_t offset, bool isGood, std::size_t problems, std::size_t notes)
    {
        if (id.empty())
            return;
        const auto row = static_cast<std::uint32_t>(m_block.rows.size());
        m_block.ids.push_back({std::hash<std::string_view>{}(id), offset, static_cast<std::uint32_t>(line()),
                               isGood ? std::optional(row) : std::nullopt, static_cast<std::uint16_t>(problems),
                               static_cast<std::uint16_t>(notes)}); // a few a column at most
    }

    void addRow(std::size_t offset, const TableRowFacts& facts)
    {
        const std::size_t row = m_block.rows.size();
        m_block.rows.add(facts);
        m_block.offsets[row] = offset;
        m_block.lines[row] = static_cast<std::uint32_t>(line());
    }

    [[nodiscard]] int line() const { return m_block.lineBreaks; }

    CaseTableBlock& m_block;
    std::size_t m_mostProblems;
    bool m_keepsAllProblems;
    RowScan m_scan;
    PlainRowReader m_plainRows;
    SingleRows m_singleRows;
    std::optional<std::size_t> m_idCell;
    PlainRow m_row;
    std::vector<std::uint16_t> m_currencies; // of plainCurrencies in this block
    std::unordered_map<std::string, KnownShape> m_shapes;
    std::string m_scratch;
};

} // namespace

void CaseTableBlock::moveLines(std::uint32_t first)
{
    for (std::uint32_t& line : lines.first(rows.size()))
        line += first;
    for (RowWithId& id : ids)
        id.line += first;
    for (std::vector<RowError>* errors : {&problems, &notes})
        for (RowError& each : *errors)
            each.error.place.line += static_cast<int>(first);
}

std::size_t mostRowsOf(std::string_view piece)
{
    const bool isLastOpen = !piece.empty() && piece.back() != '\n' && piece.back() != '\r';
    return static_cast<std::size_t>(lineBreaksIn(piece)) + (isLastOpen ? 1 : 0);
}

CaseTableBlock readCaseTableBlock(const TableSource& source, const TextBlock& where, CaseTableBlock block,
                                  const std::stop_token& stop)
{
    block.bytes = where.end - where.begin;
    block.isNoUtf8 = !isValidUtf8(source.text.substr(where.begin, where.end - where.begin));
    std::size_t at = where.begin;
    BlockReader reader(source, block);
    constexpr unsigned rowsBetweenLooks = 1024;
    for (unsigned rows = 1; at < where.end && !block.isNoUtf8; ++rows) {
        at = reader.readRow(at);
        if (rows % rowsBetweenLooks == 0 && stop.stop_requested())
            break;
    }
    block.end = at;
    if (at > where.end) // the end of a cell in quotes
        block.isNoUtf8 = block.isNoUtf8 || !isValidUtf8(source.text.substr(where.end, at - where.end));
    return block;
}

} // namespace toscale::io
