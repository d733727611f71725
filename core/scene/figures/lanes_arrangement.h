#pragma once

#include "core/scene/figures/bar_end.h"
#include "core/scene/figures/label_key.h"
#include "core/scene/figures/lanes.h"
#include "core/scene/figures/lanes_columns.h"
#include "core/scene/figures/value_axis.h"

#include <span>
#include <vector>

namespace toscale::scene {

/// What one lane says of one case, and where; y from the top of the picture.
struct LaneCell {
    TextBlock title; // of the lane, where lanes stand under each other
    BarEnd text;
    double textTop = 0;
    double noteTop = 0;
    double barTop = 0;
    bool onScale = false;
};

struct LaneRow {
    std::size_t row = 0; // of the comparison
    TextBlock name;      // or its number in the key
    TextBlock record;    // status and date of the case
    double top = 0;      // of the row and of its texts
    double height = 0;
    double nameTop = 0;
    std::vector<LaneCell> cells; // one a lane
};

/// Several measures of the same cases placed in the figure's area: rows are cases. Names and texts wrap, then shrink,
/// then names become numbers of a key; rows that still have no room are left away and counted.
struct LanesArrangement {
    LanesColumns columns;
    std::vector<LaneRow> rows;
    std::vector<geometry::AxisScale> scales; // one a lane; without extent where no row has a bar
    std::vector<ValueAxis> axes;             // likewise
    std::vector<TextBlock> titles;           // one a lane, over it or before its axis
    std::vector<TextBlock> details;          // over lanes side by side
    std::vector<double> axisTops;            // one a lane; lanes of one scale share an axis
    double headBottom = 0;
    double barThickness = 0;
    LabelKey key;
    double below = 0; // y under the last row
    bool fits = true; // false: not even one row has room
};

[[nodiscard]] LanesArrangement arrangeLanes(const FigureInput& input, std::span<const Lane> lanes);

} // namespace toscale::scene
