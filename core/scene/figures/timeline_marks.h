#pragma once

#include "core/scene/figures/timeline_arrangement.h"

namespace toscale::scene {

/// The glyph of a kind in its box, without key and role.
[[nodiscard]] Mark glyphMark(EventKind kind, const geometry::Rect& box);

/// Adds what stands on a lane: bars and glyphs of events, terms in their place, lengths on their rail, money, and the
/// labels of all. The glyph of the third event of a case has the key "event-3", that of the act as a whole "act".
void addTimelineLane(std::vector<Mark>& marks, const FigureInput& input, const TimelineArrangement& arrangement,
                     const TimelineLanePlace& place);

} // namespace toscale::scene
