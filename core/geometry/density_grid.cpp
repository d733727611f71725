#include "core/geometry/density_grid.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace toscale::geometry {

namespace {

constexpr std::size_t pieceSize = 1U << 16;

MagnitudeAxis ofUnitLength(MagnitudeAxis axis)
{
    axis.length = 1;
    return axis;
}

/// From parts of an axis to cells of it: a factor and an offset, so that millions of points are placed at once.
struct CellsAlong {
    float factor = 0;
    float offset = 0;
    float last = 0;

    /// Of `share` 0 at `from` and 1 at `to`, in cells that fill 0 to `length`.
    CellsAlong(double from, double to, double length, std::size_t cells)
        : factor(static_cast<float>((to - from) / length * static_cast<double>(cells)))
        , offset(static_cast<float>(from / length * static_cast<double>(cells)))
        , last(static_cast<float>(cells - 1))
    {
    }
    /// Cut off is rounded down: nothing is under 0.
    [[nodiscard]] std::uint32_t at(float share) const
    {
        return static_cast<std::uint32_t>(std::clamp(share * factor + offset, 0.0F, last));
    }
};

/// As position(), whose logarithm of the whole axis is taken once.
void setShares(const MagnitudeAxis& unit, std::span<const double> values, float* shares)
{
    if (unit.form != MagnitudeAxis::Form::Logarithmic || unit.borders.size() < 2) {
        for (std::size_t i = 0; i < values.size(); ++i)
            shares[i] = static_cast<float>(unit.position(values[i]));
        return;
    }
    const double start = std::log(unit.borders.front());
    const double whole = std::log(unit.borders.back()) - start;
    for (std::size_t i = 0; i < values.size(); ++i)
        shares[i] = values[i] > unit.borders.front()
            ? std::min(static_cast<float>((std::log(values[i]) - start) / whole), 1.0F)
            : 0.0F;
}

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
        setShares(xUnit, x.subspan(first, last - first), &shares.x[first]);
        setShares(yUnit, y.subspan(first, last - first), &shares.y[first]);
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
    const CellsAlong across(inner.x - area.x, inner.right() - area.x, area.width, cells.columns);
    const CellsAlong down(inner.bottom() - area.y, inner.y - area.y, area.height, cells.rows());
    const auto columns = static_cast<std::uint32_t>(cells.columns);
    const auto cellOf = std::make_unique_for_overwrite<std::uint32_t[]>(points);
    std::mutex mutex;
    inParallelPieces(points, share, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            cellOf[i] = down.at(shares.y[i]) * columns + across.at(shares.x[i]);
        std::vector<std::uint32_t> counts(cells.counts.size());
        for (std::size_t i = first; i < last; ++i)
            ++counts[cellOf[i]];
        const std::scoped_lock lock(mutex);
        for (std::size_t cell = 0; cell < counts.size(); ++cell)
            cells.counts[cell] += counts[cell];
    });
    const std::vector<bool> lone = loneCells(cells);
    inParallelPieces(points, share, [&](std::size_t first, std::size_t last) {
        std::vector<std::size_t> alone;
        for (std::size_t i = first; i < last; ++i)
            if (lone[cellOf[i]])
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
