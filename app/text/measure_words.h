#pragma once

#include "app/text/phrases.h"
#include "core/normalize/comparable.h"

namespace toscale::text {

/// "Prison time per terabyte": a measure in general, as a menu names it.
[[nodiscard]] QString measureWords(const Phrases& phrases, MeasureId measure);

/// What a comparison really shows (MODEL.md 4.5): "Fines and restitution", "Criminal fines per gigabyte", "Settlement".
[[nodiscard]] QString measureLabel(const Phrases& phrases, const Comparison& in);
/// The same, as it stands inside a sentence: "fines and damages".
[[nodiscard]] QString measureInSentence(const Phrases& phrases, const Comparison& in);

/// "last decision in force", "basis with the largest total, last stages", "statutory maximum"
[[nodiscard]] QString basisChoiceWords(const Phrases& phrases, const BasisChoice& basis);

/// The basis of the rate that same-rate measures apply.
[[nodiscard]] QString baselineBasisWords(const Phrases& phrases, const Comparison& in);

/// "nominal USD", "USD of 2024, converted before prices are adjusted"
[[nodiscard]] QString moneyWords(const Phrases& phrases, const Reference& reference);

/// "only criminal proceedings; only fines": what a filter leaves; empty without one.
[[nodiscard]] QString filterWords(const Phrases& phrases, const Comparison& in);

} // namespace toscale::text
