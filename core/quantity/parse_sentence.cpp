#include "core/quantity/parse_quantity.h"
#include "core/quantity/qualifier.h"
#include "core/quantity/read_term.h"

#include <array>
#include <string>

namespace toscale {

namespace {

// Longer phrases first.
constexpr auto lifePhrases =
    std::to_array<std::string_view>({"a life sentence", "life without parole", "life imprisonment", "life in prison",
                                     "life sentence", "imprisonment for life", "life"});
constexpr auto servedPhrases =
    std::to_array<std::string_view>({"sentenced to time served", "the time served", "time served"});
constexpr auto placePhrases =
    std::to_array<std::string_view>({"in prison", "in jail", "in custody", "of imprisonment", "of probation",
                                     "imprisonment", "probation", "prison", "jail"});

template <std::size_t N> bool acceptOneOf(TextCursor& cursor, const std::array<std::string_view, N>& phrases)
{
    for (const std::string_view phrase : phrases)
        if (cursor.acceptPhrase(phrase))
            return true;
    return false;
}

/// "life", also as a maximum ("up to life"), and "time served": sentences without a number.
std::optional<AsWritten<Sentence>> readWithoutNumber(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    QualifierReader qualifiers;
    if (!qualifiers.readLeading(cursor))
        return std::nullopt;
    const Qualifier qualifier = qualifiers.found();
    if ((qualifier == Qualifier::Exact || qualifier == Qualifier::AtMost) && acceptOneOf(cursor, lifePhrases))
        return AsWritten<Sentence>{{}, qualifier, LifeTerm{}};
    if (qualifier == Qualifier::Exact && acceptOneOf(cursor, servedPhrases))
        return AsWritten<Sentence>{{}, qualifier, TimeServed{}};
    cursor.moveTo(start);
    return std::nullopt;
}

/// "5 to 7 years": the first number is in the unit of the second.
bool shareUnit(TextCursor& cursor, TermEnd& low, const TermEnd& high)
{
    if (!low.bareNumber)
        return true;
    if (high.parts != 1) {
        cursor.refuse(ErrorCode::MissingUnit, {std::string(termUnitExamples)}, low.start);
        return false;
    }
    low.length.*partOf(high.lastUnit) = *low.bareNumber;
    return true;
}

std::optional<AsWritten<Sentence>> readSentence(TextCursor& cursor, const ParseOptions& options)
{
    if (cursor.failed())
        return std::nullopt;
    if (auto plain = readWithoutNumber(cursor); plain || cursor.failed())
        return plain && expectEnd(cursor) ? plain : std::nullopt;
    QualifierReader qualifiers;
    auto ends = readEnds<TermEnd>(cursor, qualifiers, QuantityKind::Custody, isNumberAhead,
                                  [&](TextCursor& c) { return readTermEnd(c, qualifiers, options); });
    if (!ends)
        return std::nullopt;
    std::optional<TermLength> high;
    if (ends->high) {
        if (!shareUnit(cursor, ends->low, *ends->high))
            return std::nullopt;
        high = ends->high->length;
        if (toYears(*high) < toYears(ends->low.length))
            return cursor.refuse(ErrorCode::RangeReversed, {ends->low.text, ends->high->text}, ends->low.start);
    }
    cursor.skipSpaces();
    acceptOneOf(cursor, placePhrases);
    FixedTerm term;
    term.length = estimateOf(qualifiers.found(), ends->low.length, high);
    const auto suspended = readSuspendedPart(cursor, ends->high ? *ends->high : ends->low, term.length.high, options);
    if (!suspended || !expectEnd(cursor))
        return std::nullopt;
    term.suspended = *suspended;
    return AsWritten<Sentence>{{}, high ? Qualifier::Range : qualifiers.found(), term};
}

} // namespace

Result<AsWritten<Sentence>> parseSentence(std::string_view text, const ParseOptions& options)
{
    TextCursor cursor(text);
    auto read = readSentence(cursor, options);
    if (!read)
        return cursor.failure();
    read->text = text;
    return std::move(*read);
}

} // namespace toscale
