#pragma once

#include "app/text/amount_format.h"

namespace toscale::text {

/// How a sentence names one side of a ratio: "over 80 TB", and in brackets whose it is, with its doubt ("Meta,
/// alleged"). A bare quantity is nobody's.
struct NamedSide {
    QString value;
    QString whose = {};
    bool isTime = false; // some languages have another form of "years" behind "of"
};

/// How two quantities stand to each other, in one or two sentences: "Over 80 TB is about 1,143 or more times about 70
/// GB. About 70 GB is about 0.0875 % or less of over 80 TB."
[[nodiscard]] QString ratioWords(const Phrases& phrases, const Ratio& ratio, const NamedSide& smaller,
                                 const NamedSide& larger);

/// "about 1,143 or more": the headline number of a ratio with its bound in words; "about" where rounding changed it
/// or a text says so.
[[nodiscard]] QString timesWords(const Phrases& phrases, const Ratio& ratio);

/// The smaller as a part of the larger, likewise: "about 0.0875 % or less".
[[nodiscard]] QString shareWords(const Phrases& phrases, const Ratio& ratio);

/// "no bound, both are lower bounds"; empty for a value with a bound.
[[nodiscard]] QString noBoundWords(const Phrases& phrases, NoBound reason);

/// The ratio of a comparison; or the reason why it is withheld.
[[nodiscard]] QString ratioSentence(const Phrases& phrases, const Comparison& in);

/// "Meta / shadow libraries, alleged": a row's name with what must always be said of its figure.
[[nodiscard]] QString namedWithDoubt(const Phrases& phrases, const ComparedCase& row);

/// The same with the basis of a penalty, or with the word that it is arithmetic; without the name where that is the
/// printed value.
[[nodiscard]] QString namedInRatio(const Phrases& phrases, const ComparedCase& row, MeasureId measure,
                                   const QString& printed);

/// True of a row that is named by its value, "80 TB": it is printed once.
[[nodiscard]] bool isLabelOf(const ComparedCase& row, const QString& value);

/// "for about 70 GB, origin of the figure not traced": the doubt about the baseline's figure, which same-rate
/// arithmetic takes over; empty without one.
[[nodiscard]] QString rateDoubtWords(const Phrases& phrases, const ComparedCase& row);

} // namespace toscale::text
