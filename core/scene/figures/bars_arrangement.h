#pragma once

#include "core/geometry/bars.h"
#include "core/scene/figures/bar_end.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/label_key.h"

#include <vector>

namespace toscale::scene {

/// Rows, names and texts placed in the figure's area. In a wide figure names stand in a column before the bars and
/// values behind them; in a narrow one both stand over the bar. Names wrap, shrink, then become numbers of a key; cases
/// without a value leave their rows for a rail where the rows get too many.
struct BarsArrangement {
    std::vector<std::size_t> rows; // of the comparison, those that have a row
    std::vector<TextBlock> names;  // or their numbers in the key
    std::vector<BarEnd> ends;
    std::vector<bool> endsAhead; // texts stand before the drawing instead of behind it; empty = none
    bool stacked = false;        // names and values stand over the bars
    LabelKey key;                // empty while the names have room
    GapRail rail;                // empty while each gap has its row
    geometry::BarsLayout layout;
    bool fits = true; // false: not even one row has room
    double below = 0; // y under the last row, where rail and key begin

    [[nodiscard]] std::size_t shown() const { return rows.size() + rail.shown; }
};

/// Side of a gap's glyph in a row of that height.
[[nodiscard]] double barGlyphSize(const FigureInput& input, double pitch);

/// Rows of bars.
[[nodiscard]] BarsArrangement arrangeBars(const FigureInput& input);

} // namespace toscale::scene
