#pragma once

#include "core/geometry/magnitude_axis.h"
#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <vector>

namespace toscale::scene {

/// Words at the borders of an axis over powers of ten: at each, or at every second, third ... where room is short.
struct MagnitudeWords {
    std::vector<std::size_t> borders; // of the axis, rising
    std::vector<TextBlock> words;
};

/// Along x from `start`; no word begins before `from` or ends after `to`.
[[nodiscard]] MagnitudeWords wordsAlong(const FigureInput& input, const Comparison& columns,
                                        const geometry::MagnitudeAxis& axis, double start, double from, double to);

/// Along y, each word beside its border.
[[nodiscard]] MagnitudeWords wordsUpward(const FigureInput& input, const Comparison& columns,
                                         const geometry::MagnitudeAxis& axis);

} // namespace toscale::scene
