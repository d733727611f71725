#pragma once

#include "core/geometry/primitives.h"

#include <span>
#include <vector>

namespace toscale::geometry {

/// Where the cells of a unit grid lie: ten by ten make a container, or fewer rows of ten where there are few cells;
/// containers stand in rows and are filled one after the other, cells in rows of ten from the upper left. Every cell
/// has the same area, whatever stands between them.
struct UnitGrid {
    double cell = 0;     // side of one cell, points
    double gap = 0;      // between containers
    double groupGap = 0; // between each ten containers and the next ten
    int across = 1;      // containers in a row
    int tall = 10;       // rows of ten in a container

    /// Cells in a container.
    [[nodiscard]] double capacity() const { return 10.0 * tall; }

    /// Cells in one piece: whole rows of one container, whole cells of one row, or a part of one cell.
    struct Run {
        Rect rect;
        double from = 0; // cells before it
        double to = 0;

        [[nodiscard]] bool isPart() const { return to - from < 1 - 1e-9; }
    };

    /// The cells from `from` to `to`, both finite and not negative; `at` is the upper left corner of the first cell of
    /// all. A part of a cell is drawn by its width.
    [[nodiscard]] std::vector<Run> runs(double from, double to, Point at) const;
    /// What so many cells take, with the gaps in it.
    [[nodiscard]] Size sizeOf(double cells) const;
    /// Upper left corner of a container, from that of the first.
    [[nodiscard]] Point placeOf(double container) const;
    /// x or y of the lines between the cells of a run, its own edges too.
    [[nodiscard]] std::vector<double> uprights(const Run& run) const;
    [[nodiscard]] std::vector<double> levels(const Run& run) const;
};

/// One row of a unit figure: cells, and texts beside or above them.
struct UnitRow {
    double cells = 0;
    double beside = 0; // height of the text beside the cells
    double above = 0;  // height of the text above them
};

struct UnitOptions {
    double minCell = 1;
    double maxCell = 40;
    double rowGap = 12; // between rows
};

struct UnitLayout {
    bool fits = false;
    UnitGrid grid;
    std::vector<double> tops; // y of each row's first cell, from the top of the room
    double height = 0;        // of all rows
};

/// The largest common cell with which all rows fit into the room, under each other. Where it costs little, five, ten or
/// twenty containers stand in a row, so that full rows are easy to count; where no row has more than two hundred cells,
/// containers may be lower, which fills a wide room better. O(n) a step, about a hundred steps.
[[nodiscard]] UnitLayout layoutUnitRows(std::span<const UnitRow> rows, Size room, const UnitOptions& options);

} // namespace toscale::geometry
