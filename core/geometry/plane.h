#pragma once

#include "core/geometry/magnitude_axis.h"
#include "core/geometry/primitives.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// Points counted in equal cells, in rows from the top.
struct PointCells {
    std::size_t columns = 0;
    std::vector<std::uint32_t> counts;
    std::vector<std::size_t> alone; // points that have no other in their cell or in one that touches it

    [[nodiscard]] std::size_t rows() const { return columns == 0 ? 0 : counts.size() / columns; }
};

/// The cell, of so many that fill `length`, at a distance along it; the one at the edge for a place beyond.
[[nodiscard]] std::size_t cellAt(double along, double length, std::size_t cells);

/// Whether each cell has one point and those that touch it none. O(cells).
[[nodiscard]] std::vector<bool> loneCells(const PointCells& cells);

/// Cells as near to squares of that side as fill the area; points beyond an edge count in the cell at it. O(n).
[[nodiscard]] PointCells countInCells(std::span<const Point> points, const Rect& area, double side);

/// 0 for nothing, else a shade by the logarithm of the count: one is seen, the fullest cell is 255.
[[nodiscard]] std::vector<std::uint8_t> shadesOf(std::span<const std::uint32_t> counts);

/// Where y = rate * x on two logarithmic axes, x to the right and y up from the lower left corner of the area; nothing
/// where it does not cross the area.
[[nodiscard]] std::optional<Segment> rateLine(const MagnitudeAxis& x, const MagnitudeAxis& y, double rate,
                                              const Rect& area);

} // namespace toscale::geometry
