#pragma once

#include "core/scene/figures/plane_layout.h"

namespace toscale::scene {

/// Lines of equal rates through a plane: one, ten, a hundred ... per gigabyte, with their words outside the plot where
/// the lines leave it. Fewer where they come near to each other.
[[nodiscard]] std::vector<PlaneRate> planeRates(const FigureInput& input, const PlaneCases& cases,
                                                const PlaneLayout& layout);

/// Width of the widest of these words.
[[nodiscard]] double rateWordWidth(const FigureInput& input, const PlaneCases& cases, const geometry::MagnitudeAxis& x,
                                   const geometry::MagnitudeAxis& y);

} // namespace toscale::scene
