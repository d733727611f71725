#include "core/geometry/treemap.h"
#include "core/scene/figures/area_figure.h"
#include "core/scene/figures/figure_table.h"

#include <algorithm>

namespace toscale::scene {

namespace {

constexpr double kept = 0.985; // of a tile's width and height; the rest parts it from its neighbours

PlacedAreas placeTreemap(std::span<const AreaValue> values, const geometry::Rect& area, double unit)
{
    const std::vector<double> wholes = wholesOf(values);
    const geometry::TreemapLayout layout = geometry::layoutTreemap(wholes, area, kept);
    PlacedAreas placed;
    placed.areaPerValue = layout.areaPerValue;
    placed.used = area;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const geometry::Rect& tile = layout.tiles[i];
        geometry::Rect part = tile; // of a range: what lies below its low end
        part.width *= values[i].value / wholes[i];
        const double in = std::min(6 * unit, tile.width / 2);
        placed.areas.push_back(
            {RectShape{part}, RectShape{tile}, {tile.x + in, tile.center().y}, {tile.right() - in, tile.center().y}});
    }
    return placed;
}

} // namespace

FigureOutput buildTreemap(const FigureInput& input)
{
    return buildAreaFigure(
        input, {.place = placeTreemap, .potential = fillingPotential, .labelsInside = true, .twoSides = false});
}

} // namespace toscale::scene
