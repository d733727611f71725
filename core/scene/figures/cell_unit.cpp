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

double roundUp(double amount, geometry::TickFamily family)
{
    return geometry::roundStep(amount, 1, family);
}

/// The largest round amount that is no larger.
double roundDown(double amount, geometry::TickFamily family)
{
    for (int parts = 1; parts <= 24; ++parts)
        if (const double step = geometry::roundStep(amount, parts, family); step <= amount * (1 + 1e-12))
            return step;
    return amount;
}

} // namespace

CellUnit chooseCellUnit(const Comparison& columns, std::span<const std::size_t> rows, std::span<const double> wholes)
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
            return {value, &columns.rows[*baseline]};
    }
    const geometry::TickFamily family = tickFamilyOf(columns);
    const double most = std::max(largest / mostRound, together / mostRoundTogether);
    double unit = std::min(roundDown(smallest, family), roundDown(largest / fewestRound, family));
    unit = std::max(unit, roundUp(most, family));
    if (columns.measure == MeasureId::Works) // there is no half a work
        unit = std::max(unit, 1.0);
    return {unit, nullptr};
}

CellUnit coarserUnit(const CellUnit& unit, const Comparison& columns)
{
    return {roundUp(unit.value * 1.2, tickFamilyOf(columns)), nullptr};
}

} // namespace toscale::scene
