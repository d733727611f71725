#pragma once

#include "core/scene/figures/figure.h"

#include <optional>
#include <span>
#include <vector>

namespace toscale::scene {

/// What one cell of a unit grid may stand for: the baseline's value alone, where the others are up to 20,000 times it
/// and at least about as much; else round amounts, the larger first, that leave the largest case some twenty to two
/// thousand cells. `wholes`: what is drawn of `rows`, finite and positive.
[[nodiscard]] std::vector<CellUnit> cellUnits(const Comparison& columns, std::span<const std::size_t> rows,
                                              std::span<const double> wholes);

/// The thing that the view wants counted, where so many cells can be drawn.
[[nodiscard]] std::optional<CellUnit> thingUnit(const std::optional<SizedThing>& thing, std::span<const double> wholes);

} // namespace toscale::scene
