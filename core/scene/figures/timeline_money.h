#pragma once

#include "core/scene/figures/timeline_axis.h"

#include <optional>
#include <vector>

namespace toscale::scene {

/// The stages of money of one lane: a bar each over one ground line, as high as the amount, at its date; what a
/// decision set goes on as a ribbon of that height until the next one.
struct TimelineMoney {
    struct Bar {
        std::size_t stage = 0; // in TimelineLane::stages
        geometry::Rect rect;   // of no height for a gap
        geometry::Rect range;  // above it, to the high end of a range; empty where there is none
        geometry::Rect ribbon; // behind it; empty where it stood for no time
        std::optional<TextBlock> label;
        geometry::Point labelAt; // upper left corner
        bool isOverhead = false; // the label stands over all bars, with a line down to its own
    };
    std::vector<Bar> bars; // by date
    geometry::Rect area;   // the ground line is its lower edge
    std::size_t unlabelled = 0;
};

/// Room for words over the highest bar.
[[nodiscard]] double moneyHeadroom(const FigureInput& input);

/// Whether a lane has any, and the largest amount of one and of all lanes.
[[nodiscard]] bool hasMoney(const FigureInput& input, const TimelineLane& lane);
[[nodiscard]] double largestMoney(const FigureInput& input, const TimelineLane& lane);
[[nodiscard]] double largestMoney(const FigureInput& input);

/// `perUnit`: points of height for a unit of the reference's currency.
[[nodiscard]] TimelineMoney layoutTimelineMoney(const FigureInput& input, const TimelineLane& lane, double zero,
                                                const TimelineAxis& axis, const geometry::Rect& area, double perUnit);

void addTimelineMoney(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const TimelineLane& lane,
                      const TimelineMoney& money);

} // namespace toscale::scene
