#include "core/quantity/counted_noun.h"

#include "core/quantity/code_points.h"
#include "core/quantity/currency.h"
#include "core/quantity/data_units.h"
#include "core/quantity/nearest_name.h"
#include "core/quantity/parse_quantity.h"
#include "core/quantity/term_units.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

namespace toscale {

namespace {

// In lower case and singular; an "s" may follow.
constexpr auto countedNouns = std::to_array<std::string_view>(
    {"account",  "album",    "article",    "book",    "card",   "cd",      "consumer",  "copy",   "copies", "credit",
     "customer", "document", "dvd",        "e-book",  "e-mail", "email",   "file",      "film",   "html",   "image",
     "item",     "jpeg",     "metadata",   "mp3",     "music",  "name",    "page",      "paper",  "pdf",    "people",
     "person",   "photo",    "photograph", "picture", "post",   "profile", "recording", "record", "song",   "sound",
     "text",     "title",    "track",      "url",     "user",   "video",   "work"});

constexpr auto prefixNames = std::to_array<std::string_view>(
    {"kilo", "mega", "giga", "tera", "peta", "exa",  "zetta", "yotta", "ronna", "quetta",
     "kibi", "mebi", "gibi", "tebi", "pebi", "exbi", "zebi",  "yobi",  "robi",  "quebi"});

// Units of something else, in lower case and singular.
constexpr auto otherUnits = std::to_array<std::string_view>(
    {"acre",   "ampere",    "century",   "centuries",  "cubit",     "decade",    "deca",      "degree",   "feet",
     "foot",   "fortnight", "gallon",    "gram",       "gramme",    "hecto",     "hertz",     "hour",     "inch",
     "inche",  "joule",     "kilogram",  "kilogramme", "kilohertz", "kilometer", "kilometre", "kilowatt", "line",
     "liter",  "litre",     "megahertz", "megawatt",   "meter",     "metre",     "micro",     "mile",     "milli",
     "minute", "nano",      "nibble",    "nybble",     "ounce",     "percent",   "permille",  "pixel",    "quarter",
     "second", "stunde",    "tonne",     "volt",       "watt",      "word",      "yard",      "月",       "日",
     "小时",   "ساعة",      "ساعات",     "سنتان"});

// Numbers of other languages, some of which differ by a factor of a million (long and short scale).
constexpr auto otherNumbers = std::to_array<std::string_view>(
    {"billiard",   "billiarde",  "billiarden", "billionen",  "billones", "crore",       "cent",
     "cien",       "hundert",    "lakh",       "mille",      "million",  "millionen",   "millione",
     "millioni",   "millon",     "millón",     "millones",   "milhão",   "milhões",     "milliard",
     "milliarde",  "milliarden", "miljoen",    "miljard",    "myriad",   "quadrillion", "quintillion",
     "sextillion", "tausend",    "trilliarde", "trillionen", "tysiąc",   "zillion",     "ألف",
     "آلاف",       "مليون",      "ملايين",     "مليار",      "مليارات",  "تريليون"});

constexpr auto otherCurrencies = std::to_array<std::string_view>(
    {"baht",     "bitcoin", "dinar", "dirham", "dogecoin", "ether", "ethereum", "forint",  "hryvnia",
     "kopeck",   "kopek",   "pence", "penny",  "ringgit",  "riyal", "rupiah",   "satoshi", "shekel",
     "shilling", "złoty",   "zloty", "元",     "韩元",     "دينار", "جنيه",     "ريال",    "درهم"});

bool isIn(std::span<const std::string_view> singulars, std::string_view word)
{
    const auto has = [&](std::string_view name) { return std::ranges::find(singulars, name) != singulars.end(); };
    return has(word) || (word.ends_with('s') && has(word.substr(0, word.size() - 1)));
}

/// The noun's first word with what joins it: "e-mail" of "e-mails", "COVID-19" of "COVID-19 papers".
std::string firstWord(const TextCursor& cursor)
{
    constexpr std::u32string_view ends = U".,()/\"'’«»„“”";
    const std::string chunk = cursor.peekChunk();
    std::size_t length = 0;
    while (length < chunk.size()) {
        const DecodedCodePoint decoded = decodeCodePoint(chunk, length);
        if (ends.find(decoded.value) != std::u32string_view::npos)
            break;
        length += decoded.length;
    }
    return chunk.substr(0, length);
}

std::size_t lengthOf(std::string_view word)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; }));
}

