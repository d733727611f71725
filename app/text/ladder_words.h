#pragma once

#include "app/text/locale_wording.h"

namespace toscale::text {

// What a ladder says: stages of penalties, from what was possible to what was in force.

/// "Imposed", "Statutory maximum · sum of 4 counts", "Reduced · in force"; of what stands in the end "In the end" or,
/// of several sums, "In force together".
[[nodiscard]] QString rungTitleWords(const LocaleWording& wording, const Ladder& in, std::size_t rung);

/// "Reduced · in force · Neij · November 2010": a rung in one line.
[[nodiscard]] QString rungBriefWords(const LocaleWording& wording, const Ladder& in, std::size_t rung);

/// "19 July 2011 · fine · U.S. Attorney, District of Massachusetts": when, what, on whom and by which source.
[[nodiscard]] QString rungDetailWords(const Phrases& phrases, const Ladder& in, std::size_t rung, const Case* which);

/// "Swartz / JSTOR; 35 years; statutory maximum; 19 July 2011, U.S. Attorney": a rung as a screen reader says it.
[[nodiscard]] QString rungDescriptionWords(const LocaleWording& wording, const Ladder& in, std::size_t rung,
                                           const Case* which);

/// "nominal USD", "longest term of one person": what holds for all bars under one axis.
[[nodiscard]] QString ladderDetailWords(const Phrases& phrases, const Comparison& stages);

[[nodiscard]] scene::FigureTexts textsOfLadder(const LocaleWording& wording, const Columns& columns);
[[nodiscard]] std::string descriptionOfLadder(const LocaleWording& wording, const Columns& columns);

} // namespace toscale::text
