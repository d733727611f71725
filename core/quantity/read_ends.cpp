#include "core/quantity/read_ends.h"

#include "core/quantity/currency.h"
#include "core/quantity/unit_kind.h"

#include <string>

namespace toscale {

namespace {

/// "$5" is money, "$5 GB" a size with something in front of it.
bool isMoneyAhead(TextCursor& cursor, QuantityKind expected)
{
    const std::size_t start = cursor.at();
    bool isMoney = expected != QuantityKind::Money && acceptCurrency(cursor);
    cursor.skipSpaces();
    isMoney = isMoney && isNumberAhead(cursor);
    if (isMoney) {
        TextCursor behind(cursor.rest());
        isMoney = !readNumber(behind, 0) || (behind.skipSpaces(), unitKindAhead(behind) != expected);
    }
    cursor.moveTo(start);
    return isMoney;
}

} // namespace

std::nullopt_t refuseMissingNumber(TextCursor& cursor, QuantityKind expected)
{
    if (isMoneyAhead(cursor, expected))
        return cursor.refuse(ErrorCode::KindsDiffer,
                             {std::string(nameOf(QuantityKind::Money)), std::string(nameOf(expected))});
    if (isNegativeAhead(cursor))
        return cursor.refuse(ErrorCode::NegativeNumber, {cursor.peekChunk()});
    const std::string_view rest = cursor.rest();
    const std::string_view lead = rest.substr(0, rest.find_first_of("0123456789"));
    if (lead.size() == rest.size())
        return cursor.refuse(ErrorCode::NoNumber, {std::string(rest)});
    const auto last = lead.find_last_not_of(" \t");
    return cursor.refuse(ErrorCode::LeadingText, {std::string(lead.substr(0, last + 1))});
}

bool expectEnd(TextCursor& cursor)
{
    cursor.skipSpaces();
    if (cursor.atEnd())
        return true;
    const std::size_t start = cursor.at();
    const std::string rest(cursor.rest());
    for (const std::string_view joint : {"(", "/", ",", ";", "&", "+", "and", "plus"}) {
        if (cursor.acceptPhrase(joint)) {
            cursor.skipSpaces();
            break;
        }
    }
    const bool second = isNumberAhead(cursor);
    cursor.refuse(second ? ErrorCode::TwoQuantities : ErrorCode::TrailingText, {rest}, start);
    return false;
}

} // namespace toscale
