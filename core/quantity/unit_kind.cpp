#include "core/quantity/unit_kind.h"

#include "core/quantity/currency.h"
#include "core/quantity/data_units.h"
#include "core/quantity/term_units.h"

#include <array>
#include <string>

namespace toscale {

std::string_view nameOf(QuantityKind kind)
{
    constexpr std::array<std::string_view, 4> names{"information", "money", "custody", "count"};
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<QuantityKind> unitKindAhead(TextCursor& cursor)
{
    const std::string_view word = cursor.peekWord();
    if (findDataUnit(word).spelling == UnitSpelling::Known)
        return QuantityKind::Information;
    if (findTermUnit(cursor.peekLowerWord()))
        return QuantityKind::Custody;
    const std::size_t start = cursor.at();
    const bool currency = acceptCurrency(cursor).has_value();
    cursor.moveTo(start);
    return currency ? std::optional(QuantityKind::Money) : std::nullopt;
}

bool refuseOtherKind(TextCursor& cursor, QuantityKind expected)
{
    const auto found = unitKindAhead(cursor);
    if (!found || *found == expected)
        return false;
    cursor.refuse(ErrorCode::KindsDiffer, {std::string(nameOf(*found)), std::string(nameOf(expected))});
    return true;
}

} // namespace toscale
