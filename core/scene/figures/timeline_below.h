#pragma once

#include "core/scene/figures/timeline_arrangement.h"

#include <span>

namespace toscale::scene {

/// A longer key is read by nobody.
inline constexpr std::size_t mostNumbers = 99;

/// What stands under the lanes: the signs with their meaning, the numbered key, the cases without day 0, and how much
/// is not drawn. Numbers the entries that have a number instead of a label. Returns its height; less than 0 where it
/// does not fit into `most`.
[[nodiscard]] double layoutBelowTimeline(const FigureInput& input, TimelineArrangement& timeline,
                                         std::span<const std::size_t> aside, double most);

/// Moves it down to its place: it is laid out from y = 0.
void moveBelowTimeline(TimelineArrangement& timeline, double y);

} // namespace toscale::scene
