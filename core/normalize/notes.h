#pragma once

#include "core/normalize/compare.h"
#include "core/normalize/standing_penalties.h"

namespace toscale {

/// What must be said of one row beside its value or gap (MODEL.md 8). Notes carry the case's id.
[[nodiscard]] std::vector<Note> notesOfRow(const ComparedCase& row, const SelectedCase& selected, MeasureId measure,
                                           const Reference& reference);

/// What must be said of the rows together: bases, forums, what is counted, kinds of actors, currency, prefix reading.
[[nodiscard]] std::vector<Note> notesOfComparison(const Comparison& comparison, std::span<const SelectedCase> cases);

} // namespace toscale
