#include "core/io/several_rows.h"

#include "core/cases/row_facts.h"
#include "core/io/case_merger.h"
#include "core/io/single_rows.h"
#include "core/parallel.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace toscale::io {

namespace {

/// A row with an id, and its place among the rows of all blocks.
struct Candidate {
    std::uint64_t hash = 0;
    RowStart start;
    std::optional<std::size_t> row;
};

/// What becomes of the rows whose id stands in several of them.
struct Merged {
    std::map<std::size_t, CaseFacts> whole;                   // by the row that stays
    std::map<std::size_t, std::vector<RowStart>> furtherRows; // of those
    std::vector<std::size_t> left;                            // rows that are part of another one or of none, ascending
    std::vector<std::uint64_t> readAnew;                      // offsets, ascending
    std::vector<RowError> problems;
    std::vector<RowError> notes;
};

class RowMerger {
public:
    explicit RowMerger(const TableSource& source)
        : m_rows(source.text, source.separator, source.header, source.options)
    {
    }

    /// Rows whose ids have one hash, in the order of the file.
    void mergeEqual(std::vector<Candidate>& equal)
    {
        std::ranges::sort(equal, {}, [](const Candidate& each) { return each.start.offset; });
        std::map<std::string, std::vector<const Candidate*>> byId;
        for (const Candidate& each : equal) {
            std::vector<Error> problems;
            std::vector<Error> notes;
            (void)read(each, true, problems, notes);
            byId[m_rows.id()].push_back(&each);
        }
        for (const auto& [id, rows] : byId)
            if (rows.size() > 1)
                merge(rows);
    }

    Merged take()
    {
        std::ranges::sort(m_merged.left);
        std::ranges::sort(m_merged.readAnew);
        return std::move(m_merged);
    }

private:
    std::optional<Case> read(const Candidate& row, bool mayLackTitle, std::vector<Error>& problems,
                             std::vector<Error>& notes)
    {
        return m_rows.read(row.start.offset, static_cast<int>(row.start.line), mayLackTitle, problems, notes);
    }

    void merge(const std::vector<const Candidate*>& rows)
    {
        std::optional<Case> whole;
        std::optional<CaseMerger> merger;
        std::size_t first = 0;
        std::vector<RowStart> further;
        for (const Candidate* row : rows) {
            std::vector<Error> problems;
            std::vector<Error> notes;
            auto next = read(*row, whole.has_value(), problems, notes);
            const bool begins = next && !whole;
            if (begins) {
                whole = std::move(next);
                merger.emplace(*whole);
                first = *row->row;
            } else if (next) {
                merger->add(*whole, *std::move(next), m_rows.cells(problems));
                if (problems.empty())
                    further.push_back(row->start);
                else
                    notes.clear();
            }
            if (!begins && row->row)
                m_merged.left.push_back(*row->row);
            m_merged.readAnew.push_back(row->start.offset);
            for (Error& problem : problems)
                m_merged.problems.push_back({row->start.offset, std::move(problem)});
            for (Error& note : notes)
                m_merged.notes.push_back({row->start.offset, std::move(note)});
        }
        if (!whole || further.empty())
            return;
        m_merged.whole.emplace(first, factsOf(*whole));
        m_merged.furtherRows.emplace(first, std::move(further));
    }

    SingleRows m_rows;
    Merged m_merged;
};

std::vector<Candidate> candidatesOf(const std::vector<CaseTableBlock>& blocks)
{
    std::vector<Candidate> all;
    std::size_t ids = 0;
    for (const CaseTableBlock& block : blocks)
        ids += block.ids.size();
    all.reserve(ids);
    std::size_t rows = 0;
    for (const CaseTableBlock& block : blocks) {
        for (const RowWithId& id : block.ids)
            all.push_back({id.hash, {id.offset, id.line}, id.row ? std::optional(rows + *id.row) : std::nullopt});
        rows += block.rows.size();
    }
    return all;
}

Merged mergeRows(const TableSource& source, const std::vector<CaseTableBlock>& blocks)
{
    std::vector<Candidate> all = candidatesOf(blocks);
    std::ranges::sort(all, {}, &Candidate::hash);
    RowMerger merger(source);
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first, all.end(), [&](const Candidate& each) { return each.hash != first->hash; });
        if (last - first > 1) {
            std::vector<Candidate> equal(first, last);
            merger.mergeEqual(equal);
        }
        first = last;
    }
    return merger.take();
}

void addErrors(std::vector<RowError> further, std::vector<RowError>& to)
{
    std::ranges::move(further, std::back_inserter(to));
}

std::vector<Error> inOrder(std::vector<RowError> errors, std::size_t most)
{
    std::ranges::stable_sort(errors, {}, &RowError::offset);
    std::vector<Error> all;
    for (RowError& each : errors)
        if (all.size() < most)
            all.push_back(std::move(each.error));
    return all;
}

