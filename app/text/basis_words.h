#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

namespace toscale::text {

/// "later vacated", "in part later vacated": what happened to a penalty that is not in force any more. `ending`: see
/// MeasuredValue::ending.
[[nodiscard]] QString endingWords(const Phrases& phrases, std::string_view ending, bool inPart);

/// The bases of the stages behind a row's value or gap, and that they are not in force where they are not: "imposed,
/// later vacated".
[[nodiscard]] QString basesOfRow(const Phrases& phrases, const ComparedCase& row);

/// The same of a gap alone.
[[nodiscard]] QString basesOfGap(const Phrases& phrases, const Gap& gap);

} // namespace toscale::text
