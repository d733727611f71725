#pragma once

#include "app/text/amount_format.h"
#include "core/scene/wording.h"

namespace toscale::text {

/// Why there is no value: on a mark in short, in a description in full.
[[nodiscard]] QString gapWords(const Phrases& phrases, const Gap& gap, scene::Length length);

/// The same as a reason that is counted over many cases: in short, by what is missing, without the amounts, dates and
/// years of one case, which would be a reason of its own for each.
[[nodiscard]] QString reasonWords(const Phrases& phrases, const Gap& gap);

} // namespace toscale::text
