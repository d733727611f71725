#include "core/io/decimal_commas.h"

#include "core/io/text_blocks.h"
#include "core/io/text_place.h"

#include <algorithm>
#include <vector>

namespace toscale::io {

namespace {

constexpr std::size_t blockBytes = 256U << 10U; // that one core reads at a time

/// The quantities of one row after the other.
class EvidenceReader {
public:
    EvidenceReader(std::string_view text, char separator, const TableHeader& header)
        : m_scan(text, separator, header.size())
        , m_rows(text, separator)
    {
        for (const Column column : quantityColumns)
            if (const auto cell = header.cellOf(column))
                m_places.push_back({column, *cell});
    }

    [[nodiscard]] bool isOfUse() const { return !m_places.empty(); }

    /// The row at `offset`; gives where the next one starts.
    std::size_t readRow(std::size_t offset, TableEvidence& evidence)
    {
        if (m_scan.read(offset)) {
            for (const ColumnPlace& place : m_places)
                evidence.add(place.column, m_scan.cells()[place.cell].raw(), offset);
            return m_scan.end();
        }
        m_rows.goTo(offset, 1);
        if (const auto row = m_rows.next(); row && *row)
            for (const ColumnPlace& place : m_places)
                if (place.cell < (**row)->cells.size())
                    evidence.add(place.column, (**row)->cells[place.cell].text, offset);
        return m_rows.offset();
    }

private:
    struct ColumnPlace {
        Column column;
        std::size_t cell;
    };

    RowScan m_scan;
    DelimitedText m_rows; // for what RowScan leaves
    std::vector<ColumnPlace> m_places;
};

/// Of all rows from the one at `begin` on, read on all cores.
TableEvidence evidenceOf(std::string_view text, char separator, const TableHeader& header, std::size_t begin,
                         const std::stop_token& stop)
{
    TableEvidence all;
    if (!EvidenceReader(text, separator, header).isOfUse())
        return all;
    const std::vector<TextBlock> where = blocksOf(text, begin, blockBytes);
    std::vector<TableEvidence> blocks(where.size());
    const auto readOne = [&](std::size_t block, const TextBlock& piece) {
        EvidenceReader reader(text, separator, header);
        blocks[block] = {};
        std::size_t at = piece.begin;
        while (at < piece.end)
            at = reader.readRow(at, blocks[block]);
        return at;
    };
    if (readBlocks(where, readOne, stop))
        for (const TableEvidence& block : blocks)
            all.add(block);
    return all;
}

} // namespace

void TableEvidence::add(const TableEvidence& other)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].add(other.m_columns[i]);
}

bool TableEvidence::hasCommas() const
{
    return std::ranges::any_of(m_columns, &DecimalEvidence::needsComma);
}

ColumnSet TableEvidence::commas(std::string_view text, const TableHeader& header, std::vector<Error>& notes) const
{
    DecimalEvidence all;
    for (const DecimalEvidence& each : m_columns)
        all.add(each);
    ColumnSet columns;
    if (!all.needsComma())
        return columns;
    for (const Column column : quantityColumns) {
        const auto at = static_cast<std::size_t>(column);
        const std::optional<char> mark = m_columns[at].markAmong(all);
        columns.set(at, mark == ',');
        const std::string& example = m_columns[at].example().text;
        if (example.empty())
            continue;
        const auto note = [&](ErrorCode code, int line, std::vector<std::string> arguments) {
            notes.push_back({code, Place{{}, std::string(nameOf(column)), line, 0}, std::move(arguments)});
        };
        if (!mark)
            note(ErrorCode::MixedDecimals, header.line(),
                 {example, withoutCommas(example), withDecimalPoints(example)});
        if (mark != ',')
            continue;
        const DecimalEvidence& deciding = m_columns[at].needsComma() ? m_columns[at] : all;
        note(ErrorCode::DecimalCommas, 1 + lineBreaksIn(text.substr(0, deciding.comma().cell)),
             {deciding.comma().text, example, withDecimalPoints(example)});
    }
    return columns;
}

DecimalCommas::DecimalCommas(std::string_view text, char separator, TableHeader& header, std::size_t begin,
                             const ParseOptions& options, std::vector<Error>& notes)
    : m_text(text)
    , m_separator(separator)
    , m_header(header)
    , m_begin(begin)
    , m_notes(notes)
    , m_isFound(options.decimalMark != 0)
{
}

void DecimalCommas::find(const std::stop_token& stop)
{
    if (m_isFound)
        return;
    m_isFound = true;
    m_header.setDecimalCommas(
        evidenceOf(m_text, m_separator, m_header, m_begin, stop).commas(m_text, m_header, m_notes));
}

void DecimalCommas::findByStart(const std::stop_token& stop)
{
    constexpr std::size_t look = 1U << 16;
    if (evidenceOf(m_text.substr(0, m_begin + look), m_separator, m_header, m_begin, stop).hasCommas())
        find(stop);
}

bool DecimalCommas::findByRows(const TableEvidence& rows, const std::stop_token& stop)
{
    if (m_isFound || !rows.hasCommas())
        return false;
    find(stop);
    return m_header.hasDecimalCommas();
}

} // namespace toscale::io
