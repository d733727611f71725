#pragma once

#include "core/normalize/compare.h"
#include "core/normalize/highest_basis.h"

namespace toscale {

/// Adds to a row what must be said of it beside its value or gap (MODEL.md 8), apart from what its arithmetic said.
void addNotesOfRow(ComparedCase& row, const SelectedCase& selected, MeasureId measure, const Reference& reference,
                   const PenaltyReading& reading);

/// What must be said of the rows together: bases, forums, what is counted, kinds of actors, currency, prefix reading.
[[nodiscard]] std::vector<Note> notesOfComparison(const Comparison& comparison, std::span<const SelectedCase> cases);

} // namespace toscale
