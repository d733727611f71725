#pragma once

#include "app/text/phrases.h"
#include "core/normalize/yardstick.h"

namespace toscale::text {

// The yardsticks of resources/data by name, and what their sizes rest on. The labels and remarks in those tables are
// the keys of the translations.

/// "laptop with a 512 GB drive"
[[nodiscard]] QString thingWords(const Phrases& phrases, const Yardstick& thing);

/// "156 laptops with a 512 GB drive", "1 DVD", "about 8.2 dual-layer DVDs": `number` as printed, and what it says.
[[nodiscard]] QString thingsWords(const Phrases& phrases, const QString& number, double shown, const Yardstick& thing);

/// "nominal capacity of a common drive size; that it is typical is unverified"
[[nodiscard]] QString thingBasisWords(const Phrases& phrases, const Yardstick& thing);

} // namespace toscale::text
