#include "core/quantity/number_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace toscale {

namespace {

constexpr std::array<std::string_view, 20> smallNumbers{
    "",    "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 8> tens{"twenty", "thirty",  "forty",  "fifty",
                                               "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 17> vagueWords{
    "few",  "couple", "dozen",    "dozens",    "handful",  "lot",      "lots",      "many",   "several",
    "some", "number", "hundreds", "thousands", "millions", "billions", "trillions", "various"};

template <std::size_t N> int indexOf(const std::array<std::string_view, N>& words, std::string_view word)
{
    const auto* const found = std::find(words.begin(), words.end(), word);
    return found == words.end() || word.empty() ? -1 : static_cast<int>(found - words.begin());
}

bool acceptWord(TextCursor& cursor, std::string_view word)
{
    const std::size_t start = cursor.at();
    cursor.skipSpaces();
    if (cursor.acceptPhrase(word))
        return true;
    cursor.moveTo(start);
    return false;
}

bool acceptArticle(TextCursor& cursor)
{
    return acceptWord(cursor, "a") || acceptWord(cursor, "an");
}

/// "nine", "eighty", "eighty-one"; 0 where none stands.
int readBelowHundred(TextCursor& cursor)
{
    const std::string word = cursor.peekLowerWord();
    if (const int small = indexOf(smallNumbers, word); small > 0) {
        cursor.moveTo(cursor.at() + word.size());
        return small;
    }
    const int ten = indexOf(tens, word);
    if (ten < 0)
        return 0;
    cursor.moveTo(cursor.at() + word.size());
    const std::size_t afterTens = cursor.at();
    if (!cursor.accept("-"))
        cursor.skipSpaces();
    const std::string unit = cursor.peekLowerWord();
    const int small = indexOf(smallNumbers, unit);
    const bool joins = small > 0 && small < 10;
    cursor.moveTo(joins ? cursor.at() + unit.size() : afterTens);
    return (ten + 2) * 10 + (joins ? small : 0);
}

int readAfterHundred(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    acceptWord(cursor, "and");
    cursor.skipSpaces();
    const int value = readBelowHundred(cursor);
    if (value == 0)
        cursor.moveTo(start);
    return value;
}

} // namespace

bool isNumberWord(std::string_view word)
{
    return word == "a" || word == "an" || word == "half" || indexOf(smallNumbers, word) > 0 || indexOf(tens, word) >= 0;
}

bool isVagueWord(std::string_view word)
{
    return indexOf(vagueWords, word) >= 0;
}

std::optional<ExactNumber> readNumberWords(TextCursor& cursor)
{
    const std::size_t start = cursor.at();
    if (cursor.acceptPhrase("half")) {
        if (acceptArticle(cursor))
            return ExactNumber{5, -1};
        cursor.moveTo(start);
        return std::nullopt;
    }
    int value = acceptArticle(cursor) ? 1 : readBelowHundred(cursor);
    if (value == 0)
        return std::nullopt;
    if (value < 10 && acceptWord(cursor, "hundred"))
        value = value * 100 + readAfterHundred(cursor);
    if (acceptWord(cursor, "and a half"))
        return ExactNumber{value * 10 + 5, -1};
    return ExactNumber{value, 0};
}

} // namespace toscale
