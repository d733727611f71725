#pragma once

#include "core/geometry/squares.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/label_key.h"
#include "core/scene/figures/row_label.h"

#include <vector>

namespace toscale::scene {

/// The label of one square, with its left edge.
struct SquareLabel : RowLabel {
    double x = 0;
};

/// Squares and their labels placed in the figure's area. Labels stand at the left edge of their square; where that
/// costs the squares too much of their size they move along the ground line with a leader, then shrink, then fold into
/// a numbered key; cases without a value leave the ground line for a rail under it first.
struct SquaresArrangement {
    std::vector<std::size_t> rows; // of the comparison, those that have room
    geometry::SquaresLayout layout;
    std::vector<SquareLabel> labels; // empty when they stand in the key
    LabelKey key;
    bool leaders = false; // labels were moved
    double labelTop = 0;
    GapRail rail; // empty while each gap has its place on the ground line
    double railTop = 0;

    [[nodiscard]] std::size_t shown() const { return rows.size() + rail.shown; }

    [[nodiscard]] bool folded() const { return labels.empty(); }
};

[[nodiscard]] TextLook squareNumberLook();

[[nodiscard]] SquaresArrangement arrangeSquares(const FigureInput& input);

} // namespace toscale::scene
