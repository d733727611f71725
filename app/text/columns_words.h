#pragma once

#include "app/text/locale_wording.h"

namespace toscale::text {

// What figures that show several measures of the same cases say as a whole: ledger, mirror, plane, same-rate.

/// True for the kinds whose words are made here.
[[nodiscard]] bool showsSeveralMeasures(FigureKind kind);

[[nodiscard]] scene::FigureTexts textsOfMeasures(const LocaleWording& wording, FigureKind kind, const Columns& columns);
[[nodiscard]] std::string descriptionOfMeasures(const LocaleWording& wording, FigureKind kind, const Columns& columns);

/// "Swartz / JSTOR and Meta / shadow libraries", "12 cases": the cases as a title names them.
[[nodiscard]] QString casesWords(const Phrases& phrases, const Comparison& in);

/// "Prison time"; of same-rate figures "What was" and "At the rate of Swartz / JSTOR".
[[nodiscard]] QString columnTitleWords(const Phrases& phrases, FigureKind kind, const Comparison& in);

/// "Lengths are to scale within a measure. Volume of data: 1 cm = 17 TB. Prison time: 1 cm = 5 years."
[[nodiscard]] QString columnScaleWords(const Phrases& phrases, std::span<const scene::StatedScale> scales);

/// "pending, as of June 2026"
[[nodiscard]] QString caseRecordWords(const LocaleWording& wording, const Case& which);

} // namespace toscale::text
