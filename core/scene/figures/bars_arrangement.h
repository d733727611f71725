#pragma once

#include "core/geometry/bars.h"
#include "core/scene/figures/label_key.h"

#include <vector>

namespace toscale::scene {

/// What stands behind a bar: the value, and the note under it or after it on the same line.
struct BarEnd {
    TextBlock value;
    TextBlock note;
    bool beside = false;

    [[nodiscard]] double width(double gap) const;
    [[nodiscard]] double height() const { return value.height() + (beside ? 0 : note.height()); }
};

/// Rows, names and texts placed in the figure's area: a column of names, the bars from one zero line, the texts behind
/// them. Names wrap, shrink, then become numbers of a key under the figure.
struct BarsArrangement {
    std::vector<std::size_t> rows; // of the comparison, those that have room
    std::vector<TextBlock> names;  // or their numbers in the key
    std::vector<BarEnd> ends;
    LabelKey key; // empty while the names have room
    geometry::BarsLayout layout;
    double below = 0; // y under the last row, where the key begins
};

/// Space between a bar and what stands behind it, and between value and note.
[[nodiscard]] double barEndGap(const FigureInput& input);
/// Side of a gap's glyph in a row of that height.
[[nodiscard]] double barGlyphSize(const FigureInput& input, double pitch);
/// Length of the arrow behind a lower bound, with the space before it.
[[nodiscard]] double barArrowWidth(const FigureInput& input);
/// The suspended part of a term, which follows the bar hollow; 0 where there is none.
[[nodiscard]] double suspendedYears(const ComparedCase& row);

[[nodiscard]] BarsArrangement arrangeBars(const FigureInput& input);

} // namespace toscale::scene
