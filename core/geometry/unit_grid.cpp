#include "core/geometry/unit_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace toscale::geometry {

namespace {

constexpr double side = 10;    // cells along a container
constexpr double blockGap = 3; // under the cells of a row, so that they do not run into the next ones
constexpr double cellTolerance = 1 + 1e-9;

/// A count that misses a whole number by rounding alone is that number.
double snapped(double cells)
{
    const double whole = std::round(cells);
    return std::abs(cells - whole) <= 1e-9 * std::max(1.0, whole) ? whole : cells;
}

UnitGrid gridOf(double cell, int across, int tall)
{
    const double gap = std::clamp(cell * 0.5, 1.5, 9.0);
    return {cell, gap, 2.5 * gap, across, tall};
}

/// Containers that stand beside each other in that width; 0 where not even one does.
int acrossIn(double width, double cell)
{
    const UnitGrid grid = gridOf(cell, 1, 10);
    const double pitch = side * cell + grid.gap;
    const double ten = side * pitch - grid.gap + grid.groupGap;
    const double tens = std::floor((width + grid.groupGap) / ten * cellTolerance);
    const double rest = std::floor((width - tens * ten + grid.gap) / pitch * cellTolerance);
    return static_cast<int>(std::clamp(tens * side + std::clamp(rest, 0.0, side - 1), 0.0, 10'000.0));
}

/// No cell can be larger: all together would take more than the room.
double cellLimit(std::span<const UnitRow> rows, Size room)
{
    double cells = 0;
    for (const UnitRow& row : rows)
        cells += row.cells;
    return cells > 0 ? std::sqrt(room.width * room.height / cells) : std::numeric_limits<double>::infinity();
}

double most(std::span<const UnitRow> rows)
{
    double cells = 0;
    for (const UnitRow& row : rows)
        cells = std::max(cells, row.cells);
    return cells;
}

UnitLayout placed(std::span<const UnitRow> rows, const UnitGrid& grid, double rowGap)
{
    UnitLayout layout;
    layout.grid = grid;
    layout.tops.reserve(rows.size());
    double y = 0;
    for (const UnitRow& row : rows) {
        layout.tops.push_back(y + row.above);
        y += row.above + std::max(row.beside, grid.sizeOf(row.cells).height + blockGap) + rowGap;
    }
    layout.height = rows.empty() ? 0 : y - rowGap;
    return layout;
}

/// With `across` containers in a row, or as many as there is room for (0).
UnitLayout largest(std::span<const UnitRow> rows, Size room, const UnitOptions& options, int across, int tall)
{
    constexpr double step = 0.97;
    const double cells = most(rows);
    double next = std::min(options.maxCell, cellLimit(rows, room));
    while (next >= options.minCell) {
        const double cell = next;
        next *= step;
        int containers = acrossIn(room.width, cell);
        if (containers < 1 && cells * cell <= room.width) // less than a row of ten
            containers = 1;
        if (containers < std::max(across, 1))
            continue;
        UnitLayout layout = placed(rows, gridOf(cell, across > 0 ? across : containers, tall), options.rowGap);
        if (layout.height <= room.height * cellTolerance) {
            layout.fits = true;
            return layout;
        }
    }
    return {};
}

} // namespace

Point UnitGrid::placeOf(double container) const
{
    const double row = std::floor(container / across);
    const double column = container - row * across;
    const auto offset = [&](double index, double length) {
        return index * (length * cell + gap) + std::floor(index / side) * (groupGap - gap);
    };
    return {offset(column, side), offset(row, tall)};
}

std::vector<UnitGrid::Run> UnitGrid::runs(double from, double to, Point at) const
{
    from = snapped(from);
    to = snapped(to);
    std::vector<Run> all;
    if (!(to > from))
        return all;
    const double inContainer = capacity();
    for (double container = std::floor(from / inContainer); container * inContainer < to; ++container) {
        const Point corner = placeOf(container);
        const double first = container * inContainer;
        const double begin = std::max(from - first, 0.0);
        const double end = std::min(to - first, inContainer);
        const auto add = [&](double a, double b) {
            if (!(b > a))
                return;
            const double row = std::floor(a / side);
            const double left = a - row * side;
            const double rows = left == 0 ? std::max(std::floor((b - a) / side), 1.0) : 1;
            all.push_back({{at.x + corner.x + left * cell, at.y + corner.y + row * cell,
                            (rows > 1 ? side : b - a) * cell, rows * cell},
                           first + a,
                           first + b});
        };
        const auto addOfRow = [&](double a, double b) {
            const double firstWhole = std::min(std::ceil(a), b);
            const double lastWhole = std::max(std::floor(b), firstWhole);
            add(a, firstWhole);
            add(firstWhole, lastWhole);
            add(lastWhole, b);
        };
        const double firstRow = std::min(std::ceil(begin / side) * side, end);
        const double lastRow = std::max(std::floor(end / side) * side, firstRow);
        addOfRow(begin, firstRow);
        add(firstRow, lastRow);
        addOfRow(lastRow, end);
    }
    return all;
}

Size UnitGrid::sizeOf(double cells) const
{
    cells = snapped(cells);
    const auto block = [&](double inIt) { return std::ceil(inIt / side) * cell; };
    const double containers = std::ceil(cells / capacity());
    if (containers <= 1)
        return {std::min(cells, side) * cell, block(cells)};
    const double inRow = std::min<double>(containers, across);
    const double rows = std::ceil(containers / across);
    const double inLast = containers - (rows - 1) * across;
    const double rest = cells - (containers - 1) * capacity(); // in the last container
    const double width = rows > 1 ? side : std::min(rest, side);
    const double last = inLast > 1 ? tall * cell : block(rest);
    return {placeOf(inRow - 1).x + width * cell, placeOf((rows - 1) * across).y + last};
}

std::vector<double> UnitGrid::uprights(const Run& run) const
{
    std::vector<double> all{run.rect.x};
    const double cut = run.from - std::floor(run.from); // of its first cell
    const double first = run.rect.x + (1 - cut) * cell;
    const double inside = (run.rect.right() - first) / cell - 1e-6;
    for (int i = 0; i < inside; ++i)
        all.push_back(first + i * cell);
    all.push_back(run.rect.right());
    return all;
}

std::vector<double> UnitGrid::levels(const Run& run) const
{
    std::vector<double> all;
    const int rows = static_cast<int>(std::lround(run.rect.height / cell));
    for (int row = 0; row <= rows; ++row)
        all.push_back(run.rect.y + row * cell);
    return all;
}

UnitLayout layoutUnitRows(std::span<const UnitRow> rows, Size room, const UnitOptions& options)
{
    constexpr double worth = 0.85; // of the cell that would be largest
    UnitLayout best = largest(rows, room, options, 0, 10);
    UnitOptions limits = options;
    constexpr double few = 200;
    if (most(rows) <= few)
        for (const int tall : std::array{5, 2, 1}) {
            limits.minCell = std::max(options.minCell, best.grid.cell * 1.1);
            UnitLayout next = largest(rows, room, limits, 0, tall);
            if (next.fits)
                best = std::move(next);
        }
    if (!best.fits || most(rows) <= best.grid.capacity() * best.grid.across)
        return best;
    UnitLayout counted;
    for (const int across : std::array{5, 10, 20}) {
        limits.minCell = std::max({options.minCell, worth * best.grid.cell, counted.grid.cell * cellTolerance});
        UnitLayout next = largest(rows, room, limits, across, best.grid.tall);
        if (next.fits)
            counted = std::move(next);
    }
    return counted.fits ? counted : best;
}

} // namespace toscale::geometry
