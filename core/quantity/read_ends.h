#pragma once

#include "core/quantity/qualifier_words.h"
#include "core/quantity/quantity.h"
#include "core/quantity/read_number.h"

#include <optional>

namespace toscale {

/// One end, or the two of a range.
template <class End> struct Ends {
    End low;
    std::optional<End> high;
};

/// Says what stands in front of the number, or that there is none; "$5" where no money is expected is of another kind.
std::nullopt_t refuseMissingNumber(TextCursor& cursor, QuantityKind expected);

/// Nothing but spaces may follow; refuses a second quantity or other words.
bool expectEnd(TextCursor& cursor);

/// True where a range mark and then an end stand; the cursor stays.
template <class EndAhead>
[[nodiscard]] bool isRangeAhead(TextCursor& cursor, const QualifierReader& qualifiers, EndAhead endAhead)
{
    const std::size_t start = cursor.at();
    const bool ahead = qualifiers.acceptRangeMark(cursor) && endAhead(cursor);
    cursor.moveTo(start);
    return ahead;
}

/// [qualifier] end [range mark, end] [qualifier]: the frame that every quantity shares. `endAhead(cursor)` looks
/// whether an end starts here; `readEnd(cursor)` reads one and answers std::optional<End>.
template <class End, class EndAhead, class ReadEnd>
[[nodiscard]] std::optional<Ends<End>> readEnds(TextCursor& cursor, QualifierReader& qualifiers, QuantityKind kind,
                                                EndAhead endAhead, ReadEnd readEnd)
{
    if (cursor.failed() || !qualifiers.readLeading(cursor))
        return std::nullopt;
    if (!endAhead(cursor))
        return refuseMissingNumber(cursor, kind);
    std::optional<End> low = readEnd(cursor);
    if (!low)
        return std::nullopt;
    Ends<End> ends{std::move(*low), std::nullopt};
    if (isRangeAhead(cursor, qualifiers, endAhead)) {
        qualifiers.acceptRangeMark(cursor);
        ends.high = readEnd(cursor);
        if (!ends.high)
            return std::nullopt;
    }
    if (!qualifiers.readTrailing(cursor) || !qualifiers.agreesWith(cursor, ends.high.has_value()))
        return std::nullopt;
    return ends;
}

} // namespace toscale
