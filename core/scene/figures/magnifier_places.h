#pragma once

#include "core/geometry/squares.h"
#include "core/scene/figures/magnifier.h"

#include <optional>
#include <vector>

namespace toscale::scene {

/// Of the ring around a square too small to see, at 1200 x 675.
inline constexpr double ringRadius = 7;

/// Of one figure: more would be all that one sees.
inline constexpr std::size_t mostMagnifiers = 6;

/// An inset and its upper left corner; no magnifier where the square needs none or there is no room.
struct MagnifierPlace {
    std::optional<Magnifier> magnifier;
    geometry::Point at;
};

/// Magnifiers for the squares too small to see, above the ground line in the gaps that the larger squares leave, each
/// as near to its square as the others allow. Where a gap has no room for all, the smallest squares go first. `width`:
/// how far from the left of the area insets may reach.
[[nodiscard]] std::vector<MagnifierPlace> placeMagnifiers(const FigureInput& input,
                                                          const geometry::SquaresLayout& layout, double width);

} // namespace toscale::scene
