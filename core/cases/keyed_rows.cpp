#include "core/cases/keyed_rows.h"

#include "core/parallel.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace toscale {

namespace {

constexpr unsigned bitsAtOnce = 11;
constexpr std::size_t digits = std::size_t{1} << bitsAtOnce;
constexpr unsigned passes = (64 + bitsAtOnce - 1) / bitsAtOnce;
constexpr std::size_t worthCounting = 1024; // fewer rows are sorted sooner than digits are counted

std::size_t digitOf(std::uint64_t key, unsigned pass)
{
    return static_cast<std::size_t>(key >> (pass * bitsAtOnce)) & (digits - 1);
}

} // namespace

/// Radix sort from the lowest digit on (Knuth, The Art of Computer Programming 3, 5.2.5); digits in which all keys
/// agree are passed over.
void sortByKey(std::span<KeyedRow> rows)
{
    if (rows.size() < worthCounting) {
        std::ranges::stable_sort(rows, {}, &KeyedRow::key);
        return;
    }
    std::vector<std::array<std::uint32_t, digits>> counts(passes);
    for (const KeyedRow& each : rows)
        for (unsigned pass = 0; pass < passes; ++pass)
            ++counts[pass][digitOf(each.key, pass)];
    const std::unique_ptr<KeyedRow[]> other(new KeyedRow[rows.size()]);
    std::span<KeyedRow> from = rows;
    std::span<KeyedRow> to(other.get(), rows.size());
    for (unsigned pass = 0; pass < passes; ++pass) {
        auto& count = counts[pass];
        if (count[digitOf(from.front().key, pass)] == rows.size())
            continue;
        std::uint32_t begin = 0;
        for (std::uint32_t& each : count)
            begin += std::exchange(each, begin);
        for (const KeyedRow& each : from)
            to[count[digitOf(each.key, pass)]++] = each;
        std::swap(from, to);
    }
    if (from.data() != rows.data())
        std::ranges::copy(from, rows.begin());
}

bool sortByKey(std::vector<KeyedRow>& rows, const std::stop_token& stop)
{
    constexpr std::size_t worthSharing = 1U << 16;
    const std::size_t pieces = rows.size() < worthSharing ? 1 : parallelThreads();
    const std::size_t size = std::max<std::size_t>(1, (rows.size() + pieces - 1) / pieces);
    const std::span<KeyedRow> all(rows);
    if (!inParallelPieces(
            rows.size(), size,
            [&](std::size_t first, std::size_t last) { sortByKey(all.subspan(first, last - first)); }, stop))
        return false;
    for (std::size_t width = size; width < rows.size(); width *= 2) {
        if (stop.stop_requested())
            return false;
        const std::size_t merges = (rows.size() + 2 * width - 1) / (2 * width);
        inParallel(merges, [&](std::size_t merge) {
            const std::size_t first = merge * 2 * width;
            const std::size_t middle = std::min(first + width, rows.size());
            const std::size_t last = std::min(first + 2 * width, rows.size());
            std::inplace_merge(rows.begin() + static_cast<std::ptrdiff_t>(first),
                               rows.begin() + static_cast<std::ptrdiff_t>(middle),
                               rows.begin() + static_cast<std::ptrdiff_t>(last),
                               [](const KeyedRow& a, const KeyedRow& b) { return a.key < b.key; });
        });
    }
    return true;
}

} // namespace toscale
