#include "core/geometry/nested.h"
#include "core/scene/figures/area_figure.h"
#include "core/scene/figures/figure_table.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

PlacedAreas placeNested(std::span<const AreaValue> values, const geometry::Rect& area, double unit)
{
    const geometry::NestedLayout layout = geometry::layoutNested(wholesOf(values), area);
    PlacedAreas placed;
    placed.areaPerValue = layout.sidePerRoot * layout.sidePerRoot;
    placed.used = {area.x, area.y, 0, area.height};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const geometry::Rect& whole = layout.squares[i];
        const double side = layout.sidePerRoot * std::sqrt(values[i].value);
        // the upper right corner: no smaller square covers it, and no line from a label at the right crosses another
        const double in = std::min(6 * unit, whole.width / 2);
        const geometry::Point corner{whole.right() - in, whole.y + in};
        placed.areas.push_back(
            {RectShape{{whole.right() - side, whole.bottom() - side, side, side}}, RectShape{whole}, corner, corner});
        placed.used.width = std::max(placed.used.width, whole.width);
    }
    return placed;
}

} // namespace

FigureOutput buildNested(const FigureInput& input)
{
    return buildAreaFigure(
        input, {.place = placeNested, .potential = squarePotential, .labelsInside = false, .twoSides = false});
}

} // namespace toscale::scene
