#pragma once

#include "app/text/phrases.h"
#include "core/scene/wording.h"

namespace toscale::text {

// What a unit grid says of its cells.

/// "1,143 × 70 GB", "1.9 × 1 TB"
[[nodiscard]] QString cellCountWords(const Phrases& phrases, double count, const scene::CellUnit& unit,
                                     const Comparison& in);

/// "Area is to scale: 1 square = 70 GB, as much as Swartz / JSTOR; 10 × 10 squares = 7 TB"
/// `tall`: rows of ten in a container.
[[nodiscard]] QString cellScaleWords(const Phrases& phrases, const scene::CellUnit& unit, int tall,
                                     const Comparison& in);

} // namespace toscale::text
