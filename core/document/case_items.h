#pragma once

#include "core/cases/case.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace toscale {

/// Why an item of a case stays: without it, something else would say what nobody has said.
enum class StillNeeded {
    ByRevenue,      // the party's
    ByStages,       // that apply to this party alone: to nobody means to everybody
    AsActor,        // the only party that the case is about, of several
    ByParts,        // stages that are parts of this one would count beside what is left
    ByAlternatives, // other figures for the sum of this stage would be sums of their own
};

/// What became of a removal.
struct ItemRemoval {
    std::optional<StillNeeded> refused; // nothing was changed
    std::size_t count = 0;              // of what still needs it, or of the references that went with it
    bool operator==(const ItemRemoval&) const = default;
};

// Each takes one item out of a case, with the references to it; `at` is a position in its list.

[[nodiscard]] ItemRemoval removeParty(Case& which, std::size_t at);
/// What covered the figure covers nothing that is stated.
[[nodiscard]] ItemRemoval removeFigure(Case& which, std::size_t at);
/// What replaced the stage replaces the one before it.
[[nodiscard]] ItemRemoval removeStage(Case& which, std::size_t at);
/// Nothing cites the source any more.
[[nodiscard]] ItemRemoval removeSource(Case& which, std::size_t at);

/// Makes this figure the primary one of its kind, or none of them.
void setPrimary(Case& which, std::size_t figure, bool isPrimary);

} // namespace toscale
