#include "core/io/case_table_reader.h"

#include "core/cases/row_facts.h"
#include "core/io/case_table_block.h"
#include "core/io/file_text.h"
#include "core/io/files.h"
#include "core/io/several_rows.h"
#include "core/io/single_rows.h"
#include "core/io/text_blocks.h"
#include "core/io/text_encoding.h"
#include "core/io/text_place.h"
#include "core/parallel.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <new>
#include <numeric>

namespace toscale::io {

namespace {

TableColumnKind kindOf(Column column)
{
    switch (column) {
    case Column::Volume:
        return TableColumnKind::Volume;
    case Column::Works:
        return TableColumnKind::Works;
    case Column::Fine:
        return TableColumnKind::Money;
    case Column::Prison:
        return TableColumnKind::Custody;
    case Column::Revenue:
        return TableColumnKind::Revenue;
    case Column::Act:
    case Column::AsOf:
    case Column::FineDate:
    case Column::PrisonDate:
    case Column::Date:
        return TableColumnKind::Date;
    case Column::RevenueYear:
        return TableColumnKind::Year;
    case Column::PartyKind:
    case Column::Role:
    case Column::Status:
    case Column::Outcome:
    case Column::VolumeStatus:
    case Column::VolumeCounts:
    case Column::FineKind:
    case Column::FineBasis:
    case Column::FineForum:
    case Column::PrisonBasis:
    case Column::PenaltyCovers:
        return TableColumnKind::Word;
    default:
        return TableColumnKind::Text;
    }
}

std::vector<TableColumn> columnsOf(const TableHeader& header)
{
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Column::Case); ++i) {
        const auto column = static_cast<Column>(i);
        if (const auto cell = header.cellOf(column))
            columns.push_back({std::string(nameOf(column)), kindOf(column), *cell});
    }
    for (const FurtherColumn& further : header.further())
        columns.push_back({further.name, TableColumnKind::Text, further.cell});
    std::ranges::sort(columns, {}, &TableColumn::cell);
    return columns;
}

/// Where the rows of each piece begin in a table that has room for all there may be; behind the last one, how many.
std::vector<std::size_t> placesOf(std::string_view text, const std::vector<TextBlock>& pieces)
{
    std::vector<std::size_t> places(pieces.size() + 1);
    inParallel(pieces.size(), [&](std::size_t i) {
        places[i + 1] = mostRowsOf(text.substr(pieces[i].begin, pieces[i].end - pieces[i].begin));
    });
    std::partial_sum(places.begin(), places.end(), places.begin());
    return places;
}

class TableLoader {
public:
    TableLoader(const FileText& file, const std::string& fileName, const TableOptions& options, const TableWork& work)
        : m_owner(file.owner())
        , m_bytes(file.bytes())
        , m_fileName(fileName)
        , m_options(options)
        , m_work(work)
    {
    }

    LoadedCaseTable load()
    {
        std::string_view text = m_bytes;
        constexpr std::string_view mark = "\xef\xbb\xbf";
        if (const std::string_view format = foreignFormat(m_bytes); !format.empty()) {
            m_result.problems.push_back({ErrorCode::NotText, Place{{}, {}, 1, 1}, {std::string(format)}});
            return finished();
        }
        constexpr std::size_t look = 1U << 16;
        const std::string_view start = m_bytes.substr(0, look);
        const std::size_t lastLineEnd = m_bytes.size() > look ? start.find_last_of('\n') : std::string_view::npos;
        const auto looked = decodeText(start.substr(0, lastLineEnd));
        const bool maybeUtf8 = looked && looked->wasUtf8();
        if (maybeUtf8 && text.starts_with(mark))
            text.remove_prefix(mark.size());
        if (maybeUtf8 && read(text))
            return finished();
        if (m_work.stop.stop_requested())
            return stopped();
        return decodeAndLoad();
    }

private:
    /// Everything but UTF-8, and short texts.
    LoadedCaseTable decodeAndLoad()
    {
        m_result = {};
        Result<DecodedText> decoded = decodeText(m_bytes);
        if (!decoded) {
            m_result.problems.push_back(decoded.error());
            return finished();
        }
        const auto kept = std::make_shared<const DecodedText>(std::move(*decoded));
        if (!kept->wasUtf8())
            m_owner = kept;
        if (!read(kept->text()) && m_work.stop.stop_requested())
            return stopped();
        if (const StrayBytes& stray = kept->stray(); stray.count > 0) {
            m_result.notes.push_back({ErrorCode::BadEncoding, stray.first, {"UTF-8", std::to_string(stray.count)}});
            ++m_result.noteCount;
        }
        return finished();
    }

    LoadedCaseTable stopped()
    {
        m_result = {};
        m_result.isStopped = true;
        return std::move(m_result);
    }

    LoadedCaseTable finished()
    {
        m_result.problemCount = std::max(m_result.problemCount, m_result.problems.size());
        m_result.noteCount = std::max(m_result.noteCount, m_result.notes.size());
        for (std::vector<Error>* errors : {&m_result.problems, &m_result.notes}) {
            if (!m_work.keepsAllProblems)
                errors->resize(std::min(errors->size(), mostKeptProblems));
            for (Error& error : *errors)
                error.place.file = m_fileName;
        }
        return std::move(m_result);
    }

