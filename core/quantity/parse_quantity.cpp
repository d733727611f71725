#include "core/quantity/parse_quantity.h"

#include "core/quantity/currency.h"
#include "core/quantity/parse_count.h"
#include "core/quantity/read_number.h"
#include "core/quantity/unit_kind.h"

#include <algorithm>
#include <optional>
#include <string>

namespace toscale {

namespace {

/// The kind whose unit or currency stands first in the text: its parser has the best words for what is wrong.
std::optional<QuantityKind> kindNamedIn(TextCursor& cursor)
{
    std::optional<QuantityKind> kind;
    while (!cursor.atEnd() && !kind) {
        const std::size_t start = cursor.at();
        kind = unitKindAhead(cursor);
        const std::string_view word = cursor.peekWord();
        cursor.moveTo(start + (word.empty() ? 1 : word.size()));
    }
    cursor.moveTo(0);
    return kind;
}

/// "XYZ 30": three capitals that are no currency, and a number.
bool startsWithUnknownCurrency(TextCursor& cursor)
{
    cursor.skipSpaces();
    const bool isCode = looksLikeCurrencyCode(cursor.peekWord());
    if (isCode)
        cursor.moveTo(cursor.at() + 3);
    cursor.skipSpaces();
    const bool starts = isCode && isNumberAhead(cursor);
    cursor.moveTo(0);
    return starts;
}

bool hasNumber(TextCursor& cursor)
{
    bool found = false;
    while (!cursor.atEnd() && !found) {
        found = isNumberAhead(cursor);
        const std::string_view word = cursor.peekWord();
        cursor.moveTo(cursor.at() + (word.empty() ? 1 : word.size()));
    }
    cursor.moveTo(0);
    return found;
}

/// "5 mo" among all kinds: months, or megaoctets ("Mo") with the wrong capitals.
std::optional<Error> refuseMo(std::string_view text)
{
    TextCursor cursor(text);
    while (!cursor.atEnd()) {
        const std::string word = cursor.peekLowerWord();
        if (word == "mo") {
            cursor.refuse(ErrorCode::AmbiguousUnit, {word, "months, Mo"});
            return cursor.failure().value();
        }
        cursor.moveTo(cursor.at() + std::max<std::size_t>(word.size(), 1));
    }
    return std::nullopt;
}

template <class T> Quantity toQuantity(AsWritten<T> read)
{
    return {std::move(read.text), read.qualifier, std::move(read.value)};
}

/// Why none of the four parsers could read the text.
Error errorOf(std::string_view text, const ParseOptions& options)
{
    TextCursor cursor(text);
    if (cursor.failed())
        return cursor.failure().value();
    switch (kindNamedIn(cursor).value_or(QuantityKind::Count)) {
    case QuantityKind::Information:
        return parseDataSize(text, options).error();
    case QuantityKind::Money:
        return parseMoney(text, options).error();
    case QuantityKind::Custody:
        return parseSentence(text, options).error();
    case QuantityKind::Count:
        break;
    }
    if (startsWithUnknownCurrency(cursor))
        return parseMoney(text, options).error();
    if (!hasNumber(cursor)) {
        cursor.skipSpaces();
        cursor.refuse(ErrorCode::UnknownQuantity, {std::string(cursor.rest())});
        return cursor.failure().value();
    }
    Error error = parseCount(text, options, NounRule::NoMistypedUnit).error();
    if (error.code == ErrorCode::MissingUnit)
        error.arguments = {std::string(quantityExamples)};
    else if (error.code == ErrorCode::UnknownUnit)
        error.arguments.at(1) = quantityExamples;
    return error;
}

} // namespace

Result<Quantity> parseQuantity(std::string_view text, const ParseOptions& options)
{
    if (auto size = parseDataSize(text, options))
        return toQuantity(std::move(*size));
    if (auto money = parseMoney(text, options))
        return toQuantity(std::move(*money));
    if (auto count = parseCount(text, options, NounRule::NoMistypedUnit))
        return toQuantity(std::move(*count));
    if (auto sentence = parseSentence(text, options)) {
        if (const auto error = refuseMo(text))
            return tl::unexpected<Error>(*error);
        return toQuantity(std::move(*sentence));
    }
    return tl::unexpected<Error>(errorOf(text, options));
}

} // namespace toscale
