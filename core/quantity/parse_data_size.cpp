#include "core/quantity/parse_data_size.h"

#include "core/quantity/code_points.h"
#include "core/quantity/data_units.h"
#include "core/quantity/fast_data_size.h"
#include "core/quantity/qualifier.h"
#include "core/quantity/read_ends.h"
#include "core/quantity/scaled_number.h"
#include "core/quantity/unit_kind.h"

#include <string>

namespace toscale {

namespace {

struct DataEnd {
    ScaledNumber number;
    const DataUnit* unit = nullptr; // none yet in "80 to 82 TB"
};

/// "4.7-GB": a hyphen that joins number and unit.
void acceptJoint(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    if (cursor.accept("-") && cursor.peekWord().empty())
        cursor.moveTo(start);
}

bool refuseRate(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    cursor.skipSpaces();
    const bool slash = cursor.accept("/") && !cursor.peekWord().empty();
    if (!slash && !cursor.acceptPhrase("per")) {
        cursor.moveTo(start);
        return false;
    }
    cursor.moveTo(start);
    cursor.refuse(ErrorCode::RateNotAmount, {std::string(cursor.rest())});
    return true;
}

const DataUnit* readUnit(TextCursor& cursor, PrefixReading reading)
{
    acceptJoint(cursor);
    cursor.skipSpaces();
    if (cursor.atEnd()) {
        cursor.refuse(ErrorCode::MissingUnit, {std::string(dataUnitExamples)});
        return nullptr;
    }
    std::string_view word = cursor.peekWord();
    if (isIdeographic(scriptOf(cursor.peekCodePoint())))
        if (const std::size_t length = ideographicUnitLength(word); length > 0)
            word = word.substr(0, length);
    const std::string found(word);
    const FoundUnit unit = findDataUnit(word, reading);
    switch (unit.spelling) {
    case UnitSpelling::Known:
        cursor.moveTo(cursor.at() + word.size());
        return refuseRate(cursor) ? nullptr : unit.unit;
    case UnitSpelling::NotStandard:
        cursor.refuse(ErrorCode::NotAStandardUnit, {found, std::string(unit.unit->symbol)});
        break;
    case UnitSpelling::Ambiguous:
        cursor.refuse(ErrorCode::AmbiguousUnit, {found, std::string(unit.readings)});
        break;
    case UnitSpelling::Rate:
        cursor.refuse(ErrorCode::RateNotAmount, {found});
        break;
    case UnitSpelling::Unknown:
        if (refuseOtherKind(cursor, QuantityKind::Information))
            break;
        if (mixesScripts(word))
            cursor.refuse(ErrorCode::MixedScripts, {found});
        else
            cursor.refuse(
                ErrorCode::UnknownUnit,
                {word.empty() ? cursor.peekChunk() : found, std::string(dataUnitExamples), nearestDataUnit(word)});
        break;
    }
    return nullptr;
}

std::optional<DataEnd> readEnd(TextCursor& cursor, QualifierReader& qualifiers, const ParseOptions& options)
{
    auto number = readScaledNumber(cursor, options.decimalMark, ScaleWords::Full);
    if (!number)
        return std::nullopt;
    DataEnd end{std::move(*number)};
    if (!qualifiers.readTrailing(cursor))
        return std::nullopt;
    if (!isRangeAhead(cursor, qualifiers, isNumberAhead)) {
        end.unit = readUnit(cursor, options.reading);
        if (end.unit == nullptr)
            return std::nullopt;
    }
    return end;
}

std::optional<Decimal> storeBytes(TextCursor& cursor, const DataEnd& end, const DataUnit& unit, PrefixReading reading)
{
    const std::size_t start = end.number.start;
    auto bytes = storeNumber(cursor, end.number.value() * unit.bytes(reading), start);
    static const Decimal oneBit("0.125");
    if (bytes && *bytes != 0 && *bytes < oneBit)
        return cursor.refuse(ErrorCode::NumberTooSmall, {std::string(cursor.textFrom(start)), "1 bit"}, start);
    return bytes;
}

std::optional<AsWritten<DataSize>> readDataSize(TextCursor& cursor, const ParseOptions& options)
{
    QualifierReader qualifiers;
    auto ends = readEnds<DataEnd>(cursor, qualifiers, QuantityKind::Information, isNumberAhead,
                                  [&](TextCursor& c) { return readEnd(c, qualifiers, options); });
    if (!ends || !expectEnd(cursor))
        return std::nullopt;
    const DataUnit& highUnit = ends->high ? *ends->high->unit : *ends->low.unit;
    const DataUnit& lowUnit = ends->low.unit != nullptr ? *ends->low.unit : highUnit;
    if (ends->high && ends->low.unit == nullptr)
        shareScale(ends->low.number, ends->high->number);
    const auto low = storeBytes(cursor, ends->low, lowUnit, options.reading);
    if (!low)
        return std::nullopt;
    std::optional<ExactBytes> high;
    if (ends->high) {
        const auto stored = storeBytes(cursor, *ends->high, highUnit, options.reading);
        if (!stored)
            return std::nullopt;
        if (*stored < *low)
            return cursor.refuse(ErrorCode::RangeReversed, {toPlainString(*low), toPlainString(*stored)},
                                 ends->low.number.start);
        high = ExactBytes::from_value(*stored);
    }
    AsWritten<DataSize> read;
    read.qualifier = high ? Qualifier::Range : qualifiers.found();
    read.value.bytes = estimateOf(qualifiers.found(), ExactBytes::from_value(*low), high);
    read.value.reading = options.reading;
    read.value.binaryFactorLow = lowUnit.binaryFactor(options.reading);
    read.value.binaryFactorHigh = highUnit.binaryFactor(options.reading);
    return read;
}

} // namespace

Result<AsWritten<DataSize>> parseDataSizeFully(std::string_view text, const ParseOptions& options)
{
    TextCursor cursor(text);
    auto read = readDataSize(cursor, options);
    if (!read)
        return cursor.failure();
    read->text = text;
    return std::move(*read);
}

Result<AsWritten<DataSize>> parseDataSize(std::string_view text, const ParseOptions& options)
{
    if (const auto fast = readFastDataSize(text, options))
        return AsWritten<DataSize>{std::string(text), Qualifier::Exact, toDataSize(*fast, options.reading)};
    return parseDataSizeFully(text, options);
}

} // namespace toscale
