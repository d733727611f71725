#pragma once

#include "app/text/locale_wording.h"
#include "core/normalize/guess.h"
#include "core/scene/worksheet.h"

namespace toscale::text {

/// Questions about a figure, made from what its values are, with their answers: which number is a maximum, which is
/// only alleged, for whom there is none and why; last an open one.
[[nodiscard]] std::vector<scene::WorksheetQuestion> worksheetQuestions(const LocaleWording& wording, const View& view,
                                                                       const Columns& columns);

/// "How many times ...?" with its choices; `typed` in place of the question made.
[[nodiscard]] scene::WorksheetQuestion worksheetGuess(const LocaleWording& wording, const Comparison& in,
                                                      const GuessQuestion& question,
                                                      const std::optional<std::string>& typed);

/// What to draw on the grid, and how many cells that would have been.
[[nodiscard]] scene::DrawingGrid worksheetGrid(const LocaleWording& wording, const Comparison& in,
                                               const GuessQuestion& question);

[[nodiscard]] std::string worksheetNameLine(const Phrases& phrases);
[[nodiscard]] std::string worksheetAnswersTitle(const Phrases& phrases);

} // namespace toscale::text
