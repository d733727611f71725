#pragma once

#include "core/geometry/primitives.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// A walk from the small to the large: square frames, each of which stands for so many times as much as the one before
/// and is drawn in the same size. Inside every frame area is in proportion to value. After Charles and Ray Eames,
/// Powers of Ten, 1977, there with lengths.
struct PowerWalk {
    double first = 0;       // what the whole of the first frame stands for
    double factor = 10;     // from one frame to the next
    std::size_t frames = 0; // 1 at least

    /// Of frame 0, 1, 2 ...: first * factor^position. In between the camera moves at an even pace: equal steps multiply
    /// by equal factors. Positions outside of the walk stand at its ends.
    [[nodiscard]] double capacityAt(double position) const;
    /// The first frame that holds a value; nothing where none does. A value that fills a frame is in it.
    [[nodiscard]] std::optional<std::size_t> frameOf(double value) const;
    [[nodiscard]] double last() const { return static_cast<double>(frames - 1); }
    bool operator==(const PowerWalk&) const = default;
};

/// More frames nobody walks through to the end.
inline constexpr std::size_t mostWalkFrames = 24;

/// From the least of 1, 2, 5 times a power of ten that holds the smallest value to the first frame that holds the
/// largest. Values positive and finite. Nothing where there is no value, or where it takes more than mostWalkFrames.
[[nodiscard]] std::optional<PowerWalk> layoutPowerWalk(std::span<const double> values, double factor);

/// What one frame shows.
struct WalkView {
    double sidePerRoot = 0;    // side = sidePerRoot * sqrt(value)
    std::vector<Rect> squares; // in the order of the values; empty for those that the frame does not hold
    std::vector<Rect> passed;  // the frames before this position, from the first
};

/// At a position of the walk, in a square frame. All squares share its lower right corner.
[[nodiscard]] WalkView viewOfWalk(const PowerWalk& walk, double position, std::span<const double> values,
                                  const Rect& frame);

} // namespace toscale::geometry
