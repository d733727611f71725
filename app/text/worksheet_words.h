#pragma once

#include "app/text/locale_wording.h"
#include "core/normalize/guess.h"
#include "core/scene/worksheet.h"

namespace toscale::text {

/// Questions about a figure, made from what its values are, with their answers: which number is a maximum, which is
/// only alleged, for whom there is none and why. None is about a death, and none about a measure that is not drawn.
[[nodiscard]] std::vector<scene::WorksheetQuestion> worksheetQuestions(const LocaleWording& wording, const View& view,
                                                                       const Columns& columns);

/// The last one of a sheet, without an answer.
[[nodiscard]] scene::WorksheetQuestion worksheetOpenQuestion(const Phrases& phrases);

/// How the values of a figure are printed in it.
[[nodiscard]] scene::ValueSpellings worksheetValues(const LocaleWording& wording, const Columns& columns);

/// The title of the document; where it names values ("70 GB and 80 TB") the cases instead.
[[nodiscard]] std::string worksheetHeading(const LocaleWording& wording, const std::string& title,
                                           const Columns& columns, const scene::ValueSpellings& known);

/// Over one figure of several: its measure, or what kind it is. The title of its view often says the values.
[[nodiscard]] std::string worksheetCaption(const LocaleWording& wording, FigureKind kind, const Columns& columns);

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
