#pragma once

#include "app/text/amount_format.h"
#include "core/scene/wording.h"

namespace toscale::text {

/// One sentence for a note, naming the cases that it is about; in short with fewer names and without explanations.
[[nodiscard]] QString noteWords(const Phrases& phrases, const Note& note, const Comparison& in, scene::Length length);
/// The same without the cases that it is about, as a part of a sentence.
[[nodiscard]] QString noteClauseWords(const Phrases& phrases, const Note& note, const Comparison& in,
                                      scene::Length length);

/// "25.8 days", "69.8 to 75.2 days": the time in which a penalty is taken in.
[[nodiscard]] QString daysWords(const Phrases& phrases, const Estimate<double>& days);

/// "prison cannot apply to a company", by the kind of the party.
[[nodiscard]] QString prisonCannotApply(const Phrases& phrases, std::string_view kind);

} // namespace toscale::text
