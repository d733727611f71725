#pragma once

#include "core/scene/mark.h"

namespace toscale::draw {

/// x of the left edge of a text, whatever its anchor and the reading direction of its scene.
[[nodiscard]] double leftOf(const scene::TextShape& text, bool rightToLeft);

} // namespace toscale::draw
