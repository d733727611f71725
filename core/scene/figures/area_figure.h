#pragma once

#include "core/scene/figures/figure.h"

#include <algorithm>
#include <span>
#include <variant>
#include <vector>

namespace toscale::scene {

// What nested squares, bubbles and treemaps have in common: areas that fill a place, labels in them or in columns
// beside them, cases without an area on a rail under them.

/// What is drawn of one row: both finite, not negative, not both zero.
struct AreaValue {
    double value = 0;
    double extent = 0; // the high end of a range or a term with its suspended part; 0 where there is none

    [[nodiscard]] double whole() const { return extent > value ? extent : value; }
};

/// A rectangle or a circle.
using AreaShape = std::variant<RectShape, CircleShape>;

/// One row's place.
struct PlacedArea {
    AreaShape value;
    AreaShape extent;           // around or behind the value; of size zero where there is none
    geometry::Point leftTarget; // where a line from a label at the left or right ends
    geometry::Point rightTarget;
};

struct PlacedAreas {
    std::vector<PlacedArea> areas; // in the order of the values
    double areaPerValue = 0;
    geometry::Rect used; // what the areas take of the place
};

/// How a kind puts areas into a place.
struct AreaKind {
    PlacedAreas (*place)(std::span<const AreaValue> values, const geometry::Rect& area, double unit) = nullptr;
    /// Grows as the scale does with the place.
    double (*potential)(const geometry::Rect& area) = nullptr;
    bool labelsInside = false; // else areas lie on each other
    bool twoSides = false;     // labels at the left too
};

/// Of kinds that fill their place, and of those that are as wide as they are high.
[[nodiscard]] inline double fillingPotential(const geometry::Rect& area)
{
    return area.width * area.height;
}
[[nodiscard]] inline double squarePotential(const geometry::Rect& area)
{
    return std::min(area.width, area.height);
}

/// What a layout scales to: the whole of each value.
[[nodiscard]] std::vector<double> wholesOf(std::span<const AreaValue> values);

[[nodiscard]] FigureOutput buildAreaFigure(const FigureInput& input, const AreaKind& kind);

} // namespace toscale::scene
