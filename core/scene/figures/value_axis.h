#pragma once

#include "core/geometry/axis_scale.h"
#include "core/scene/figures/figure.h"
#include "core/scene/text_block.h"

#include <vector>

namespace toscale::scene {

/// Which numbers are round for the measure.
[[nodiscard]] geometry::TickFamily tickFamilyOf(const Comparison& columns);

/// Where the words of an axis may stand.
struct AxisPlace {
    double zero = 0;       // x of the value 0
    bool leftward = false; // values grow to the left
    double from = 0;       // no word begins before ...
    double to = 0;         // ... or ends after
};

/// Round values on a linear scale with their words.
struct ValueAxis {
    std::vector<double> values; // none where there is no room for words
    std::vector<TextBlock> words;
};

/// As many round values as have room, as far as the drawing goes (`longest`, in points) and one more where it fits.
[[nodiscard]] ValueAxis layoutAxis(const FigureInput& input, const geometry::AxisScale& scale, double longest,
                                   const AxisPlace& place);

/// The scale up to a round number, where that costs the drawing little of its length.
[[nodiscard]] geometry::AxisScale roundedScale(const FigureInput& input, const geometry::AxisScale& scale);

/// Height of the words with the space under them.
[[nodiscard]] double axisHeight(const FigureInput& input);

} // namespace toscale::scene
