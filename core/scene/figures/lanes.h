#pragma once

#include "core/geometry/bars.h"
#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_marks.h"

#include <span>
#include <string>
#include <vector>

namespace toscale::scene {

/// One measure of the cases, in a figure that shows several.
struct Lane {
    FigureInput input; // of its comparison; colours are those of the whole figure
    std::string part;  // stands before the parts of its marks' keys: "money-"
    std::string title;
    std::string detail;    // what the title leaves open: basis, currency
    int scale = 0;         // lanes of one scale are in proportion to each other
    bool leftward = false; // bars grow to the left
    std::string noun;      // works: what is counted along the scale; other things are printed without a bar

    /// True where the row's value, zero too, or a suspended term has its place on the scale.
    [[nodiscard]] bool isOnScale(std::size_t row) const;
    [[nodiscard]] geometry::BarRequest requestOf(std::size_t row) const;
    [[nodiscard]] RowTexts textsOf(std::size_t row) const;
};

/// The lanes of the view's kind, in the order in which they stand: a ledger's by measure, a mirror's volume first and
/// to the left, what was before what the same rate would give. The noun of works is that of most of the rows given.
[[nodiscard]] std::vector<Lane> lanesOf(const FigureInput& input, std::span<const std::size_t> rows);

} // namespace toscale::scene
