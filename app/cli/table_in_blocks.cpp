#include "app/cli/table_in_blocks.h"

#include "app/cli/plain_groups.h"
#include "core/io/files.h"
#include "core/io/picture_document.h"
#include "core/io/text_blocks.h"
#include "core/io/text_encoding.h"
#include "core/io/text_place.h"
#include "core/io/whole_case.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace toscale::cli {

namespace {

using io::Column;

constexpr std::size_t blockSize = 4U << 20; // few of them: each asks the rules anew

/// What all blocks have in common.
struct Source {
    const io::FileBytes& file;
    std::string_view text;
    char separator;
    const io::TableHeader& header;
    const io::TableOptions& options;
    const std::string& column;
    const Reference& reference;
    const ReferenceTables& tables;
};

struct Block {
    std::unique_ptr<CaseGroups> groups;
    std::vector<Error> problems;
    std::vector<std::size_t> ids; // hashes
    io::TableEvidence evidence;   // of the rows that are not plain
    std::size_t cases = 0;
    int lineBreaks = 0;
    std::size_t end = 0;
    bool isNoUtf8 = false;
};

class BlockReader {
public:
    BlockReader(const Source& source, Block& block)
        : m_block(block)
        , m_scan(source.text, source.separator, source.header.size())
        , m_single(source.text, source.separator, source.header, source.options)
        , m_groups(*m_block.groups)
        , m_plain(source.header, source.options, source.column, source.reference, source.tables, m_groups)
        , m_idCell(source.header.cellOf(Column::Id))
    {
    }

    std::size_t readRow(std::size_t offset)
    {
        if (m_scan.read(offset)) {
            const bool isBlank = m_scan.isBlank();
            if (isBlank || m_plain.add(m_scan.cells(), offset, m_single)) {
                m_block.lineBreaks += m_scan.lineBreaks();
                if (!isBlank)
                    count(m_idCell ? m_scan.cells()[*m_idCell].text(m_scratch) : std::string_view());
                return m_scan.end();
            }
        }
        const auto which = m_single.read(offset, m_block.lineBreaks, false, m_block.problems, m_notes);
        m_notes.clear();
        m_single.addTo(m_block.evidence);
        if (which) {
            m_groups.add({&*which, {}, {}}, offset);
            count(which->id);
        } else if (const std::string id = m_single.id(); !id.empty()) { // it may be a further row of a case
            m_block.ids.push_back(std::hash<std::string_view>{}(id));
        }
        m_block.lineBreaks += m_single.endLine() - m_block.lineBreaks;
        return m_single.end();
    }

    void finish() { m_plain.finish(); }

private:
    void count(std::string_view id)
    {
        ++m_block.cases;
        if (!id.empty())
            m_block.ids.push_back(std::hash<std::string_view>{}(id));
    }