/// What is wrong with the first rows that have an id and are not `readAnew`.
std::vector<RowError> problemsOfIds(const TableSource& source, const std::vector<CaseTableBlock>& blocks,
                                    const std::vector<std::uint64_t>& readAnew)
{
    SingleRows rows(source.text, source.separator, source.header, source.options);
    std::vector<RowError> found;
    for (const CaseTableBlock& block : blocks)
        for (const RowWithId& row : block.ids) {
            if (found.size() >= source.mostProblems())
                return found;
            if (row.problems == 0 || std::ranges::binary_search(readAnew, row.offset))
                continue;
            std::vector<Error> problems;
            std::vector<Error> notes;
            (void)rows.read(row.offset, static_cast<int>(row.line), false, problems, notes);
            for (Error& problem : problems)
                found.push_back({row.offset, std::move(problem)});
        }
    return found;
}

void takeErrors(const TableSource& source, std::vector<CaseTableBlock>& blocks, Merged& merged, LoadedCaseTable& result)
{
    std::vector<RowError> problems = std::move(merged.problems);
    std::vector<RowError> notes = std::move(merged.notes);
    result.problemCount = result.problems.size() + problems.size();
    result.noteCount = result.notes.size() + notes.size();
    const auto isReadAnew = [&](const auto& each) { return std::ranges::binary_search(merged.readAnew, each.offset); };
    addErrors(problemsOfIds(source, blocks, merged.readAnew), problems);
    for (CaseTableBlock& block : blocks) {
        for (const RowWithId& row : block.ids)
            if (isReadAnew(row)) { // what is said of it is in `merged`
                block.problemCount -= row.problems;
                block.noteCount -= row.notes;
            }
        std::erase_if(block.notes, isReadAnew);
        result.problemCount += block.problemCount;
        result.noteCount += block.noteCount;
        addErrors(std::move(block.problems), problems);
        addErrors(std::move(block.notes), notes);
    }
    std::ranges::move(inOrder(std::move(problems), source.mostProblems()), std::back_inserter(result.problems));
    std::ranges::move(inOrder(std::move(notes), source.mostProblems()), std::back_inserter(result.notes));
}

/// Without the rows that became part of others.
JoinedRows withoutLeftRows(const JoinedRows& joined, Merged merged, const TableSource& source)
{
    const CaseTable& rows = joined.builder.rows();
    JoinedRows result(source.columns, joined.offsets.size() - merged.left.size());
    CaseTablePart kept = result.builder.part(0, result.offsets.size());
    auto left = merged.left.begin();
    for (std::size_t row = 0; row < joined.offsets.size(); ++row) {
        if (left != merged.left.end() && *left == row) {
            ++left;
            continue;
        }
        TableRowFacts facts = rows.factsAt(static_cast<std::uint32_t>(row));
        std::string_view currency = rows.currencies()[facts.currency];
        std::string_view revenueCurrency = rows.currencies()[facts.revenueCurrency];
        const RowShape* shape = &rows.shapes()[facts.shape];
        const std::size_t place = kept.size();
        if (const auto whole = merged.whole.find(row); whole != merged.whole.end()) {
            facts = whole->second.facts;
            currency = whole->second.currency;
            revenueCurrency = whole->second.revenueCurrency;
            shape = &whole->second.shape;
            result.furtherRows.emplace(static_cast<std::uint32_t>(place), std::move(merged.furtherRows.at(row)));
        }
        facts.currency = kept.currencyNumber(currency);
        facts.revenueCurrency = kept.currencyNumber(revenueCurrency);
        facts.shape = kept.shapeNumber(*shape);
        kept.add(facts);
        result.offsets[place] = joined.offsets[row];
        result.lines[place] = joined.lines[row];
    }
    result.builder.join({std::move(kept)});
    return result;
}

} // namespace

CaseTableBlock JoinedRows::block(std::size_t first, std::size_t room)
{
    CaseTableBlock block;
    block.rows = builder.part(first, room);
    block.offsets = std::span(offsets).subspan(first, room);
    block.lines = std::span(lines).subspan(first, room);
    return block;
}

JoinedRows joinRows(const TableSource& source, JoinedRows rows, std::vector<CaseTableBlock> blocks,
                    LoadedCaseTable& result)
{
    Merged merged = mergeRows(source, blocks);
    takeErrors(source, blocks, merged, result);
    std::vector<CaseTablePart> parts;
    for (CaseTableBlock& block : blocks)
        parts.push_back(std::move(block.rows));
    rows.builder.join(parts);
    std::vector<ColumnPart> places;
    for (const CaseTablePart& part : parts)
        places.push_back(part.place());
    closeGaps(rows.offsets, places);
    closeGaps(rows.lines, places);
    if (merged.left.empty() && merged.whole.empty())
        return rows;
    return withoutLeftRows(rows, std::move(merged), source);
}

} // namespace toscale::io
