#pragma once

#include "core/scene/figures/figure.h"

namespace toscale::scene {

[[nodiscard]] FigureOutput buildSquares(const FigureInput& input);
[[nodiscard]] FigureOutput buildBars(const FigureInput& input);

} // namespace toscale::scene
