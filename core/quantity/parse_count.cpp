#include "core/quantity/parse_count.h"

#include "core/quantity/qualifier.h"
#include "core/quantity/read_ends.h"
#include "core/quantity/scaled_number.h"

#include <string>

namespace toscale {

namespace {

std::optional<AsWritten<Count>> readCount(TextCursor& cursor, const ParseOptions& options, NounRule rule)
{
    QualifierReader qualifiers;
    auto ends = readEnds<ScaledNumber>(cursor, qualifiers, QuantityKind::Count, isNumberAhead, [&](TextCursor& c) {
        return readScaledNumber(c, options.decimalMark, ScaleWords::Attached);
    });
    if (!ends)
        return std::nullopt;
    auto noun = readNoun(cursor, qualifiers, rule);
    if (!noun || !qualifiers.agreesWith(cursor, ends->high.has_value()))
        return std::nullopt;
    if (ends->high)
        shareScale(ends->low, *ends->high);
    const auto low = storeNumber(cursor, ends->low.value(), ends->low.start);
    if (!low)
        return std::nullopt;
    std::optional<Decimal> high;
    if (ends->high) {
        high = storeNumber(cursor, ends->high->value(), ends->high->start);
        if (!high)
            return std::nullopt;
        if (*high < *low)
            return cursor.refuse(ErrorCode::RangeReversed, {toPlainString(*low), toPlainString(*high)},
                                 ends->low.start);
    }
    AsWritten<Count> read;
    read.qualifier = high ? Qualifier::Range : qualifiers.found();
    read.value.number = estimateOf(qualifiers.found(), *low, high);
    read.value.noun = std::move(*noun);
    return read;
}

} // namespace

Result<AsWritten<Count>> parseCount(std::string_view text, const ParseOptions& options)
{
    return parseCount(text, options, NounRule::AnyNoun);
}

Result<AsWritten<Count>> parseCount(std::string_view text, const ParseOptions& options, NounRule rule)
{
    TextCursor cursor(text);
    auto read = readCount(cursor, options, rule);
    if (!read)
        return cursor.failure();
    read->text = text;
    return std::move(*read);
}

} // namespace toscale
