#pragma once

#include "core/document/document.h"
#include "core/normalize/comparable.h"
#include "core/scene/wording.h"

#include <string>
#include <vector>

namespace toscale::scene {

/// Which of the theme's data colours each row wears, and what the colours mean.
struct RowColours {
    struct KeyEntry {
        int series = 0;
        std::string text;
    };

    std::vector<int> series;   // by row of the comparison
    std::vector<KeyEntry> key; // empty where the names at the marks say it all
};

/// By the view's option `colour`: "baseline" (the default: a calm colour for the baseline, an accent for all others),
/// "case" (each its own), "actor" (by the kind of the actor) or "status" (by that of the figure or of the case).
[[nodiscard]] RowColours rowColours(const Document& document, const View& view, const Comparison& columns,
                                    const Wording& wording);

/// Index of the row in the calm colour: the reference's baseline, else the smaller of two. Nothing in longer
/// comparisons without a baseline.
[[nodiscard]] std::optional<std::size_t> baselineRow(const Comparison& columns);
/// The same of one row, without a search.
[[nodiscard]] bool isBaselineRow(const Comparison& columns, std::size_t row);

} // namespace toscale::scene
