#pragma once

#include "core/scene/scene.h"

#include <optional>
#include <string>

namespace toscale::scene {

/// The value of a mark as the words beside it say it ("over 80 TB"). Empty where the picture has no such words, or only
/// together with the name.
[[nodiscard]] std::string amountBeside(const Scene& scene, const Mark& mark);

/// The value of a mark in the base unit of its measure. Nothing where what is drawn is only a piece of it: one of
/// several, or what is in sight of a way.
[[nodiscard]] std::optional<double> wholeValue(const Scene& scene, const Mark& mark);

} // namespace toscale::scene
