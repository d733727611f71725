#pragma once

#include "core/scene/figures/ladder_panel.h"

namespace toscale::scene {

/// Panels beside or under each other, with the cases' names over their rungs.
struct LadderArrangement {
    struct Head {
        std::size_t row = 0; // of the comparison
        TextBlock name;
        geometry::Point at; // upper left corner
    };

    bool fits = false;
    std::vector<RowColours> colours; // of the rungs, one a ladder
    std::vector<LadderPanel> panels;
    std::vector<double> headTops;         // of the panels
    std::vector<std::vector<Head>> names; // of the panels; of panels beside each other the first has them all
    std::vector<double> rules;            // y of the lines between cases, over the whole width
    std::size_t shown = 0;                // cases
    std::vector<std::string> shownCases;  // their ids, sorted
    double below = 0;
};

[[nodiscard]] LadderArrangement arrangeLadder(const FigureInput& input);

} // namespace toscale::scene
