#pragma once

#include "core/scene/figures/timeline_axis.h"

#include <optional>
#include <vector>

namespace toscale::scene {

/// The events of a case that has no place on the axis, as it lacks day 0, in their order; then its terms and amounts in
/// words.
struct TimelineRail {
    struct Item {
        std::optional<std::size_t> event; // in TimelineLane::events; none: words alone
        geometry::Point at;               // upper left corner of its glyph, or of the words
        TextBlock label;
    };
    std::size_t lane = 0; // of the timeline
    TextBlock name;
    geometry::Point nameAt;
    std::vector<Item> items;
    double height = 0;
};

/// In rows from the left end of the axis to the right edge, the first at `y`. `nameWidth`: before the axis; 0: the name
/// has a row of its own. Nothing where that takes more than `most` rows, or a label is wider than a row.
[[nodiscard]] std::optional<TimelineRail> layoutTimelineRail(const FigureInput& input, const TimelineAxis& axis,
                                                             std::size_t lane, double nameWidth, double y, int most);

void addTimelineRail(std::vector<Mark>& marks, const FigureInput& input, const TimelineRail& rail);

} // namespace toscale::scene
