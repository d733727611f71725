#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_marks.h"

#include <span>

namespace toscale::scene {

/// Labels that have no room at their marks: numbered entries in columns under the figure.
struct LabelKey {
    std::vector<TextBlock> entries;      // of the rows that fit, from the first
    std::vector<geometry::Point> places; // upper left corners, from the upper left corner of the key
    std::vector<std::size_t> rows;
    double height = 0;
};

/// The number of a row's entry, from 1 in the order of the view, in the digits of the language.
[[nodiscard]] std::string keyNumber(const Wording& wording, std::size_t row);

/// As many entries as a key of that height can hold at most, each on one line.
[[nodiscard]] std::size_t mostKeyEntries(const FigureInput& input, double maxHeight);

/// Entries for the rows, with label, value and note, as many as fit into `maxHeight`.
[[nodiscard]] LabelKey layoutLabelKey(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight);

/// The same with labels alone, for figures that print values at their marks.
[[nodiscard]] LabelKey layoutNameKey(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight);

/// Entries of these texts, one a row. `narrowest`: of a column.
[[nodiscard]] LabelKey layoutKeyOf(const FigureInput& input, std::span<const std::size_t> rows,
                                   std::span<const std::string> texts, double maxHeight, double narrowest = 120);

/// A number that stands at no mark says nothing: entries of other rows than these go without theirs. Gives how many do.
std::size_t dropNumbers(const FigureInput& input, LabelKey& key, std::span<const std::size_t> rowsWithNumber);

/// What a key lacks, in one line: names, and numbers. Empty where it lacks nothing.
[[nodiscard]] std::string keyGapWords(const Wording& wording, std::size_t unnamed, std::size_t unnumbered);
/// The same in a few lines of that width.
[[nodiscard]] TextBlock keyGapBlock(const FigureInput& input, std::size_t unnamed, std::size_t unnumbered,
                                    double width);

void addLabelKey(std::vector<Mark>& marks, const Comparison& columns, const LabelKey& key, geometry::Point at);

} // namespace toscale::scene
