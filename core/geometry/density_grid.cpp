#include "core/geometry/density_grid.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace toscale::geometry {

namespace {

constexpr std::size_t pieceSize = 1U << 16;

MagnitudeAxis ofUnitLength(MagnitudeAxis axis)
{
    axis.length = 1;
    return axis;
}

std::size_t cellAt(double along, double length, std::size_t cells)
{
    const double cell = std::floor(along / length * static_cast<double>(cells));
    return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(cells - 1)));
}

/// Which cell a point lies in.
class Cells {
public:
    Cells(const AxisShares& shares, const Rect& inner, const Rect& area, std::size_t columns, std::size_t rows)
        : m_shares(shares)
        , m_inner(inner)
        , m_area(area)
        , m_columns(columns)
        , m_rows(rows)
    {
    }

    [[nodiscard]] std::size_t column(std::size_t point) const
    {
        const double x = m_inner.x + static_cast<double>(m_shares.x[point]) * m_inner.width;
        return cellAt(x - m_area.x, m_area.width, m_columns);
    }
    [[nodiscard]] std::size_t row(std::size_t point) const
    {
        const double y = m_inner.bottom() - static_cast<double>(m_shares.y[point]) * m_inner.height;
        return cellAt(y - m_area.y, m_area.height, m_rows);
    }
    [[nodiscard]] bool isAlone(const std::vector<std::uint32_t>& counts, std::size_t point) const
    {
        const std::size_t atColumn = column(point);
        const std::size_t atRow = row(point);
        if (counts[atRow * m_columns + atColumn] != 1)
            return false;
        std::uint32_t around = 0;
        for (std::size_t r = atRow > 0 ? atRow - 1 : 0; r <= std::min(atRow + 1, m_rows - 1); ++r)
            for (std::size_t c = atColumn > 0 ? atColumn - 1 : 0; c <= std::min(atColumn + 1, m_columns - 1); ++c)
                around += counts[r * m_columns + c];
        return around == 1;
    }

private:
    const AxisShares& m_shares;
    const Rect& m_inner;
    const Rect& m_area;
    std::size_t m_columns;
    std::size_t m_rows;
};

} // namespace

AxisShares sharesOf(const MagnitudeAxis& xAxis, const MagnitudeAxis& yAxis, std::span<const double> x,
                    std::span<const double> y)
{
    const MagnitudeAxis xUnit = ofUnitLength(xAxis);
    const MagnitudeAxis yUnit = ofUnitLength(yAxis);
    AxisShares shares;
    shares.x.resize(x.size());
    shares.y.resize(y.size());
    inParallelPieces(x.size(), pieceSize, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            shares.x[i] = static_cast<float>(xUnit.position(x[i]));
            shares.y[i] = static_cast<float>(yUnit.position(y[i]));
        }
    });
    return shares;
}

PointCells countShares(const AxisShares& shares, const Rect& inner, const Rect& area, double side)
{
    PointCells cells = countInCells({}, area, side);
    if (cells.columns == 0)
        return cells;
    const std::size_t points = shares.x.size();
    const std::size_t share = std::max(pieceSize, (points + parallelThreads() - 1) / parallelThreads());
    const Cells where(shares, inner, area, cells.columns, cells.rows());
    std::mutex mutex;
    inParallelPieces(points, share, [&](std::size_t first, std::size_t last) {
        std::vector<std::uint32_t> counts(cells.counts.size());
        for (std::size_t i = first; i < last; ++i)
            ++counts[where.row(i) * cells.columns + where.column(i)];
        const std::scoped_lock lock(mutex);
        for (std::size_t cell = 0; cell < counts.size(); ++cell)
            cells.counts[cell] += counts[cell];
    });
    inParallelPieces(points, share, [&](std::size_t first, std::size_t last) {
        std::vector<std::size_t> alone;
        for (std::size_t i = first; i < last; ++i)
            if (where.isAlone(cells.counts, i))
                alone.push_back(i);
        const std::scoped_lock lock(mutex);
        cells.alone.insert(cells.alone.end(), alone.begin(), alone.end());
    });
    std::ranges::sort(cells.alone);
    return cells;
}

std::vector<std::uint32_t> countAlong(const MagnitudeAxis& axis, std::span<const double> values, double from, double to,
                                      std::size_t cells)
{
    std::vector<std::uint32_t> counts(cells);
    if (cells == 0 || !(to > from))
        return counts;
    for (const double value : values)
        ++counts[cellAt(axis.position(value) - from, to - from, cells)];
    return counts;
}

} // namespace toscale::geometry
