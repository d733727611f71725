#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::scene {

/// Every row, and those with and without a value to draw, in the order of the view.
[[nodiscard]] std::vector<std::size_t> allRows(const Comparison& columns);
[[nodiscard]] std::vector<std::size_t> rowsWithValue(const Comparison& columns);
[[nodiscard]] std::vector<std::size_t> rowsWithGap(const Comparison& columns);

/// As many of `candidates` as there is room for: first baseline and both sides of the ratio, then the largest values,
/// gaps last. In the order of the view.
[[nodiscard]] std::vector<std::size_t> rowsToShow(const Comparison& columns, std::span<const std::size_t> candidates,
                                                  std::size_t room);

/// The number to draw; nothing for a gap and for what is no finite amount.
[[nodiscard]] std::optional<double> drawnValue(const ComparedCase& row);
/// The high end of a range that lies above the drawn value; 0 where there is none.
[[nodiscard]] double drawnExtent(const ComparedCase& row);
/// What is drawn beyond the value, and how: the suspended part (hollow, or crossed
/// out where it is not in force) or the rest of a range (light).
struct Beyond {
    double extent = 0; // where it ends; 0 where there is nothing
    MarkStyle style = MarkStyle::Light;
    const char* part = "range";
};
[[nodiscard]] Beyond beyondOf(const ComparedCase& row);
/// The suspended part of a term, or the whole of a wholly suspended one, which is drawn hollow; 0 where there is none.
[[nodiscard]] double suspendedYears(const ComparedCase& row);

/// Role, series and style of a row's value.
[[nodiscard]] Mark valueMark(const FigureInput& input, std::size_t row);

/// What is written at a row.
struct RowTexts {
    std::string label;
    std::string value; // or the gap's words; what the label says already is not said again
    std::string note;  // basis, status, reason for leaving out ...
    bool isGap = false;
    bool rightToLeft = false; // the language around the label
};
[[nodiscard]] RowTexts textsOf(const ComparedCase& row, const Comparison& columns, const Wording& wording);

/// "Meta / shadow libraries · over 80 TB · alleged"
[[nodiscard]] std::string oneLine(const RowTexts& texts);

/// Adds the glyph of a gap; the first shape carries the row's description.
void addGap(std::vector<Mark>& marks, const ComparedCase& row, const Comparison& columns, const Wording& wording,
            const geometry::Rect& box);

/// Adds a small arrow outside the true area, from a point along (dx, dy): the value is known to go on.
void addOpenEnd(std::vector<Mark>& marks, const Mark& value, geometry::Point from, double dx, double dy, double size);

/// Adds the findable ring around a mark too small to see, in its colour.
void addRing(std::vector<Mark>& marks, const Mark& value, geometry::Point center, double radius);

/// The rings of one figure. Marks so near that their rings would run into one blob, which would look like a value
/// larger than all of them, share that of the first.
class Rings {
public:
    void add(std::vector<Mark>& marks, const Mark& value, const geometry::Circle& ring, std::string_view suffix = {});

private:
    std::vector<geometry::Circle> m_drawn;
};

/// Adds the sentence that says how many rows have no room, if any; `y` is its upper edge.
void addMissingCases(std::vector<Mark>& marks, const FigureInput& input, std::size_t shown, double y);

} // namespace toscale::scene
