#include "core/cases/row_order.h"

#include "core/cases/edtf.h"
#include "core/cases/keyed_rows.h"
#include "core/cases/plain_date.h"
#include "core/parallel.h"
#include "core/quantity/fast_fold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <string>

namespace toscale {

namespace {

constexpr std::size_t pieceRows = 1U << 15;
constexpr std::uint64_t highestKey = std::numeric_limits<std::uint64_t>::max();

/// Unsigned numbers in the order of the doubles.
std::uint64_t keyOf(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0); // -0 is 0
    constexpr std::uint64_t sign = 1ULL << 63U;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

/// Rows by their keys, those without one behind them.
std::optional<RowOrder> orderByKeys(std::vector<KeyedRow> rows, const std::vector<std::uint32_t>& without,
                                    const std::stop_token& stop)
{
    if (!sortByKey(rows, stop))
        return std::nullopt;
    RowOrder order;
    order.reserve(rows.size() + without.size());
    for (const KeyedRow& each : rows)
        order.push_back(each.row);
    order.insert(order.end(), without.begin(), without.end());
    return order;
}

/// `keyAt`: std::optional<std::uint64_t>(row)
template <class KeyAt>
std::optional<RowOrder> orderByKey(std::size_t count, SortDirection direction, const std::stop_token& stop,
                                   const KeyAt& keyAt)
{
    struct Piece {
        std::vector<KeyedRow> rows;
        std::vector<std::uint32_t> without;
    };
    std::vector<Piece> pieces((count + pieceRows - 1) / pieceRows);
    const std::uint64_t turn = direction == SortDirection::Descending ? highestKey : 0;
    const bool isWhole = inParallelPieces(
        count, pieceRows,
        [&](std::size_t first, std::size_t last) {
            Piece& piece = pieces[first / pieceRows];
            piece.rows.reserve(last - first);
            for (std::size_t row = first; row < last; ++row) {
                if (const std::optional<std::uint64_t> key = keyAt(static_cast<std::uint32_t>(row)))
                    piece.rows.push_back({*key ^ turn, static_cast<std::uint32_t>(row)});
                else
                    piece.without.push_back(static_cast<std::uint32_t>(row));
            }
        },
        stop);
    if (!isWhole)
        return std::nullopt;
    std::vector<KeyedRow> rows;
    std::vector<std::uint32_t> without;
    rows.reserve(count);
    for (const Piece& piece : pieces) {
        rows.insert(rows.end(), piece.rows.begin(), piece.rows.end());
        without.insert(without.end(), piece.without.begin(), piece.without.end());
    }
    return orderByKeys(std::move(rows), without, stop);
}

std::optional<std::int64_t> firstDayIn(std::string_view text)
{
    if (const auto plain = readPlainDate(text))
        return plain->firstDay;
    const auto date = parseEdtf(text);
    if (!date)
        return std::nullopt;
    const auto& day = date->earliest ? date->earliest : date->latest;
    return day ? std::optional<std::int64_t>(day->time_since_epoch().count()) : std::nullopt;
}

std::optional<RowOrder> orderByDate(const CaseTable& table, const TableColumn& column, SortDirection direction,
                                    const std::stop_token& stop)
{
    return orderByKey(table.size(), direction, stop, [&](std::uint32_t row) -> std::optional<std::uint64_t> {
        thread_local std::string scratch;
        const std::string_view text = table.texts().cell(row, column.cell, scratch);
        const auto day = text.empty() ? std::nullopt : firstDayIn(text);
        return day ? std::optional(keyOf(static_cast<double>(*day))) : std::nullopt;
    });
}

/// Folded texts of all rows, one behind the other.
class FoldedColumn {
public:
    [[nodiscard]] bool read(const CaseTable& table, const TableColumn& column, const std::stop_token& stop)
    {
        m_pieces.resize((table.size() + pieceRows - 1) / pieceRows);
        return inParallelPieces(
            table.size(), pieceRows,
            [&](std::size_t first, std::size_t last) {
                Piece& piece = m_pieces[first / pieceRows];
                piece.ends.reserve(last - first);
                std::string scratch;
                for (std::size_t row = first; row < last; ++row) {
                    appendFolded(piece.texts,
                                 table.texts().cell(static_cast<std::uint32_t>(row), column.cell, scratch));
                    piece.ends.push_back(piece.texts.size());
                }
            },
            stop);
    }

    [[nodiscard]] std::string_view text(std::uint32_t row) const
    {
        const Piece& piece = m_pieces[row / pieceRows];
        const std::size_t at = row % pieceRows;
        const std::size_t begin = at == 0 ? 0 : piece.ends[at - 1];
        return std::string_view(piece.texts).substr(begin, piece.ends[at] - begin);
    }

private:
    struct Piece {
        std::string texts;
        std::vector<std::size_t> ends;
    };
    std::vector<Piece> m_pieces;
};

/// Eight bytes of a text from `at` on, as a number in their order; bytes behind its end are zeros.
std::uint64_t bytesAt(std::string_view text, std::size_t at)
{
    std::array<unsigned char, 8> bytes{};
    if (at < text.size())
        std::memcpy(bytes.data(), text.data() + at, std::min(bytes.size(), text.size() - at));
    std::uint64_t key = 0;
    for (const unsigned char each : bytes)
        key = key << 8U | each;
    return key;
}

/// Sorts texts eight bytes at a time: rows that agree so far are sorted by the next eight.
class TextSort {
public:
    TextSort(const FoldedColumn& texts, SortDirection direction)
        : m_texts(texts)
        , m_turn(direction == SortDirection::Descending ? highestKey : 0)
    {
    }

