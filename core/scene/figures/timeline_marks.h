#pragma once

#include "core/scene/figures/timeline_arrangement.h"

namespace toscale::scene {

/// The glyph of a kind in its box, without key and role.
[[nodiscard]] Mark glyphMark(EventKind kind, const geometry::Rect& box);

/// Adds what has a place in time on a lane: bars and glyphs of events, terms in their place, money, and the labels of
/// all. The glyph of the third event of a case has the key "event-3", that of the act as a whole "act".
void addTimelineLane(std::vector<Mark>& marks, const FigureInput& input, const TimelineArrangement& arrangement,
                     const TimelineLanePlace& place);

/// Adds what has none: the lengths on their rail.
void addTimelineLengths(std::vector<Mark>& marks, const FigureInput& input, const TimelineArrangement& arrangement,
                        const TimelineLanePlace& place);

} // namespace toscale::scene
