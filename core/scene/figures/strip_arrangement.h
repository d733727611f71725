#pragma once

#include "core/scene/figures/label_key.h"
#include "core/scene/figures/strip_row.h"

namespace toscale::scene {

/// A strip folded into rows for paper, with names at the ends of the cases, or numbers of a key.
struct StripArrangement {
    std::vector<StripRow> rows;
    StripLook look;
    double step = 0; // of the ruler's numbers
    bool folded = false;
    bool fits = false;
    LabelKey key;
    double keyTop = 0;
    std::size_t unnamed = 0; // cases without a number
};

[[nodiscard]] StripArrangement arrangeStrip(const FigureInput& input, std::span<const StripCase> cases);

/// The end of the longest case.
[[nodiscard]] double longestOf(std::span<const StripCase> cases);
[[nodiscard]] double shortestOf(std::span<const StripCase> cases);

/// A case of this length is seen to be one.
inline constexpr double seenLength = 24;

} // namespace toscale::scene
