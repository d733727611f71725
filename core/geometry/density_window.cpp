#include "core/geometry/density_window.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <thread>

namespace toscale::geometry {

namespace {

/// Places to cells, and -1 beyond the window.
class Cells {
public:
    Cells(const DensityWindow& window, std::size_t columns, std::size_t rows)
        : m_left(static_cast<float>(window.left))
        , m_right(static_cast<float>(window.right))
        , m_bottom(static_cast<float>(window.bottom))
        , m_top(static_cast<float>(window.top))
        , m_perX(static_cast<float>(static_cast<double>(columns) / (window.right - window.left)))
        , m_perY(static_cast<float>(static_cast<double>(rows) / (window.top - window.bottom)))
        , m_columns(static_cast<std::int32_t>(columns))
        , m_rows(static_cast<std::int32_t>(rows))
    {
    }

    [[nodiscard]] bool isInside(float x, float y) const
    {
        return x >= m_left && x <= m_right && y >= m_bottom && y <= m_top;
    }
    [[nodiscard]] std::int64_t cellOf(float x, float y) const
    {
        if (!isInside(x, y))
            return -1;
        const std::int32_t column = std::min(static_cast<std::int32_t>((x - m_left) * m_perX), m_columns - 1);
        const std::int32_t row = std::min(static_cast<std::int32_t>((m_top - y) * m_perY), m_rows - 1);
        return std::int64_t{row} * m_columns + column;
    }

private:
    float m_left;
    float m_right;
    float m_bottom;
    float m_top;
    float m_perX;
    float m_perY;
    std::int32_t m_columns;
    std::int32_t m_rows;
};

/// `use(row)` for each row that is shown, of those from `first` on and before `end`.
template <class Use> void forShown(const DensityPoints& points, std::size_t first, std::size_t end, Use use)
{
    if (points.shown.empty()) {
        for (std::size_t row = first; row < end; ++row)
            use(row);
        return;
    }
    constexpr std::size_t bits = 64;
    for (std::size_t row = first; row < end;) {
        const std::uint64_t word = points.shown[row / bits];
        const std::size_t next = std::min(end, (row / bits + 1) * bits);
        if (word == 0)
            row = next;
        for (; row < next; ++row)
            if ((word >> (row % bits) & std::uint64_t{1}) != 0)
                use(row);
    }
}

struct Counted {
    std::vector<std::uint32_t> counts;
    std::uint64_t inside = 0;
};

Counted countRows(const DensityPoints& points, const Cells& cells, std::size_t count, std::size_t first,
                  std::size_t end, const std::atomic<bool>* cancelled)
{
    Counted counted{std::vector<std::uint32_t>(count), 0};
    constexpr std::size_t stretch = 1U << 16U; // between two looks at `cancelled`
    for (std::size_t from = first; from < end && !(cancelled != nullptr && cancelled->load()); from += stretch)
        forShown(points, from, std::min(end, from + stretch), [&](std::size_t row) {
            const std::int64_t cell = cells.cellOf(points.x[row], points.y[row]);
            if (cell < 0)
                return;
            ++counted.counts[static_cast<std::size_t>(cell)];
            ++counted.inside;
        });
    return counted;
}

/// Another thread costs a grid of its own.
std::size_t threadsFor(std::size_t points, std::size_t cells)
{
    const std::size_t worth = points / (100'000 + cells / 4);
    return std::clamp<std::size_t>(worth, 1, std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
}

} // namespace

std::uint32_t DensityGrid::most() const
{
    return counts.empty() ? 0 : std::ranges::max(counts);
}

DensityGrid densityGrid(const DensityPoints& points, const DensityWindow& window, std::size_t columns, std::size_t rows,
                        const std::atomic<bool>* cancelled)
{
    constexpr std::size_t mostCells = std::size_t{1} << 26U;
    if (!(window.right > window.left) || !(window.top > window.bottom) || columns == 0 || rows == 0
        || columns > mostCells / rows)
        return {};
    const Cells cells(window, columns, rows);
    const std::size_t size = points.x.size();
    const std::size_t threads = threadsFor(size, columns * rows);
    std::vector<std::future<Counted>> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, [&, i] {
            return countRows(points, cells, columns * rows, size * i / threads, size * (i + 1) / threads, cancelled);
        }));
    Counted all = countRows(points, cells, columns * rows, 0, size / threads, cancelled);
    for (std::future<Counted>& each : others) {
        const Counted counted = each.get();
        std::ranges::transform(all.counts, counted.counts, all.counts.begin(), std::plus<>());
        all.inside += counted.inside;
    }
    if (cancelled != nullptr && cancelled->load())
        return {};
    return {window, columns, rows, std::move(all.counts), all.inside};
}

std::vector<std::uint32_t> lonePoints(const DensityPoints& points, const DensityGrid& grid, std::size_t reach,
                                      std::size_t most)
{
    std::vector<std::uint32_t> lone;
    if (grid.inside == 0)
        return lone;
    std::vector<bool> isLone(grid.counts.size());
    for (std::size_t row = 0; row < grid.rows; ++row)
        for (std::size_t column = 0; column < grid.columns; ++column) {
            if (grid.at(column, row) != 1)
                continue;
            std::uint32_t around = 0;
            for (std::size_t r = row - std::min(row, reach); r <= std::min(row + reach, grid.rows - 1); ++r)
                for (std::size_t c = column - std::min(column, reach);
                     c <= std::min(column + reach, grid.columns - 1) && around < 2; ++c)
                    around += grid.at(c, r);
            isLone[row * grid.columns + column] = around == 1;
        }
    const Cells cells(grid.window, grid.columns, grid.rows);
    forShown(points, 0, points.x.size(), [&](std::size_t row) {
        const std::int64_t cell = cells.cellOf(points.x[row], points.y[row]);
        if (cell >= 0 && isLone[static_cast<std::size_t>(cell)] && lone.size() < most)
            lone.push_back(static_cast<std::uint32_t>(row));
    });
    return lone;
}

std::vector<std::uint32_t> rowsInside(const DensityPoints& points, const DensityWindow& window)
{
    std::vector<std::uint32_t> rows;
    const Cells cells(window, 1, 1);
    forShown(points, 0, points.x.size(), [&](std::size_t row) {
        if (cells.isInside(points.x[row], points.y[row]))
            rows.push_back(static_cast<std::uint32_t>(row));
    });
    return rows;
}

std::size_t countInside(const DensityPoints& points, const DensityWindow& window)
{
    std::size_t count = 0;
    const Cells cells(window, 1, 1);
    forShown(points, 0, points.x.size(),
             [&](std::size_t row) { count += cells.isInside(points.x[row], points.y[row]) ? 1U : 0U; });
    return count;
}

std::vector<std::uint8_t> logShades(std::span<const std::uint32_t> counts, std::uint8_t least)
{
    const std::uint32_t most = counts.empty() ? 0 : std::ranges::max(counts);
    const double span = most > 1 ? (255.0 - least) / std::log(most) : 0;
    const auto shadeOf = [&](std::uint32_t count) {
        return static_cast<std::uint8_t>(std::lround(most > 1 ? least + span * std::log(count) : 255.0));
    };
    std::vector<std::uint8_t> ofSmall(std::min<std::size_t>(most, 4095) + 1); // most counts are small
    for (std::uint32_t count = 1; count < ofSmall.size(); ++count)
        ofSmall[count] = shadeOf(count);
    std::vector<std::uint8_t> shades(counts.size());
    std::ranges::transform(counts, shades.begin(), [&](std::uint32_t count) {
        return count < ofSmall.size() ? ofSmall[count] : shadeOf(count);
    });
    return shades;
}

} // namespace toscale::geometry
