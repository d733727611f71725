#pragma once

#include "core/scene/scene.h"

#include <string>

namespace toscale::scene {

/// The value of a mark as the words beside it say it ("over 80 TB"). Empty where the picture has no such words, or only
/// together with the name.
[[nodiscard]] std::string amountBeside(const Scene& scene, const Mark& mark);

} // namespace toscale::scene
