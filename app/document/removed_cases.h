#pragma once

#include "core/document/edit.h"

#include <vector>

namespace toscale::gui {

/// removalOfCase() for the cases in these positions at once, in time n log n of all cases; so is its inverse.
[[nodiscard]] EditSeries removalOfCases(const Document& document, std::vector<std::size_t> positions);

} // namespace toscale::gui
