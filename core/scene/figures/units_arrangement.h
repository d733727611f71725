#pragma once

#include "core/geometry/unit_grid.h"
#include "core/scene/figures/label_key.h"
#include "core/scene/figures/row_label.h"

#include <string>
#include <vector>

namespace toscale::scene {

/// What is drawn of one row of a unit figure, in cells: never both zero.
struct CellCounts {
    std::size_t row = 0;
    double value = 0;
    double extent = 0; // the high end of a range or a term with its suspended part; 0 where there is none

    [[nodiscard]] double whole() const { return extent > value ? extent : value; }
};

/// Rows of cells with their labels, placed. Labels stand in a column before the cells, in a narrow figure over them;
/// they shrink, become one running text, then numbers of a key.
struct UnitsArrangement {
    std::vector<CellCounts> rows; // those that have room
    std::vector<RowLabel> labels;
    geometry::UnitLayout layout;
    bool stacked = false;  // labels stand over the cells
    double left = 0;       // x of the cells
    double tallyWidth = 0; // of what may stand behind a full row of cells
    bool folded = false;
    bool fits = true;
    LabelKey key;
    double keyTop = 0;
};

/// Side of the cells in an arrangement with the shortest names, or with a key; 0 where nothing fits.
[[nodiscard]] double largestCell(const FigureInput& input, const CellUnit& unit, std::span<const CellCounts> counts);

[[nodiscard]] UnitsArrangement arrangeUnits(const FigureInput& input, const CellUnit& unit,
                                            std::span<const CellCounts> counts);

} // namespace toscale::scene