/// Greek and Cyrillic capitals in the form of Latin ones as those; other letters as they are.
std::string asLatin(std::string_view word)
{
    constexpr std::u32string_view alike = U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХЅІЈ";
    constexpr std::u32string_view latin = U"ABEZHIKMNOPTYXABEKMHOPCTYXSIJ";
    static_assert(alike.size() == latin.size());
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        const DecodedCodePoint decoded = decodeCodePoint(word, at);
        const auto found = alike.find(decoded.value);
        appendCodePoint(result, found == std::u32string_view::npos ? decoded.value : latin[found]);
        at += decoded.length;
    }
    return result;
}

/// "gigabytesss" -> "gigabytes"
std::string withoutRepeatedEnd(std::string word)
{
    while (word.size() > 1 && word[word.size() - 1] == word[word.size() - 2])
        word.pop_back();
    return word;
}

/// A name that differs so little that a typing error is more likely than another word. The first letter is seldom
/// wrong: "rounds" are no pounds.
std::optional<std::string> nearName(std::string_view word)
{
    const std::size_t allowed = word.size() >= 7 ? 2 : 1;
    std::string_view nearest;
    std::size_t best = allowed + 1;
    for (const auto& names : {dataUnitNames(), englishTermUnits(), currencyNames()}) {
        for (const std::string_view name : names) {
            const bool tooShort = name.size() < 4 || name.size() + allowed < word.size();
            if (tooShort || name.size() > word.size() + allowed || name.front() != word.front())
                continue;
            if (const std::size_t distance = editDistance(word, name); distance < best) {
                nearest = name;
                best = distance;
            }
        }
    }
    return best <= allowed ? std::optional<std::string>(nearest) : std::nullopt;
}

/// "giga", "gigas", "gigaboxes"; the unit with that prefix.
std::optional<std::string> unitOfPrefix(std::string_view lower)
{
    const auto* const prefix = std::ranges::find_if(prefixNames, [&](std::string_view name) {
        const std::string_view rest = lower.starts_with(name) ? lower.substr(name.size()) : "x";
        return rest.empty() || rest == "s" || rest.front() == 'b' || rest.front() == 'o';
    });
    return prefix == prefixNames.end() ? std::nullopt : std::optional(std::string(*prefix) + "bytes");
}

/// "TBD" -> "TB"
std::optional<std::string> unitInFront(std::string_view word)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    constexpr std::size_t mostFurther = 2;
    for (std::size_t length = word.size(); length-- > 2 && word.size() <= length + mostFurther;)
        if (isCapital(word[0]) && isCapital(word[1])
            && findDataUnit(word.substr(0, length)).spelling == UnitSpelling::Known)
            return std::string(word.substr(0, length));
    return std::nullopt;
}

/// What the word was most likely meant as, or an empty text where only so much is clear that it is no noun.
std::optional<std::string> mistypedUnit(const std::string& word, const std::string& lower)
{
    if (std::string latin = asLatin(word); latin != word && findDataUnit(latin).spelling == UnitSpelling::Known)
        return latin;
    if (isIn(otherUnits, lower) || isIn(otherNumbers, lower) || isIn(otherCurrencies, lower))
        return std::string();
    if (std::string shorter = withoutRepeatedEnd(word); findDataUnit(shorter).spelling == UnitSpelling::Known)
        return shorter; // "GBytesss"
    if (auto unit = unitInFront(word))
        return unit;
    if (auto unit = unitOfPrefix(lower))
        return unit;
    if (auto near = nearName(withoutRepeatedEnd(lower)))
        return near;
    if (auto near = nearName(lower))
        return near;
    const bool hasUnitInside = lower.find("byte") != std::string::npos || lower.find("octet") != std::string::npos;
    const bool capitalInside = std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool isShort = lengthOf(word) < 4 && !isIdeographic(scriptOf(decodeCodePoint(word, 0).value));
    return hasUnitInside || capitalInside || isShort ? std::optional<std::string>("") : std::nullopt;
}

} // namespace

bool refuseMistypedUnit(TextCursor& cursor)
{
    const std::string word = firstWord(cursor);
    const std::string lower = foldCase(word);
    if (word.empty() || isIn(countedNouns, lower))
        return false;
    const auto meant = mistypedUnit(word, lower);
    if (!meant)
        return false;
    if (looksLikeCurrencyCode(word) && meant->empty())
        cursor.refuse(ErrorCode::UnknownCurrency, {word, nearestCurrency(word)});
    else
        cursor.refuse(ErrorCode::UnknownUnit, {word, std::string(quantityExamples), *meant});
    return true;
}

} // namespace toscale
