#pragma once

#include "core/scene/figures/figure.h"

#include <optional>
#include <vector>

namespace toscale::scene {

/// How lanes stand: side by side; two back to back with the names between them; under each other in each case's row.
enum class LaneForm { Across, Facing, Down };

/// Where texts and bars stand from left to right.
struct LanesColumns {
    struct Place {
        double zero = 0; // x of the value 0
        double length = 0;
        bool leftward = false;
    };

    LaneForm form = LaneForm::Across;
    std::vector<Place> lanes;
    double nameX = 0; // left edge, in the form Facing the middle
    double nameWidth = 0;
    bool nameOver = false; // over the bars instead of beside them
    double titleX = 0;     // form Down
    double titleWidth = 0;
    double gap = 0; // between two columns
};

/// What columns need so that no word is broken.
struct LanesNeeds {
    double name = 0;
    double title = 0;
    std::vector<double> lanes;
    std::vector<bool> hasBars;
};

/// Nothing where the columns are too wide together.
[[nodiscard]] std::optional<LanesColumns> layoutLanesColumns(const FigureInput& input, LaneForm form,
                                                             const LanesNeeds& needs);

} // namespace toscale::scene
