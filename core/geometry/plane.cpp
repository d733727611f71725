#include "core/geometry/plane.h"

#include <algorithm>
#include <cmath>

namespace toscale::geometry {

namespace {

std::size_t cellsAlong(double length, double side)
{
    constexpr double most = 4096;
    return static_cast<std::size_t>(std::clamp(std::round(length / side), 1.0, most));
}

} // namespace

std::size_t cellAt(double along, double length, std::size_t cells)
{
    const double cell = std::floor(along / length * static_cast<double>(cells));
    return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(cells - 1)));
}

std::vector<bool> loneCells(const PointCells& cells)
{
    const std::size_t columns = cells.columns;
    const std::size_t rows = cells.rows();
    std::vector<bool> lone(cells.counts.size());
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column) {
            if (cells.counts[row * columns + column] != 1)
                continue;
            std::uint32_t around = 0;
            for (std::size_t r = row > 0 ? row - 1 : 0; r <= std::min(row + 1, rows - 1); ++r)
                for (std::size_t c = column > 0 ? column - 1 : 0; c <= std::min(column + 1, columns - 1); ++c)
                    around += cells.counts[r * columns + c];
            lone[row * columns + column] = around == 1;
        }
    return lone;
}

PointCells countInCells(std::span<const Point> points, const Rect& area, double side)
{
    PointCells cells;
    if (!(area.width > 0) || !(area.height > 0) || !(side > 0))
        return cells;
    cells.columns = cellsAlong(area.width, side);
    const std::size_t rows = cellsAlong(area.height, side);
    cells.counts.resize(cells.columns * rows);
    const auto cellOf = [&](const Point& p) {
        return cellAt(p.y - area.y, area.height, rows) * cells.columns
            + cellAt(p.x - area.x, area.width, cells.columns);
    };
    for (const Point& p : points)
        ++cells.counts[cellOf(p)];
    const std::vector<bool> lone = loneCells(cells);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (lone[cellOf(points[i])])
            cells.alone.push_back(i);
    return cells;
}

std::vector<std::uint8_t> shadesOf(std::span<const std::uint32_t> counts)
{
    std::vector<std::uint8_t> shades;
    shades.reserve(counts.size());
    const std::uint32_t most = counts.empty() ? 0 : std::ranges::max(counts);
    constexpr double least = 70; // a single case is seen
    constexpr double full = 255;
    for (const std::uint32_t count : counts) {
        if (count == 0) {
            shades.push_back(0);
            continue;
        }
        const double part = most > 1 ? std::log(count) / std::log(most) : 1;
        shades.push_back(static_cast<std::uint8_t>(std::round(least + part * (full - least))));
    }
    return shades;
}

std::optional<Segment> rateLine(const MagnitudeAxis& x, const MagnitudeAxis& y, double rate, const Rect& area)
{
    if (x.borders.empty() || y.borders.empty() || !(rate > 0))
        return std::nullopt;
    const double from = std::max(x.borders.front(), y.borders.front() / rate);
    const double to = std::min(x.borders.back(), y.borders.back() / rate);
    if (!(from < to) || !std::isfinite(from) || !std::isfinite(to))
        return std::nullopt;
    const auto at = [&](double value) {
        return Point{area.x + x.position(value), area.bottom() - y.position(value * rate)};
    };
    return Segment{at(from), at(to)};
}

} // namespace toscale::geometry
