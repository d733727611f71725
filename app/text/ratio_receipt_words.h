#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

namespace toscale::text {

/// How the ratio of a comparison came about, line by line: both values to the last digit with their bounds, the
/// division, what limits the result, how it was rounded for print, and the other reading of the prefixes. One line, why
/// there is none, where it is withheld.
[[nodiscard]] QStringList ratioReceipt(const Phrases& phrases, const Comparison& in);

/// "80,000,000,000,000 bytes or more", "65,000,000 to 70,000,000 USD": what a row says, exactly, in the base unit of
/// the measure.
[[nodiscard]] QString exactValueWords(const Phrases& phrases, const ComparedCase& row, const Comparison& in);

/// Where an axis of values ends, and why: the largest value drawn on it. `end` is the last word of the axis as printed.
/// `isLinear`: false of one that is drawn in powers of ten.
[[nodiscard]] QStringList axisReceipt(const Phrases& phrases, const Comparison& in, const QString& end, bool isLinear);

/// The row with the largest value, whose mark decides where an axis ends; nullptr where no row has a value.
[[nodiscard]] const ComparedCase* largestRow(const Comparison& in);

} // namespace toscale::text