    /// Runs of rows with equal keys, which agree in their first `depth` bytes. What is still to be sorted waits in a
    /// list: rows may agree for a million bytes, more than calls can be nested.
    void sortRuns(std::span<KeyedRow> rows, std::size_t depth) const
    {
        std::vector<Run> waiting;
        addRuns(waiting, rows, depth);
        while (!waiting.empty()) {
            const Run run = waiting.back();
            waiting.pop_back();
            if (run.rows.size() <= few) {
                sortFew(run.rows, run.depth);
                continue;
            }
            for (KeyedRow& each : run.rows)
                each.key = bytesAt(m_texts.text(each.row), run.depth) ^ m_turn;
            sortByKey(run.rows);
            addRuns(waiting, run.rows, run.depth + sizeof(std::uint64_t));
        }
    }

    template <class Take> static void eachRun(std::span<KeyedRow> rows, const Take& take)
    {
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t last = first + 1;
            while (last < rows.size() && rows[last].key == rows[first].key)
                ++last;
            take(rows.subspan(first, last - first));
            first = last;
        }
    }

private:
    static constexpr std::size_t few = 64;

    /// Rows that agree in their first `depth` bytes.
    struct Run {
        std::span<KeyedRow> rows;
        std::size_t depth = 0;
    };

    void addRuns(std::vector<Run>& waiting, std::span<KeyedRow> rows, std::size_t depth) const
    {
        eachRun(rows, [&](std::span<KeyedRow> run) {
            const std::uint64_t key = run.front().key ^ m_turn;
            if (run.size() > 1 && (key & 0xffU) != 0) // else they end here
                waiting.push_back({run, depth});
        });
    }

    void sortFew(std::span<KeyedRow> rows, std::size_t depth) const
    {
        std::ranges::stable_sort(rows, [&](const KeyedRow& a, const KeyedRow& b) {
            const auto from = [&](const KeyedRow& each) {
                const std::string_view text = m_texts.text(each.row);
                return text.substr(std::min(depth, text.size()));
            };
            return m_turn == 0 ? from(a) < from(b) : from(b) < from(a);
        });
    }

    const FoldedColumn& m_texts;
    std::uint64_t m_turn;
};

std::optional<RowOrder> orderByText(const CaseTable& table, const TableColumn& column, SortDirection direction,
                                    const std::stop_token& stop)
{
    FoldedColumn texts;
    if (!texts.read(table, column, stop))
        return std::nullopt;
    std::vector<KeyedRow> rows;
    rows.reserve(table.size());
    RowOrder empty;
    const std::uint64_t turn = direction == SortDirection::Descending ? highestKey : 0;
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        if (const std::string_view text = texts.text(row); !text.empty())
            rows.push_back({bytesAt(text, 0) ^ turn, row});
        else
            empty.push_back(row);
    }
    if (!sortByKey(rows, stop))
        return std::nullopt;
    const TextSort sort(texts, direction);
    std::vector<std::span<KeyedRow>> runs;
    TextSort::eachRun(rows, [&](std::span<KeyedRow> run) {
        if (run.size() > 1)
            runs.push_back(run);
    });
    const auto sortRun = [&](std::size_t run) { sort.sortRuns(runs[run], sizeof(std::uint64_t)); };
    if (!inParallel(runs.size(), sortRun, stop))
        return std::nullopt;
    RowOrder order;
    order.reserve(table.size());
    for (const KeyedRow& each : rows)
        order.push_back(each.row);
    order.insert(order.end(), empty.begin(), empty.end());
    return order;
}

const NumberColumn* numbersOf(const CaseTable& table, const TableColumn& column)
{
    switch (column.kind) {
    case TableColumnKind::Volume:
        return table.numbers(TableNumber::Volume);
    case TableColumnKind::Works:
        return table.numbers(TableNumber::Works);
    case TableColumnKind::Money:
        return table.numbers(TableNumber::Money);
    case TableColumnKind::Custody:
        return table.numbers(TableNumber::Custody);
    case TableColumnKind::Revenue:
        return table.numbers(TableNumber::Revenue);
    default:
        return nullptr;
    }
}

} // namespace

std::optional<RowOrder> orderByNumber(const NumberColumn& numbers, SortDirection direction,
                                      std::span<const std::uint32_t> above, const std::stop_token& stop)
{
    return orderByKey(numbers.size(), direction, stop, [&](std::uint32_t row) -> std::optional<std::uint64_t> {
        if (numbers.has(row))
            return keyOf(numbers.numbers()[row]);
        if (!above.empty() && std::ranges::binary_search(above, row))
            return highestKey;
        return std::nullopt;
    });
}

std::optional<RowOrder> orderByColumn(const CaseTable& table, const TableColumn& column, SortDirection direction,
                                      const std::stop_token& stop)
{
    if (const NumberColumn* numbers = numbersOf(table, column))
        return orderByNumber(*numbers, direction, {}, stop);
    if (column.kind == TableColumnKind::Date || column.kind == TableColumnKind::Year)
        return orderByDate(table, column, direction, stop);
    return orderByText(table, column, direction, stop);
}

} // namespace toscale
