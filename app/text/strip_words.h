#pragma once

#include "app/text/phrases.h"
#include "core/scene/wording.h"

namespace toscale::text {

// What a scale strip says of its way.

/// "Length is to scale: 1 row = 18 TB, 1 cm = 633 GB", "Length is to scale: 1 screen = 2.6 TB; the whole way is 31
/// screens"
[[nodiscard]] QString stripScaleWords(const Phrases& phrases, const scene::StripScale& scale, const Comparison& in);

/// "human genome · about 750 MB"
[[nodiscard]] QString yardstickWords(const Phrases& phrases, const Yardstick& which, const Comparison& in);
/// "human genome: about 750 MB; 3 billion base pairs x 2 bits; source: https://..."
[[nodiscard]] QString yardstickReceipt(const Phrases& phrases, const Yardstick& which, const Comparison& in);

/// "3 % of the way: 2.4 TB of 81.7 TB"
[[nodiscard]] QString progressWords(const Phrases& phrases, double reached, double whole, const Comparison& in);

} // namespace toscale::text
