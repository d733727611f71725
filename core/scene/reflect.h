#pragma once

#include "core/scene/mark.h"

#include <span>

namespace toscale::scene {

/// Moves every x to `sum` - x: the mirror image at the upright line through sum / 2. Texts keep their reading direction
/// and swap no anchors, as Start and End follow the direction of the scene.
void reflect(std::span<Mark> marks, double sum);

} // namespace toscale::scene
