#include "core/quantity/currency.h"
#include "core/quantity/parse_quantity.h"
#include "core/quantity/qualifier.h"
#include "core/quantity/read_ends.h"
#include "core/quantity/scaled_number.h"
#include "core/quantity/unit_kind.h"

#include <string>

namespace toscale {

namespace {

struct MoneyEnd {
    ScaledNumber number;
    std::string code; // empty where none is written at this end
    std::size_t start = 0;
};

bool isMoneyAhead(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    acceptMinus(cursor); // "-$5" is a number, if a refused one
    bool currency = false;
    while (acceptCurrency(cursor)) {
        currency = true;
        cursor.skipSpaces();
    }
    // "UDS 5": a code that does not exist is told apart from missing numbers by readMoneyEnd
    if (!currency && looksLikeCurrencyCode(cursor.peekWord()))
        cursor.moveTo(cursor.at() + 3);
    cursor.skipSpaces();
    const bool ahead = isNumberAhead(cursor) || (currency && isNegativeAhead(cursor));
    cursor.moveTo(start);
    return ahead;
}

/// Puts the currency of one place beside that of another: the same twice, or "$" narrowed by a code, is one currency.
bool takeCurrency(TextCursor& cursor, std::optional<FoundCurrency>& known, const FoundCurrency& found)
{
    const std::string text(cursor.textFrom(found.at));
    if (found.code.empty()) {
        cursor.refuse(ErrorCode::AmbiguousUnit, {text, std::string(found.readings)}, found.at);
        return false;
    }
    const bool sameCurrency = !known || known->code == found.code || (known->anyDollar && isDollarCode(found.code))
        || (found.anyDollar && isDollarCode(known->code));
    if (!sameCurrency) {
        cursor.refuse(ErrorCode::TwoQuantities, {text}, found.at);
        return false;
    }
    if (!known || known->anyDollar)
        known = found;
    return true;
}

bool refuseUnknownCurrency(TextCursor& cursor)
{
    if (refuseOtherKind(cursor, QuantityKind::Money))
        return false;
    const std::string word(cursor.peekWord());
    cursor.refuse(ErrorCode::UnknownCurrency, {word.empty() ? cursor.peekChunk() : word, nearestCurrency(word)});
    return false;
}

bool readCurrencyInFront(TextCursor& cursor, std::optional<FoundCurrency>& currency)
{
    while (const auto found = acceptCurrency(cursor)) { // "CAD $1,000"
        if (!takeCurrency(cursor, currency, *found))
            return false;
        cursor.skipSpaces();
    }
    return currency || !looksLikeCurrencyCode(cursor.peekWord()) || refuseUnknownCurrency(cursor);
}

/// The "de" of "1 million de dollars", where a currency follows.
void skipOf(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    if (!cursor.acceptPhrase("de") && !cursor.acceptPhrase("d'") && !cursor.acceptPhrase("d’"))
        return;
    cursor.skipSpaces();
    const std::size_t behind = cursor.at();
    cursor.moveTo(acceptCurrency(cursor) ? behind : start);
}

bool readCurrencyBehind(TextCursor& cursor, std::optional<FoundCurrency>& currency)
{
    const std::size_t start = cursor.at();
    if (cursor.accept("-") && cursor.peekWord().empty()) // "5-dollar"
        cursor.moveTo(start);
    cursor.skipSpaces();
    skipOf(cursor);
    if (const auto found = acceptCurrency(cursor))
        return takeCurrency(cursor, currency, *found);
    if (!currency && !cursor.atEnd())
        return refuseUnknownCurrency(cursor);
    cursor.moveTo(start);
    return true;
}

std::optional<MoneyEnd> readMoneyEnd(TextCursor& cursor, QualifierReader& qualifiers, const ParseOptions& options)
{
    std::optional<FoundCurrency> currency;
    cursor.skipSpaces();
    MoneyEnd end;
    end.start = cursor.at();
    if (acceptMinus(cursor)) {
        cursor.moveTo(end.start);
        return cursor.refuse(ErrorCode::NegativeNumber, {cursor.peekChunk()});
    }
    if (!readCurrencyInFront(cursor, currency))
        return std::nullopt;
    auto number = readScaledNumber(cursor, options.decimalMark, ScaleWords::Money);
    if (!number)
        return std::nullopt;
    end.number = std::move(*number);
    if (!qualifiers.readTrailing(cursor))
        return std::nullopt;
    if (!isRangeAhead(cursor, qualifiers, isMoneyAhead) && !readCurrencyBehind(cursor, currency))
        return std::nullopt;
    if (currency)
        end.code = currency->code;
    return end;
}

std::optional<AsWritten<PricedMoney>> readMoney(TextCursor& cursor, const ParseOptions& options)
{
    QualifierReader qualifiers;
    auto ends = readEnds<MoneyEnd>(cursor, qualifiers, QuantityKind::Money, isMoneyAhead,
                                   [&](TextCursor& c) { return readMoneyEnd(c, qualifiers, options); });
    if (!ends || !expectEnd(cursor))
        return std::nullopt;
    const std::string& lowCode = ends->low.code;
    const std::string highCode = ends->high ? ends->high->code : std::string();
    if (lowCode.empty() && highCode.empty())
        return cursor.refuse(ErrorCode::MissingCurrency, {});
    if (!lowCode.empty() && !highCode.empty() && lowCode != highCode)
        return cursor.refuse(ErrorCode::TwoQuantities, {std::string(cursor.textFrom(ends->high->start))},
                             ends->high->start);
    if (ends->high)
        shareScale(ends->low.number, ends->high->number);
    const auto low = storeNumber(cursor, ends->low.number.value(), ends->low.start);
    if (!low)
        return std::nullopt;
    std::optional<Decimal> high;
    if (ends->high) {
        high = storeNumber(cursor, ends->high->number.value(), ends->high->start);
        if (!high)
            return std::nullopt;
        if (*high < *low)
            return cursor.refuse(ErrorCode::RangeReversed, {toPlainString(*low), toPlainString(*high)},
                                 ends->low.start);
    }
    AsWritten<PricedMoney> read;
    read.qualifier = high ? Qualifier::Range : qualifiers.found();
    read.value.amount = estimateOf(qualifiers.found(), *low, high);
    read.value.currency.code = lowCode.empty() ? highCode : lowCode;
    return read;
}

} // namespace

Result<AsWritten<PricedMoney>> parseMoney(std::string_view text, const ParseOptions& options)
{
    TextCursor cursor(text);
    auto read = readMoney(cursor, options);
    if (!read)
        return cursor.failure();
    read->text = text;
    return std::move(*read);
}

} // namespace toscale
