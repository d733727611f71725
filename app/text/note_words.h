#pragma once

#include "app/text/amount_format.h"
#include "core/scene/wording.h"

namespace toscale::text {

/// One sentence for a note, naming the case that it is about.
[[nodiscard]] QString noteWords(const Phrases& phrases, const Note& note, const Comparison& in, scene::Length length);

} // namespace toscale::text
