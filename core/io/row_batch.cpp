#include "core/io/row_batch.h"

#include "core/io/single_rows.h"
#include "core/parallel.h"

namespace toscale::io {

namespace {

constexpr std::size_t mostBytes = 4U << 20U; // of long rows fewer
constexpr std::size_t rowsAtOnce = 32;       // on one core: fewer are not worth a thread

} // namespace

bool RowBatch::find(BatchedRow& into)
{
    into.failure.reset();
    into.read.reset();
    into.problems.clear();
    into.notes.clear();
    while (auto next = m_rows.next()) {
        if (!*next)
            into.failure = std::move(next->error());
        else if ((**next)->isBlank())
            continue;
        else
            m_rows.exchangeRow(into.row);
        return true;
    }
    return false;
}

void RowBatch::read(BatchedRow& each) const
{
    if (each.failure || m_header.isEventTable() || !hasRightLength(each.row, m_rows, m_header, each.problems))
        return;
    const RowCells cells(each.row, m_rows, m_header, each.problems, m_options.found);
    each.read = readCaseRow(cells, m_options, each.notes);
}

std::span<BatchedRow> RowBatch::next()
{
    const std::size_t start = m_rows.offset();
    std::size_t count = 0;
    for (; count < mostRows && m_rows.offset() - start < mostBytes; ++count) {
        if (count == m_batch.size())
            m_batch.emplace_back();
        if (!find(m_batch[count]))
            break;
    }
    inParallelPieces(count, rowsAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            read(m_batch[i]);
    });
    return std::span(m_batch).first(count);
}

} // namespace toscale::io
