#pragma once

#include "core/scene/figures/timeline_axis.h"

#include <optional>
#include <vector>

namespace toscale::scene {

/// The stages of money of one lane: a bar each over one ground line, as high as the amount, at its date.
struct TimelineMoney {
    struct Bar {
        std::size_t stage = 0; // in TimelineLane::stages
        geometry::Rect rect;   // of no height for a gap
        geometry::Rect range;  // above it, to the high end of a range; empty where there is none
        std::optional<TextBlock> label;
        geometry::Point labelAt; // upper left corner
    };
    std::vector<Bar> bars; // by date
    geometry::Rect area;   // the ground line is its lower edge
};

/// Whether a lane has any, and the largest amount of all lanes.
[[nodiscard]] bool hasMoney(const FigureInput& input, const TimelineLane& lane);
[[nodiscard]] double largestMoney(const FigureInput& input);

/// `perUnit`: points of height for a unit of the reference's currency.
[[nodiscard]] TimelineMoney layoutTimelineMoney(const FigureInput& input, const TimelineLane& lane, double zero,
                                                const TimelineAxis& axis, const geometry::Rect& area, double perUnit);

void addTimelineMoney(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const TimelineLane& lane,
                      const TimelineMoney& money);

} // namespace toscale::scene
