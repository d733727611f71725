#pragma once

#include "core/document/document.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale::gui {

/// For each case of a table the id of the document's case that says the same, whatever their ids; nothing where there
/// is none: copied again it would be there twice.
[[nodiscard]] std::vector<std::optional<std::string>> knownCases(const Document& document,
                                                                 const std::vector<Case>& cases);

} // namespace toscale::gui
