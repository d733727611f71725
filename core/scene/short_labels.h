#pragma once

#include "core/document/columns.h"

#include <optional>

namespace toscale::scene {

/// The most characters of a case's name in a picture; longer ones end in "…". They are whole in data and receipts.
inline constexpr std::size_t longestLabel = 160;

/// The same columns with names that a picture has room for; nothing where all of them are short. O(n).
[[nodiscard]] std::optional<Columns> withShortLabels(const Columns& columns);

} // namespace toscale::scene
