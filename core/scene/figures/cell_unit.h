#pragma once

#include "core/scene/figures/figure.h"

#include <span>

namespace toscale::scene {

/// What one cell of a unit grid stands for: the baseline's value, where the others are up to 20,000 times it and at
/// least about as much; else a round amount that leaves the largest a few dozen to two thousand cells. `wholes`: what
/// is drawn of `rows`, finite and positive.
[[nodiscard]] CellUnit chooseCellUnit(const Comparison& columns, std::span<const std::size_t> rows,
                                      std::span<const double> wholes);

/// The next larger round amount.
[[nodiscard]] CellUnit coarserUnit(const CellUnit& unit, const Comparison& columns);

} // namespace toscale::scene
