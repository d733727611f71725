#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace toscale::geometry {

/// One way to draw a part of a figure: how high it is, and what it costs the reader in words that are missed.
struct HeightChoice {
    double height = 0;
    double cost = 0;
};

/// For each part one of its choices (the first are lower, the later ones cost less), so that together they are no
/// higher than `height`: from the first ones on always the step that saves most for its height. Nothing where even the
/// first ones are too high, or a part has none. O(n log n) of all choices.
[[nodiscard]] std::optional<std::vector<std::size_t>> shareHeight(std::span<const std::vector<HeightChoice>> parts,
                                                                  double height);

} // namespace toscale::geometry