    /// False where the text turns out to be no UTF-8, or reading was stopped.
    bool read(std::string_view text)
    {
        DelimitedText rows(text, separatorOf(text));
        std::optional<TableHeader> header = readHeader(rows);
        if (!header || !header->isUsable())
            return true;
        m_result.isOfEvents = header->isEventTable();
        if (m_result.isOfEvents)
            return true;
        noteMissingColumns(*header, m_result.notes);
        const TableSource source{text,      separatorOf(text),  *header,
                                 m_options, columnsOf(*header), m_work.keepsAllProblems};
        DecimalCommas commas(text, source.separator, *header, rows.offset(), m_options.numbers, m_result.notes);
        commas.findByStart(m_work.stop);
        auto read = readRows(source, rows);
        if (read && commas.findByRows(evidenceOf(read->blocks), m_work.stop))
            read = readRows(source, rows);
        if (!read || m_work.stop.stop_requested())
            return false;
        JoinedRows joined = joinRows(source, std::move(read->room), std::move(read->blocks), m_result);
        auto texts = std::make_shared<const KeptRows>(m_owner, text, source.separator, *header, m_options,
                                                      std::move(joined.offsets), std::move(joined.lines),
                                                      std::move(joined.furtherRows));
        m_result.table = std::make_shared<const CaseTable>(std::move(joined.builder).table(std::move(texts)));
        return true;
    }

    struct ReadRows {
        JoinedRows room;
        std::vector<CaseTableBlock> blocks;
    };

    /// Those behind the header, where `rows` stands; nothing where they are no UTF-8, or reading was stopped.
    std::optional<ReadRows> readRows(const TableSource& source, const DelimitedText& rows)
    {
        const std::string_view text = source.text;
        const std::vector<TextBlock> where = blocksOf(text, rows.offset(), m_work.blockBytes);
        const std::vector<std::size_t> firstRows = placesOf(text, where);
        ReadRows read{JoinedRows(source.columns, firstRows.back()), std::vector<CaseTableBlock>(where.size())};
        m_progress = {};
        const auto readOne = [&](std::size_t block, const TextBlock& at) {
            const std::size_t first = firstRows[block];
            CaseTableBlock room = read.room.block(first, firstRows[block + 1] - first);
            read.blocks[block] = readCaseTableBlock(source, at, std::move(room), m_work.stop);
            report(read.blocks[block]);
            return read.blocks[block].end;
        };
        if (!readBlocks(where, readOne, m_work.stop) || m_work.stop.stop_requested())
            return std::nullopt;
        if (std::ranges::any_of(read.blocks, &CaseTableBlock::isNoUtf8))
            return std::nullopt;
        auto line = static_cast<std::uint32_t>(rows.line());
        for (CaseTableBlock& block : read.blocks) {
            block.moveLines(line);
            line += static_cast<std::uint32_t>(block.lineBreaks);
        }
        return read;
    }

    static TableEvidence evidenceOf(const std::vector<CaseTableBlock>& blocks)
    {
        TableEvidence all;
        for (const CaseTableBlock& block : blocks)
            all.add(block.evidence);
        return all;
    }

    std::optional<TableHeader> readHeader(DelimitedText& rows)
    {
        while (auto next = rows.next()) {
            if (!*next)
                m_result.problems.push_back(std::move(next->error()));
            else if (!(**next)->isBlank())
                return TableHeader(***next, rows, m_options, m_result.problems);
        }
        if (m_result.problems.empty())
            m_result.problems.push_back({ErrorCode::EmptyText, Place{{}, {}, 1, 1}, {}});
        return std::nullopt;
    }

    void report(const CaseTableBlock& block)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress.bytes = m_bytes.size();
        m_progress.bytesDone = std::min(m_progress.bytesDone + block.bytes, m_bytes.size());
        m_progress.rows += block.rows.size();
        if (m_work.progress)
            m_work.progress(m_progress);
    }

    std::shared_ptr<const void> m_owner;
    std::string_view m_bytes;
    const std::string& m_fileName;
    const TableOptions& m_options;
    const TableWork& m_work;
    LoadedCaseTable m_result;
    std::mutex m_mutex;
    TableProgress m_progress;
};

} // namespace

LoadedCaseTable readCaseTable(const std::string& path, const TableOptions& options, const TableWork& work)
{
    Result<FileText> file = work.mapsFile ? FileText::map(path) : FileText::read(path, work.stop);
    LoadedCaseTable result;
    if (file && !work.stop.stop_requested()) {
        try {
            return TableLoader(*file, path, options, work).load();
        } catch (const std::bad_alloc&) {
            file = tl::unexpected(Error{ErrorCode::FileUnreadable, Place{path, {}, 0, 0}, {std::strerror(ENOMEM)}});
        }
    }
    result.isStopped = work.stop.stop_requested();
    if (!file)
        result.problems.push_back(file.error());
    result.problemCount = result.problems.size();
    return result;
}

bool mayHaveMoreRowsThan(std::size_t rows, const std::string& path)
{
    constexpr std::size_t shortestRow = 2; // bytes, with its line break
    constexpr std::size_t piece = 1U << 20;
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none)) // what a pipe says it says once
        return false;
    const Result<FileBytes> file = FileBytes::open(path);
    if (!file || file->bytes().size() <= shortestRow * rows)
        return false;
    std::size_t lines = 0;
    for (std::size_t at = 0; at < file->bytes().size() && lines <= rows; at += piece)
        lines += static_cast<std::size_t>(lineBreaksIn(file->bytes().substr(at, piece)));
    return lines > rows;
}

LoadedCaseTable readCaseTableBytes(std::string bytes, const std::string& fileName, const TableOptions& options,
                                   const TableWork& work)
{
    return TableLoader(FileText(std::move(bytes)), fileName, options, work).load();
}

} // namespace toscale::io
