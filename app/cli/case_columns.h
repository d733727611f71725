#pragma once

#include "core/cases/case.h"

#include <optional>
#include <string>
#include <string_view>

namespace toscale::cli {

/// The text of a case in a column of FORMATS.md 2 ("country", "status" ...) or in a text column of its own; nothing
/// when there is no such column.
[[nodiscard]] std::optional<std::string> caseColumn(const Case& which, std::string_view column);

} // namespace toscale::cli
