#pragma once

#include "core/quantity/text_cursor.h"

namespace toscale {

/// Where the kind of a quantity is not known, a noun may be a mistyped unit: "80 giga", "35 yeers", "30 XYZ". Refuses,
/// at the noun's first word, whatever could be one, and lets pass
/// - words that the researched cases count and a few of their kind: articles, e-mails, PDFs, pages ...;
/// - else words of four letters and more (not counted where a script has no spaces), without a capital behind the first
///   letter, that are no prefix (giga), no unit of something else (minutes, grams), no number (milliards), no currency
///   (bitcoin), hold no "byte" or "octet", are no Greek or Cyrillic letters that only look like a unit (ΜΒ), and are no
///   near miss: of the same first letter as a unit's or currency's name and one edit away, from seven letters on two.
/// Errors: UnknownUnit with what was probably meant, UnknownCurrency for three capitals.
bool refuseMistypedUnit(TextCursor& cursor);

} // namespace toscale
