#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace toscale::geometry {

/// Many points by their places on two axes, 0 to 1 from the left and from the bottom. Both spans are of one length.
/// `shown`: bit row % 64 of word row / 64; what stands for a row without it means nothing. Empty = all are shown.
struct DensityPoints {
    std::span<const float> x;
    std::span<const float> y;
    std::span<const std::uint64_t> shown = {};

    [[nodiscard]] bool has(std::size_t row) const
    {
        return shown.empty() || (shown[row / 64] >> (row % 64) & std::uint64_t{1}) != 0;
    }
};

/// The part of the axes that is seen, in their places; its borders belong to it.
struct DensityWindow {
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;

    bool operator==(const DensityWindow&) const = default;
};

/// How many points lie in each of equal cells: one a pixel of the picture.
struct DensityGrid {
    DensityWindow window;
    std::size_t columns = 0;
    std::size_t rows = 0;
    std::vector<std::uint32_t> counts; // in rows from the top
    std::uint64_t inside = 0;          // points in the window

    [[nodiscard]] std::uint32_t at(std::size_t column, std::size_t row) const { return counts[row * columns + column]; }
    [[nodiscard]] std::uint32_t most() const;
};

/// Counts in the window, points beyond it left out; on several threads where there are many. An empty grid for a window
/// without extent, without cells, or when `cancelled` came true meanwhile. O(n + cells).
[[nodiscard]] DensityGrid densityGrid(const DensityPoints& points, const DensityWindow& window, std::size_t columns,
                                      std::size_t rows, const std::atomic<bool>* cancelled = nullptr);

/// Rows in the window that have no other within `reach` cells: what is drawn as a mark of its own, so that a single
/// point is not lost as a pixel. The first `most` of them. O(n + cells).
[[nodiscard]] std::vector<std::uint32_t> lonePoints(const DensityPoints& points, const DensityGrid& grid,
                                                    std::size_t reach, std::size_t most);

/// Rows in the window, ascending. O(n).
[[nodiscard]] std::vector<std::uint32_t> rowsInside(const DensityPoints& points, const DensityWindow& window);
/// How many they are.
[[nodiscard]] std::size_t countInside(const DensityPoints& points, const DensityWindow& window);

/// A shade for each cell by the logarithm of its count: 0 for nothing, `least` for one, 255 for the fullest cell.
[[nodiscard]] std::vector<std::uint8_t> logShades(std::span<const std::uint32_t> counts, std::uint8_t least = 70);

} // namespace toscale::geometry
