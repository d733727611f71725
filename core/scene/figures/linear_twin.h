#pragma once

#include "core/scene/figures/dots_placing.h"

namespace toscale::scene {

/// The scale of the bars beside the dots; no extent where nothing has a length.
[[nodiscard]] geometry::AxisScale linearTwinScale(const FigureInput& input, const DotsPlacing& placing,
                                                  const BarsArrangement& arrangement);

/// The rows of the dots again as bars from zero, in true proportion, at the right of the figure.
void addLinearTwin(std::vector<Mark>& marks, const FigureInput& input, const DotsPlacing& placing,
                   const BarsArrangement& arrangement);

} // namespace toscale::scene
