#pragma once

#include "core/scene/figures/area_figure.h"
#include "core/scene/figures/callouts.h"
#include "core/scene/figures/label_key.h"

#include <optional>
#include <vector>

namespace toscale::scene {

/// A text in the middle of its own area.
struct InsideLabel {
    /// Plate: on its colour, with a plate of that under it, behind which the line to another mark runs.
    enum class Ground { Colour, Plate, Background, Pattern };

    std::size_t index = 0; // of the area
    RowLabel label;
    Ground ground = Ground::Colour;
    geometry::Point middle; // of its upper edge

    [[nodiscard]] geometry::Rect box() const
    {
        return {middle.x - label.width() / 2, middle.y, label.width(), label.height()};
    }
};

/// Areas and their labels, placed.
struct AreaArrangement {
    PlacedAreas placed;
    std::vector<InsideLabel> inside;
    std::vector<Callout> callouts;
    CalloutColumns columns;
    bool folded = false; // labels are numbers of a key
    bool fits = true;
    LabelKey key;
    std::size_t unnumbered = 0; // entries of the key
    geometry::Rect keyArea;
};

/// `rows`: of the comparison, those with an area, `values` beside them. Labels stand in their areas or in columns
/// beside them; they shrink to a limit, then fold into a numbered key.
[[nodiscard]] AreaArrangement arrangeAreas(const FigureInput& input, const AreaKind& kind,
                                           std::span<const std::size_t> rows, std::span<const AreaValue> values);

} // namespace toscale::scene
