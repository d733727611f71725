#pragma once

#include "core/document/document.h"

#include <vector>

namespace toscale {

/// What differs for the eye from one view to the next.
enum class StepChange {
    Figure, // the kind, or one of its options
    Measure,
    Cases,      // which ones, or which of their figures
    Basis,      // which stages of a penalty, of which kinds, from which forum
    Baseline,   // what others are compared with
    Conversion, // currency, prices, reading of prefixes
    Colours
};

/// In the order of the enumeration; empty: the same picture with other words.
[[nodiscard]] std::vector<StepChange> changesBetween(const Document& document, const View& before, const View& after);

/// So many changes at once can be followed; of more, eyes lose what became of what.
inline constexpr std::size_t mostChangesOfStep = 2;

} // namespace toscale
