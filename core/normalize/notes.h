#pragma once

#include "core/normalize/compare.h"
#include "core/normalize/highest_basis.h"

#include <optional>
#include <span>
#include <vector>

namespace toscale {

/// Adds to a row what must be said of it beside its value or gap (MODEL.md 8), apart from what its arithmetic said.
void addNotesOfRow(ComparedCase& row, const SelectedCase& selected, MeasureId measure, const Reference& reference,
                   const PenaltyReading& reading);

/// In which proceedings the penalties of the rows were, those that are left out aside; nothing where none has any.
[[nodiscard]] std::optional<Note> noteOfForums(const Comparison& comparison);

/// What must be said of the rows together: bases, forums, what is counted, kinds of actors, currency, prefix reading.
[[nodiscard]] std::vector<Note> notesOfComparison(const Comparison& comparison, std::span<const SelectedCase> cases);

} // namespace toscale
