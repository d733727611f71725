#include "core/geometry/circle_pack.h"
#include "core/scene/figures/area_figure.h"
#include "core/scene/figures/figure_table.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace toscale::scene {

namespace {

PlacedAreas placeBubbles(std::span<const AreaValue> values, const geometry::Rect& area, double unit)
{
    const geometry::BubblesLayout layout = geometry::layoutBubbles(wholesOf(values), area, 3 * unit);
    PlacedAreas placed;
    placed.areaPerValue = std::numbers::pi * layout.radiusPerRoot * layout.radiusPerRoot;
    const geometry::Circle& all = layout.enclosing;
    placed.used = {all.center.x - all.radius, area.y, 2 * all.radius, area.height};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const geometry::Circle& whole = layout.circles[i];
        const double in = std::min(6 * unit, whole.radius);
        placed.areas.push_back({CircleShape{{whole.center, layout.radiusPerRoot * std::sqrt(values[i].value)}},
                                CircleShape{whole},
                                {whole.center.x - whole.radius + in, whole.center.y},
                                {whole.center.x + whole.radius - in, whole.center.y}});
    }
    return placed;
}

} // namespace

FigureOutput buildBubbles(const FigureInput& input)
{
    return buildAreaFigure(
        input, {.place = placeBubbles, .potential = squarePotential, .labelsInside = true, .twoSides = true});
}

} // namespace toscale::scene
