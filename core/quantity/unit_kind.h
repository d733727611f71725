#pragma once

#include "core/quantity/quantity.h"
#include "core/quantity/text_cursor.h"

#include <optional>
#include <string_view>

namespace toscale {

/// "information", "money", "custody", "count": as errors and files name the kinds.
[[nodiscard]] std::string_view nameOf(QuantityKind kind);

/// The kind whose unit, sign or code stands here; never Count. The cursor stays.
[[nodiscard]] std::optional<QuantityKind> unitKindAhead(TextCursor& cursor);

/// Refuses a unit of another kind as such: "5 years" where a data size is expected.
bool refuseOtherKind(TextCursor& cursor, QuantityKind expected);

} // namespace toscale
