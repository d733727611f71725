#pragma once

#include "core/normalize/gap.h"
#include "core/scene/mark.h"

#include <vector>

namespace toscale::scene {

/// The glyph of a named gap: lines and circles inside a square box, a different shape for each code, so that absence is
/// told apart without colour and takes space.
[[nodiscard]] std::vector<Shape> gapGlyph(GapCode code, const geometry::Rect& box);

} // namespace toscale::scene
