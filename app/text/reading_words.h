#pragma once

#include "app/text/phrases.h"
#include "core/document/robustness.h"

namespace toscale::text {

// What a view assumes, how the record could be read otherwise, and what that does to the order of the cases.

/// "Suspended parts", "Prefixes": what the assumption is about.
[[nodiscard]] QString assumptionName(const Phrases& phrases, Assumption what);

/// "powers of 1,024", "all proceedings", "prices of 2024": one of its values. The document has the texts of figures.
[[nodiscard]] QString assumptionValue(const Phrases& phrases, const Document& document, const AssumptionChoice& choice);

/// "Swartz / JSTOR: powers of 1,024", "basis: statutory maximum": a choice that stands alone.
[[nodiscard]] QString choiceWords(const Phrases& phrases, const Document& document, const AssumptionChoice& choice);

/// All choices of a reading; empty for the present one.
[[nodiscard]] QString readingWords(const Phrases& phrases, const Document& document, const Reading& reading);

/// "same order", "order changed: A and B swap", "order undecided: 2 pairs overlap", "no order to keep: values overlap".
[[nodiscard]] QString orderWords(const Phrases& phrases, const Document& document, const OrderChange& order);

/// "4 of 6 cases comparable"
[[nodiscard]] QString comparableWords(const Phrases& phrases, std::size_t comparable, std::size_t cases);

/// "Basis: sought → order changed: A and B swap; 4 of 6 cases comparable": a reading and what it does, in one line.
[[nodiscard]] QString resultLine(const Phrases& phrases, const Document& document, const ReadingResult& result,
                                 std::size_t cases);

/// "Order of the 9 comparable cases: same in 10, changed in 2 (A and B swap with “basis: sought”), undecided in 4.
/// Readings are not equally likely."
[[nodiscard]] QString robustnessSentence(const Phrases& phrases, const Document& document, const Robustness& found);

} // namespace toscale::text
