#pragma once

#include "app/text/amount_format.h"
#include "core/scene/wording.h"

namespace toscale::text {

/// Why there is no value: on a mark in short, in a description in full.
[[nodiscard]] QString gapWords(const Phrases& phrases, const Gap& gap, scene::Length length);

} // namespace toscale::text
