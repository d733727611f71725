#include "core/quantity/read_term.h"

#include "core/quantity/unit_kind.h"

#include <array>
#include <string>

namespace toscale {

namespace {

bool acceptAny(TextCursor& cursor, std::initializer_list<std::string_view> phrases)
{
    const std::size_t start = cursor.at();
    cursor.skipSpaces();
    for (const std::string_view phrase : phrases)
        if (cursor.acceptPhrase(phrase))
            return true;
    cursor.moveTo(start);
    return false;
}

bool acceptOfThem(TextCursor& cursor)
{
    const bool found = acceptAny(cursor, {"of them", "of which", "of it", "of those", "of that"});
    acceptAny(cursor, {"are", "is", "were", "was", "to be"});
    return found;
}

bool acceptSuspended(TextCursor& cursor)
{
    return acceptAny(cursor, {"suspended"});
}

bool refuseUnknownUnit(TextCursor& cursor)
{
    cursor.skipSpaces();
    if (cursor.atEnd()) {
        cursor.refuse(ErrorCode::MissingUnit, {std::string(termUnitExamples)});
        return false;
    }
    const std::string word = cursor.peekLowerWord();
    if (word == "m") {
        cursor.refuse(ErrorCode::AmbiguousUnit, {word, "months, minutes"});
        return false;
    }
    if (!refuseOtherKind(cursor, QuantityKind::Custody)) {
        const std::string found = word.empty() ? cursor.peekChunk() : std::string(cursor.peekWord());
        cursor.refuse(ErrorCode::UnknownUnit, {found, std::string(termUnitExamples), nearestTermUnit(word)});
    }
    return false;
}

bool isTermUnitAhead(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    if (!cursor.accept("-"))
        cursor.skipSpaces();
    const bool ahead = findTermUnit(cursor.peekLowerWord()).has_value();
    cursor.moveTo(start);
    return ahead;
}

/// A unit, with the full stop of "yrs." and the hyphen of "35-year".
std::optional<TermUnit> acceptTermUnit(TextCursor& cursor)
{
    if (!isTermUnitAhead(cursor))
        return std::nullopt;
    if (!cursor.accept("-"))
        cursor.skipSpaces();
    const std::string word = cursor.peekLowerWord();
    cursor.moveTo(cursor.at() + word.size());
    if (word.size() <= 3)
        cursor.accept(".");
    return findTermUnit(word);
}

bool addPart(TextCursor& cursor, TermEnd& term, const ShortDecimal& number, TermUnit unit, std::size_t from)
{
    ShortDecimal& part = term.length.*partOf(unit);
    if (term.parts > 0 && !part.isZero()) {
        cursor.refuse(ErrorCode::TwoQuantities, {std::string(cursor.textFrom(from))}, from);
        return false;
    }
    part = number;
    term.lastUnit = unit;
    ++term.parts;
    return true;
}

std::optional<ShortDecimal> readTermNumber(TextCursor& cursor, const ParseOptions& options)
{
    cursor.skipSpaces();
    const std::size_t start = cursor.at();
    auto number = readNumber(cursor, options.decimalMark);
    if (!number)
        return std::nullopt;
    if (const auto power = acceptScale(cursor, ScaleWords::Full))
        number->exponent += *power;
    return storeShortNumber(cursor, *number, start);
}

bool acceptPartJoint(TextCursor& cursor)
{
    return acceptAny(cursor, {"and", "und", "et", "y"});
}

bool acceptPart(TextCursor& cursor, const ParseOptions& options)
{
    cursor.skipSpaces();
    return isNumberAhead(cursor) && readTermNumber(cursor, options) && acceptTermUnit(cursor);
}

/// Moves to the number of a further part ("and 1 day", ", 6 months", "6 months"). What stands behind a comma and ends
/// with "of them" or "suspended" belongs to the suspension. False, unmoved, where no part follows; a refusal also
/// stops.
bool acceptNextPart(TextCursor& cursor, const ParseOptions& options)
{
    const std::size_t start = cursor.at();
    const bool comma = acceptAny(cursor, {","});
    const bool joined = acceptPartJoint(cursor);
    cursor.skipSpaces();
    const std::size_t number = cursor.at();
    bool follows = acceptPart(cursor, options);
    if (follows && comma && !joined) {
        std::size_t end = cursor.at();
        while (acceptPartJoint(cursor) && acceptPart(cursor, options))
            end = cursor.at();
        cursor.moveTo(end);
        const bool ofThem = acceptOfThem(cursor);
        follows = !ofThem && !acceptSuspended(cursor);
    }
    cursor.moveTo(follows ? number : start);
    return follows;
}

/// All of a term's parts from the number on.
bool readParts(TextCursor& cursor, TermEnd& term, const ShortDecimal& first, const ParseOptions& options)
{
    ShortDecimal number = first;
    std::size_t from = term.start;
    while (true) {
        const auto unit = acceptTermUnit(cursor);
        if (!unit)
            return refuseUnknownUnit(cursor);
        if (!addPart(cursor, term, number, *unit, from))
            return false;
        if (!acceptNextPart(cursor, options))
            return !cursor.failed();
        from = cursor.at();
        const auto next = readTermNumber(cursor, options);
        if (!next)
            return false;
        number = *next;
    }
}

/// "12 of them", "6 months", "1 year and 6 months of which"
std::optional<TermLength> readNamedPart(TextCursor& cursor, const TermEnd& term, const ParseOptions& options)
{
    cursor.skipSpaces();
    TermEnd part;
    part.start = cursor.at();
    const auto number = readTermNumber(cursor, options);
    if (!number)
        return std::nullopt;
    const std::string numberText(cursor.textFrom(part.start));
    if (!isTermUnitAhead(cursor)) {
        if (term.parts > 1)
            return cursor.refuse(ErrorCode::AmbiguousUnit, {numberText, std::string(termUnitExamples)}, part.start);
        part.length.*partOf(term.lastUnit) = *number;
        acceptOfThem(cursor);
        return part.length;
    }
    if (!readParts(cursor, part, *number, options))
        return std::nullopt;
    const std::string partText(cursor.textFrom(part.start));
    const bool ofThem = acceptOfThem(cursor);
    // "4 years, 6 months suspended": of the four years, or all of four and a half?
    if (!ofThem && (term.length.*partOf(part.lastUnit)).isZero())
        return cursor.refuse(ErrorCode::AmbiguousUnit, {partText, partText + " of them, all"}, part.start);
    return part.length;
}

} // namespace

std::optional<TermEnd> readTermEnd(TextCursor& cursor, QualifierReader& qualifiers, const ParseOptions& options)
{
    cursor.skipSpaces();
    TermEnd end;
    end.start = cursor.at();
    const auto number = readTermNumber(cursor, options);
    if (!number || !qualifiers.readTrailing(cursor))
        return std::nullopt;
    if (isRangeAhead(cursor, qualifiers, isNumberAhead)) {
        end.bareNumber = number;
    } else if (!readParts(cursor, end, *number, options)) {
        return std::nullopt;
    }
    end.text = cursor.textFrom(end.start);
    return end;
}

std::optional<TermLength> readSuspendedPart(TextCursor& cursor, const TermEnd& term, const TermLength& whole,
                                            const ParseOptions& options)
{
    const std::size_t start = cursor.at();
    const bool comma = acceptAny(cursor, {","});
    const bool bracket = !comma && acceptAny(cursor, {"("});
    const bool with = acceptAny(cursor, {"of which", "with"});
    acceptAny(cursor, {"all of it", "all of them", "all", "wholly", "fully", "entirely"});
    cursor.skipSpaces();
    TermLength suspended;
    const std::size_t clause = cursor.at();
    if (acceptSuspended(cursor)) {
        suspended = whole;
    } else if ((comma || bracket || with) && isNumberAhead(cursor)) {
        const auto part = readNamedPart(cursor, term, options);
        if (!part)
            return std::nullopt;
        if (!acceptSuspended(cursor))
            return cursor.refuse(ErrorCode::TwoQuantities, {std::string(cursor.between(clause, cursor.at()))}, clause);
        suspended = *part;
    } else {
        cursor.moveTo(start);
        return suspended;
    }
    if (bracket && !acceptAny(cursor, {")"}))
        return cursor.refuse(ErrorCode::TrailingText, {std::string(cursor.rest())});
    if (toYears(suspended) > toYears(whole))
        return cursor.refuse(ErrorCode::SuspendedTooLong,
                             {std::string(cursor.textFrom(clause)), std::string(cursor.between(term.start, start))},
                             clause);
    return suspended;
}

} // namespace toscale
