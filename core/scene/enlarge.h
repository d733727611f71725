#pragma once

#include "core/scene/scene.h"

namespace toscale::scene {

/// Multiplies all sizes, lengths and places with `factor` (> 0); values stay as they are. A scene with a way has none.
void enlarge(Scene& scene, double factor);

} // namespace toscale::scene
