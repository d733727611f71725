#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale::scene {

/// Index of the row in the calm colour: the reference's baseline, else the smaller of two. Nothing in longer
/// comparisons without a baseline.
[[nodiscard]] std::optional<std::size_t> baselineRow(const Comparison& columns);

/// The rows that a figure with too little room may not drop: baseline and both sides of the ratio.
[[nodiscard]] std::vector<std::size_t> rowsToShow(const Comparison& columns, std::size_t room);

/// The number to draw; nothing for a gap and for what is no finite amount.
[[nodiscard]] std::optional<double> drawnValue(const ComparedCase& row);
/// The high end of a range that lies above the drawn value; 0 where there is none.
[[nodiscard]] double drawnExtent(const ComparedCase& row);

/// Role, series and style of a row's value.
[[nodiscard]] Mark valueMark(const Comparison& columns, std::size_t row, const Wording& wording);

/// How the part of a range above its low end is drawn beside a value of that style: lighter, and never the same.
[[nodiscard]] MarkStyle rangeStyle(MarkStyle value);

/// What is written at a row.
struct RowTexts {
    std::string label;
    std::string value; // or the gap's words
    std::string note;  // basis, status, reason for leaving out ...
    bool isGap = false;
};
[[nodiscard]] RowTexts textsOf(const ComparedCase& row, const Comparison& columns, const Wording& wording);

/// Adds the glyph of a gap; the first shape carries the row's description.
void addGap(std::vector<Mark>& marks, const ComparedCase& row, const Comparison& columns, const Wording& wording,
            const geometry::Rect& box);

/// Adds a small arrow outside the true area, from a point along (dx, dy): the value is known to go on.
void addOpenEnd(std::vector<Mark>& marks, const Mark& value, geometry::Point from, double dx, double dy, double size);

/// Adds the findable ring around a mark too small to see.
void addRing(std::vector<Mark>& marks, const std::string& caseId, geometry::Point center, double radius);

/// Adds the sentence that says how many rows have no room, if any; `y` is its upper edge.
void addMissingCases(std::vector<Mark>& marks, const FigureInput& input, std::size_t shown, double y);

} // namespace toscale::scene
