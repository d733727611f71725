#pragma once

#include "core/cases/case.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace toscale::cli {

/// The columns of FORMATS.md 2 that say one thing of a case. The others hold quantities and what is said beside them.
inline constexpr std::array<std::string_view, 13> textColumnsOfCases{
    "id",           "title",   "party",  "party_kind", "role",  "act",     "date",
    "jurisdiction", "country", "status", "outcome",    "as_of", "category"};

/// The text of a case in one of these columns or in a text column of its own, whose names are compared as those of a
/// table's header are: in any letter case. Nothing when there is no such column.
[[nodiscard]] std::optional<std::string> caseColumn(const Case& which, std::string_view column);

/// Whether it is a column of FORMATS.md 2 that caseColumn() does not know: a quantity, a status of it ...
[[nodiscard]] bool isColumnOfQuantities(std::string_view column);

} // namespace toscale::cli
