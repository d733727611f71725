#pragma once

#include "core/scene/scene.h"

#include <string>

namespace toscale::scene {

/// The scene as lines of text, a mark a line, three decimals: for golden tests and their reviews.
[[nodiscard]] std::string toText(const Scene& scene);

} // namespace toscale::scene
