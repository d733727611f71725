#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_label.h"

#include <span>
#include <vector>

namespace toscale::scene {

/// A label stands in a column beside the figure, a line leads to its mark.
struct Callout {
    enum class Side { Left, Right };

    std::size_t row = 0;
    geometry::Point target; // where the line ends, at or in the mark
    Side side = Side::Right;
    RowLabel label;
    double top = 0; // set by placeCallouts
};

/// The columns at both sides of a figure; a width of 0 is no column.
struct CalloutColumns {
    geometry::Rect left;
    geometry::Rect right;
};

/// Places each label as near to the height of its target as the others allow; false where a column is too short.
[[nodiscard]] bool placeCallouts(std::span<Callout> callouts, const CalloutColumns& columns, double gap);

/// The line from a placed label to its mark.
[[nodiscard]] geometry::Segment leaderOf(const Callout& callout, const CalloutColumns& columns, double unit);

/// Adds the labels and their lines. A line is drawn on a wider one in the colour of the background, so that it is seen
/// on any mark.
void addCallouts(std::vector<Mark>& marks, const FigureInput& input, std::span<const Callout> callouts,
                 const CalloutColumns& columns);

} // namespace toscale::scene
