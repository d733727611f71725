#include "core/quantity/noun.h"

#include "core/quantity/code_points.h"
#include "core/quantity/counted_noun.h"
#include "core/quantity/currency.h"
#include "core/quantity/data_units.h"
#include "core/quantity/number_words.h"
#include "core/quantity/read_number.h"
#include "core/quantity/term_units.h"
#include "core/quantity/unit_kind.h"

#include <algorithm>
#include <array>

namespace toscale {

namespace {

/// A written count has room for its number and qualifier beside the noun, so that it can be read back.
constexpr int longestNoun = 200; // code points

constexpr std::string_view nounExamples = "articles, works, documents";

/// "XB", "BG": two or three capitals built like a data unit.
bool looksLikeDataUnit(std::string_view word)
{
    const bool capitals = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && word.size() == 2
        && (word.ends_with('B')
            || (word.starts_with('B') && findDataUnit(std::string{word[1], word[0]}).spelling == UnitSpelling::Known));
}

/// The unit that a word may be meant as, in quotes of a message; nothing for a word that is no near miss.
std::optional<std::string> nearMiss(TextCursor& cursor)
{
    const std::string_view word = cursor.peekWord();
    for (const std::string& unit :
         {nearestDataUnit(word), nearestTermUnit(cursor.peekLowerWord()), nearestCurrency(word)})
        if (!unit.empty())
            return unit;
    return looksLikeDataUnit(word) ? std::optional(std::string()) : std::nullopt;
}

/// "e" in "e-mails", but not "k" in "k-bytes": a letter that only begins a longer word.
bool startsHyphenatedWord(const TextCursor& cursor, const std::string& letter)
{
    const std::string chunk = cursor.peekChunk();
    if (letter.size() != 1 || chunk.size() < 2 || chunk[1] != '-')
        return false;
    std::string further = chunk.substr(2);
    further.erase(further.find_last_not_of(".,+()") + 1); // signs behind a word do not make it longer
    return further.size() >= 2 && findDataUnit(further).spelling == UnitSpelling::Unknown
        && nearestDataUnit(further).empty();
}

/// "two" or "million" where a noun should stand; an article is left to the check of single letters.
bool isSecondNumberAhead(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    const bool scale = acceptScale(cursor, ScaleWords::Full).has_value();
    cursor.moveTo(start);
    const std::string word = cursor.peekLowerWord();
    // numerals that stand for no scale: see acceptScale()
    constexpr auto numerals = std::to_array<std::string_view>({"千", "百", "十", "兆", "만", "억", "조"});
    return scale || (word.size() > 1 && isNumberWord(word)) || std::ranges::find(numerals, word) != numerals.end();
}

/// Refuses a first word that is no noun.
bool checkFirstWord(TextCursor& cursor)
{
    const std::string word(cursor.peekWord());
    constexpr auto frequent = std::to_array<std::string_view>({"works", "documents", "records", "files", "articles"});
    if (std::ranges::find(frequent, std::string_view(word)) != frequent.end()) // as many rows as a table has
        return true;
    const FoundUnit unit = findDataUnit(word);
    if (word.empty())
        cursor.refuse(ErrorCode::UnknownUnit, {cursor.peekChunk(), std::string(nounExamples), {}});
    else if (refuseOtherKind(cursor, QuantityKind::Count))
        return false;
    else if (unit.spelling == UnitSpelling::Ambiguous)
        cursor.refuse(ErrorCode::AmbiguousUnit, {word, std::string(unit.readings)});
    else if (unit.spelling == UnitSpelling::Rate)
        cursor.refuse(ErrorCode::RateNotAmount, {word});
    else if (isSecondNumberAhead(cursor))
        cursor.refuse(ErrorCode::TwoQuantities, {std::string(cursor.rest())});
    else if (isVagueWord(cursor.peekLowerWord()))
        cursor.refuse(ErrorCode::NoNumber, {std::string(cursor.rest())});
    else if (mixesScripts(word))
        cursor.refuse(ErrorCode::MixedScripts, {word});
    else if (startsHyphenatedWord(cursor, word))
        return true;
    else if (const auto suggestion = nearMiss(cursor); suggestion || word.size() == 1)
        cursor.refuse(ErrorCode::UnknownUnit, {word, std::string(nounExamples), suggestion.value_or("")});
    return !cursor.failed();
}

/// Letters, digits and the signs that names of things contain.
bool isNounCharacter(char32_t c)
{
    constexpr std::u32string_view signs = U" \t-'’&/.,()«»„“”\"";
    const bool beyondLatin = c >= 0x80 && c != U'\uFFFD';
    return (c >= '0' && c <= '9') || scriptOf(c) != Script::None || signs.find(c) != std::u32string_view::npos
        || beyondLatin;
}

/// "or more" behind the noun, if nothing else follows: in "10 songs or more of them" it belongs to the noun.
bool acceptTrailingQualifier(TextCursor& cursor, QualifierReader& qualifiers)
{
    return QualifierReader::isTrailingAllAhead(cursor) && qualifiers.readTrailing(cursor);
}

} // namespace

std::optional<std::string> readNoun(TextCursor& cursor, QualifierReader& qualifiers, NounRule rule)
{
    cursor.skipSpaces();
    if (cursor.atEnd())
        return cursor.refuse(ErrorCode::MissingUnit, {std::string(nounExamples)});
    if (!checkFirstWord(cursor) || (rule == NounRule::NoMistypedUnit && refuseMistypedUnit(cursor)))
        return std::nullopt;
    std::string noun;
    int length = 0;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isInWord = [&] { return !noun.empty() && isLetter(noun.back()) && isLetter(cursor.peek()); };
    while (!cursor.atEnd() && (isInWord() || !acceptTrailingQualifier(cursor, qualifiers))) {
        if (cursor.failed())
            return std::nullopt;
        const char32_t c = cursor.peekCodePoint();
        if (!isNounCharacter(c))
            return cursor.refuse(ErrorCode::TrailingText, {std::string(cursor.rest())});
        if (++length > longestNoun)
            return cursor.refuse(ErrorCode::TextTooLong, {std::to_string(longestNoun)});
        const bool wordStart = noun.ends_with(' ');
        if (wordStart && isDigit(cursor.peek()))
            return cursor.refuse(ErrorCode::TwoQuantities, {std::string(cursor.rest())});
        if (isSpace(cursor.peek())) {
            noun += ' ';
            cursor.skipSpaces();
        } else {
            appendCodePoint(noun, c);
            cursor.moveTo(cursor.at() + decodeCodePoint(cursor.rest(), 0).length);
        }
    }
    noun.erase(noun.find_last_not_of(" .") + 1); // further full stops end no word
    return noun;
}

} // namespace toscale
