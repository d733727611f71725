#pragma once

#include "core/document/document.h"
#include "core/normalize/compare.h"

#include <optional>
#include <vector>

namespace toscale {

/// The cases that a view names, in its order; all of the document where it names none. Cases that the document lacks
/// are left out. O(n).
[[nodiscard]] std::vector<SelectedCase> selectedCases(const Document& document, const View& view);

/// The case of the reference's baseline: as it is selected, else as the document has it, for a baseline need not be
/// shown itself; nothing where there is none.
[[nodiscard]] std::optional<SelectedCase>
baselineOf(const Document& document, const std::vector<SelectedCase>& selected, const Reference& reference);

} // namespace toscale
