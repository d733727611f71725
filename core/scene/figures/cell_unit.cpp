#include "core/scene/figures/cell_unit.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <numeric>

namespace toscale::scene {

namespace {

/// So many cells of a baseline can still be drawn, for one case and for all together.
constexpr double mostOfBaseline = 20'000;
constexpr double mostOfBaselineTogether = 40'000;
/// A round amount may be chosen freely, so that cells stay few enough to count.
constexpr double mostRound = 2'000;
constexpr double mostRoundTogether = 8'000;
constexpr double fewestRound = 20;

/// The largest round amount that is no larger.
double roundDown(double amount, geometry::TickFamily family)
{
    for (int parts = 1; parts <= 24; ++parts)
        if (const double step = geometry::roundStep(amount, parts, family); step <= amount * (1 + 1e-12))
            return step;
    return amount;
}

} // namespace

std::vector<CellUnit> cellUnits(const Comparison& columns, std::span<const std::size_t> rows,
                                std::span<const double> wholes)
{
    if (rows.empty())
        return {};
    const double smallest = *std::ranges::min_element(wholes);
    const double largest = *std::ranges::max_element(wholes);
    const double together = std::accumulate(wholes.begin(), wholes.end(), 0.0);
    if (const std::optional<std::size_t> baseline = baselineRow(columns)) {
        const double value = drawnValue(columns.rows[*baseline]).value_or(0);
        const bool isDrawn = std::ranges::find(rows, *baseline) != rows.end();
        constexpr double aboutOnce = 0.9;
        constexpr double tellsApart = 1.5; // else all are one cell and a bit
        if (isDrawn && value > 0 && smallest >= aboutOnce * value && largest >= tellsApart * value
            && largest <= mostOfBaseline * value && together <= mostOfBaselineTogether * value)
            return {{value, &columns.rows[*baseline]}};
    }
    const geometry::TickFamily family = tickFamilyOf(columns);
    const double most = std::max(largest / mostRound, together / mostRoundTogether);
    // there is no half a work
    const double least = columns.measure == MeasureId::Works ? std::max(most, 1.0) : most;
    std::vector<CellUnit> units;
    for (double unit = roundDown(largest / fewestRound, family); unit >= least && units.size() < 12;
         unit = roundDown(unit * 0.8, family))
        units.push_back({unit, nullptr});
    if (units.empty())
        units.push_back({geometry::roundStep(least, 1, family), nullptr});
    return units;
}

std::optional<CellUnit> thingUnit(const std::optional<SizedThing>& thing, std::span<const double> wholes)
{
    if (!thing || wholes.empty())
        return std::nullopt;
    const double largest = *std::ranges::max_element(wholes);
    const double together = std::accumulate(wholes.begin(), wholes.end(), 0.0);
    if (largest > mostOfBaseline * thing->size || together > mostOfBaselineTogether * thing->size)
        return std::nullopt;
    return CellUnit{thing->size, nullptr, &thing->thing};
}

} // namespace toscale::scene
