#pragma once

#include "app/text/phrases.h"
#include "core/scene/wording.h"

namespace toscale::text {

// What a power walk says of its frames.

/// "Frame 2 of 4: the whole square is 1 TB, 10 times the frame before"
[[nodiscard]] QString walkFrameWords(const Phrases& phrases, const scene::WalkFrame& frame, const Comparison& in);
/// "10 times the frame before; 1 cm² = 8.3 GB"
[[nodiscard]] QString walkStepWords(const Phrases& phrases, const scene::WalkFrame& frame, const Comparison& in);
/// "Area is to scale inside each frame; 4 frames from 100 GB to 100 TB, each 10 times the one before"
[[nodiscard]] QString walkScaleWords(const Phrases& phrases, const scene::WalkFrame& first,
                                     const scene::WalkFrame& last, const Comparison& in);
/// "The frame grows in 3 steps of 10 times, from 100 GB to 100 TB."
[[nodiscard]] QString walkDescriptionWords(const Phrases& phrases, const scene::WalkFrame& first,
                                           const scene::WalkFrame& last, const Comparison& in);

} // namespace toscale::text
