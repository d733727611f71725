#pragma once

#include "app/text/phrases.h"
#include "core/document/document.h"

#include <QStringList>
#include <set>
#include <string>

namespace toscale::text {

/// What a page around a figure says by itself: headings, buttons, how to read it without a mouse.
struct PageWords {
    QString caseColumn;
    QString sourcesColumn;
    QString headline;
    QString caption;
    QString altText;
    QString inWords;
    QString data;
    QString notes;
    QString sources;
    QString walkHint;
    QString copy;
    QString copied;
};
[[nodiscard]] PageWords pageWords(const Phrases& phrases);

/// What is printed in a picture whose sizes are not those of its values. `worst`: the lie factor farthest from 1.
[[nodiscard]] QString notToScaleWords(const Phrases& phrases, double worst);

/// Letters that no installed font has, each with its code point, and what to do about it.
[[nodiscard]] QString missingLettersWords(const Phrases& phrases, const std::set<char32_t>& letters);

/// The fonts that step in for letters that the font of figures lacks, by name.
[[nodiscard]] QString fallbackFontsWords(const Phrases& phrases, const std::set<std::string>& families);

/// The honest-ink meter in one line: "Honest ink: 1.00, every size is that of its value".
[[nodiscard]] QString inkWords(const Phrases& phrases, double worst, bool isMeasured);

/// A kind that does not draw the measure of the view is drawn of another one.
[[nodiscard]] QString otherMeasureWords(const Phrases& phrases, FigureKind kind, MeasureId was, MeasureId drawn);

/// Title and subtitle need more lines than a picture has for them.
[[nodiscard]] QString headingCutWords(const Phrases& phrases);

/// Of same-rate arithmetic without a case whose rate there is.
[[nodiscard]] QString rateNeedsBaselineWords(const Phrases& phrases);

/// Why a picture goes without its document.
[[nodiscard]] QString documentTooLargeWords(const Phrases& phrases);
[[nodiscard]] QString tableNotCarriedWords(const Phrases& phrases);

/// "3 events have no date that a calendar knows and are left out"
[[nodiscard]] QString eventsLeftOutWords(const Phrases& phrases, std::size_t count);

/// "This name of a file may name a person."
[[nodiscard]] QString nameInPathWords(const Phrases& phrases, const QString& path);

/// "Printed at its true size: 1 cm² = 70 GB."
[[nodiscard]] QString trueSizeWords(const Phrases& phrases, const QString& scale);

/// What stands beside a figure that is hung sheet by sheet: under the ruler, over the map of all sheets, and on one of
/// them, numbered row by row from 0.
[[nodiscard]] QString rulerWords(const Phrases& phrases);
[[nodiscard]] QString sheetsWords(const Phrases& phrases, std::size_t columns, std::size_t rows);
[[nodiscard]] QString sheetWords(const Phrases& phrases, std::size_t sheet, std::size_t columns, std::size_t rows);

/// What travels inside an export that carries its document, one line a thing, and last what does not.
[[nodiscard]] QStringList travelWords(const Phrases& phrases, const Document& excerpt);

} // namespace toscale::text
