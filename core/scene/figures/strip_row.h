#pragma once

#include "core/geometry/strip.h"
#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_label.h"

#include <optional>
#include <span>
#include <vector>

namespace toscale::scene {

/// What is drawn of one row of the comparison on the strip: never both zero.
struct StripCase {
    std::size_t row = 0;
    double value = 0;
    double extent = 0; // the high end of a range or a term with its suspended part; 0 where there is none

    [[nodiscard]] double whole() const { return extent > value ? extent : value; }
};

/// Name and value at the end of a case.
struct StripCaption {
    std::size_t index = 0; // of the case
    double at = 0;         // x of the case's end; of one that goes on out of sight, the edge
    bool goesOn = false;   // the end is out of sight
    RowLabel label;
    double x = 0; // where the text begins; set by placeCaptions()
};

/// A thing of known size on the way.
struct StripFlag {
    const Yardstick* which = nullptr;
    double at = 0; // x
    TextBlock text;
    geometry::FlagPlace place;
};

/// One row of a strip: captions, under them yardsticks on poles, the band, the ruler.
struct StripRow {
    double from = 0; // values at its ends
    double to = 0;
    geometry::Rect band;
    int lanes = 0; // of yardsticks
    std::vector<StripCaption> captions;
    std::vector<StripFlag> flags;

    [[nodiscard]] double xOf(double value) const { return band.x + (value - from) / (to - from) * band.width; }
    [[nodiscard]] double captionHeight() const;
    /// Between captions and what is under them: lines that go far aside need some height.
    [[nodiscard]] double lead() const;
};

/// Heights of what a row is made of, in points.
struct StripLook {
    double band = 16;
    double pole = 9;     // between the lowest yardstick and the band
    double lane = 16;    // of yardsticks
    double ticks = 6;    // of the ruler
    TextLook numbers;    // of the ruler
    double overhang = 0; // of these beyond the ends of the row

    [[nodiscard]] double above(const StripRow& row) const
    {
        return row.captionHeight() + row.lead() + row.lanes * lane + pole;
    }
    [[nodiscard]] double below() const { return ticks + numbers.lineStep(); }
};
[[nodiscard]] StripLook stripLook(const FigureInput& input);

/// Places captions side by side over the row, in the order of their ends; false when they are too wide together.
[[nodiscard]] bool placeCaptions(std::span<StripCaption> captions, const geometry::Rect& band, double gap);

/// The yardsticks that have room on the row. `smallest`: values below are too near to the beginning to tell apart.
void placeYardsticks(StripRow& row, const FigureInput& input, double smallest, int mostLanes);

/// The distance of ruler numbers with which they have room in every row.
[[nodiscard]] double rulerStep(std::span<const StripRow> rows, const FigureInput& input, const StripLook& look);

void addRuler(std::vector<Mark>& marks, const StripRow& row, std::size_t number, double step, const FigureInput& input,
              const StripLook& look);
void addYardsticks(std::vector<Mark>& marks, const StripRow& row, std::size_t number, const FigureInput& input,
                   const StripLook& look);
void addCaptions(std::vector<Mark>& marks, const StripRow& row, std::span<const StripCase> cases,
                 const FigureInput& input, const StripLook& look, const char* part);
/// The bars of all cases: the largest as high as the band, smaller ones lower, all on the ruler.
void addStripCases(std::vector<Mark>& marks, std::span<const StripRow> rows, std::span<const StripCase> cases,
                   const FigureInput& input);

} // namespace toscale::scene