    Block& m_block;
    io::RowScan m_scan;
    io::SingleRows m_single;
    CaseGroups& m_groups;
    PlainGroups m_plain;
    std::optional<std::size_t> m_idCell;
    std::vector<Error> m_notes;
    std::string m_scratch;
};

Block readBlock(const Source& source, const io::TextBlock& where)
{
    Block block;
    block.isNoUtf8 = !io::isValidUtf8(source.text.substr(where.begin, where.end - where.begin));
    block.groups = std::make_unique<CaseGroups>(source.column, source.reference, source.tables);
    BlockReader reader(source, block);
    std::size_t at = where.begin;
    while (at < where.end && !block.isNoUtf8)
        at = reader.readRow(at);
    reader.finish();
    if (at > where.end)
        block.isNoUtf8 = block.isNoUtf8 || !io::isValidUtf8(source.text.substr(where.end, at - where.end));
    block.end = at;
    const auto skipped = static_cast<std::size_t>(source.text.data() - source.file.bytes().data()); // a mark
    source.file.forget(skipped + where.begin, skipped + at);
    return block;
}

std::vector<Block> readBlocks(const Source& source, std::size_t begin)
{
    const std::vector<io::TextBlock> where = io::blocksOf(source.text, begin, blockSize);
    std::vector<Block> blocks(where.size());
    const auto readOne = [&](std::size_t block, const io::TextBlock& at) {
        blocks[block] = readBlock(source, at);
        return blocks[block].end;
    };
    (void)io::readBlocks(where, readOne, {});
    return blocks;
}

bool hasEqualOnes(std::vector<std::size_t> ids)
{
    std::ranges::sort(ids);
    return std::ranges::adjacent_find(ids) != ids.end();
}

/// A document or a picture is for others; so is a text that is no UTF-8 from its first line on.
std::optional<std::string_view> tableTextIn(std::string_view bytes, const std::string& path)
{
    constexpr std::size_t look = 1U << 16;
    const std::string_view start =
        bytes.substr(0, std::min(bytes.find('\n', std::min(look, bytes.size())), bytes.size()));
    const auto decoded = io::decodeText(start);
    if (!decoded || !decoded->wasUtf8() || io::pictureKindOf(start) != io::PictureKind::None
        || !io::foreignFormat(start).empty() || path.ends_with(".json") || path.ends_with(".JSON"))
        return std::nullopt;
    const std::size_t first = decoded->text().find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || decoded->text()[first] == '{' || decoded->text()[first] == '[')
        return std::nullopt;
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return bytes.substr(bytes.starts_with(mark) ? mark.size() : 0);
}

} // namespace

std::optional<GroupedTable> groupInBlocks(const std::string& path, const std::string& column,
                                          const Reference& reference, const ReferenceTables& tables)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none) || reference.reading == PrefixReading::Jedec
        || !reference.parties.empty())
        return std::nullopt;
    const auto file = io::FileBytes::open(path);
    if (!file)
        return std::nullopt;
    const auto text = tableTextIn(file->bytes(), path);
    if (!text)
        return std::nullopt;
    const io::TableOptions options;
    const char separator = io::separatorOf(*text);
    io::DelimitedText rows(*text, separator);
    const auto first = rows.next();
    if (!first || !*first || (**first)->isBlank())
        return std::nullopt;
    std::vector<Error> problems;
    io::TableHeader header(***first, rows, options, problems);
    const bool hasWholeCases =
        std::ranges::find(header.further(), io::wholeCaseColumn, &io::FurtherColumn::name) != header.further().end();
    if (!header.isUsable() || header.isEventTable() || hasWholeCases || !GroupText(column, header).isOfUse())
        return std::nullopt;

    std::vector<Error> notes;
    io::DecimalCommas commas(*text, separator, header, rows.offset(), options.numbers, notes);
    commas.findByStart();
    const Source source{*file, *text, separator, header, options, column, reference, tables};
    std::vector<Block> blocks = readBlocks(source, rows.offset());
    io::TableEvidence evidence;
    for (const Block& block : blocks)
        evidence.add(block.evidence);
    if (commas.findByRows(evidence))
        blocks = readBlocks(source, rows.offset());
    GroupedTable result{CaseGroups(column, reference, tables), std::move(problems), 0, std::move(notes)};
    std::vector<std::size_t> ids;
    int line = rows.line();
    for (Block& block : blocks) {
        if (block.isNoUtf8)
            return std::nullopt;
        result.groups.add(*block.groups);
        result.cases += block.cases;
        for (Error& problem : block.problems) {
            problem.place.line += line;
            result.problems.push_back(std::move(problem));
        }
        line += block.lineBreaks;
        ids.insert(ids.end(), block.ids.begin(), block.ids.end());
        block = {};
    }
    if (hasEqualOnes(std::move(ids)))
        return std::nullopt;
    for (std::vector<Error>* list : {&result.problems, &result.notes})
        for (Error& error : *list)
            error.place.file = path;
    return result;
}

} // namespace toscale::cli
