#include "core/quantity/fold_text.h"

#include "core/quantity/ascii.h"
#include "core/quantity/code_points.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace toscale {

namespace {

bool isDropped(char32_t c)
{
    return c == 0xad || c == 0x61c || c == 0xfeff || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069);
}

char32_t foldSpace(char32_t c)
{
    if ((c >= 0x9 && c <= 0xd) || c == 0x85 || c == 0x2028 || c == 0x2029)
        return '\t';
    if (c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000)
        return ' ';
    return c;
}

char32_t foldForm(char32_t c)
{
    constexpr std::array<char32_t, 6> zeros{0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10}; // Unicode Nd, value 0
    for (const char32_t zero : zeros)
        if (c >= zero && c <= zero + 9)
            return '0' + (c - zero);
    if (c >= 0xff01 && c <= 0xff5e) // full-width ASCII
        return c - 0xff01 + '!';
    switch (c) {
    case 0x66b:
        return '.'; // Arabic decimal separator
    case 0x66c:
        return ','; // Arabic thousands separator
    case 0xffe0:
        return 0xa2;
    case 0xffe1:
        return 0xa3;
    case 0xffe5:
        return 0xa5;
    case 0xffe6:
        return 0x20a9;
    default:
        return foldSpace(c);
    }
}

char32_t lowerCase(char32_t c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7) || (c >= 0x391 && c <= 0x3a9)
        || (c >= 0x410 && c <= 0x42f))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40f)
        return c + 0x50;
    if (c >= 0x100 && c <= 0x137) // Latin Extended-A: pairs
        return c | 1U;
    return c;
}

struct Composition {
    char32_t base, mark, composed;
};

// Canonical compositions (UnicodeData.txt) of the letters that names of units, qualifiers and months use.
constexpr std::array<Composition, 46> compositions{{
    {'a', 0x300, 0xe0},    {'a', 0x301, 0xe1}, {'a', 0x302, 0xe2},  {'a', 0x303, 0xe3},    {'a', 0x308, 0xe4},
    {'a', 0x30a, 0xe5},    {'c', 0x327, 0xe7}, {'c', 0x30c, 0x10d}, {'e', 0x300, 0xe8},    {'e', 0x301, 0xe9},
    {'e', 0x302, 0xea},    {'e', 0x308, 0xeb}, {'i', 0x300, 0xec},  {'i', 0x301, 0xed},    {'i', 0x302, 0xee},
    {'i', 0x308, 0xef},    {'n', 0x303, 0xf1}, {'o', 0x300, 0xf2},  {'o', 0x301, 0xf3},    {'o', 0x302, 0xf4},
    {'o', 0x303, 0xf5},    {'o', 0x308, 0xf6}, {'u', 0x300, 0xf9},  {'u', 0x301, 0xfa},    {'u', 0x302, 0xfb},
    {'u', 0x308, 0xfc},    {'y', 0x301, 0xfd}, {'A', 0x300, 0xc0},  {'A', 0x301, 0xc1},    {'A', 0x302, 0xc2},
    {'A', 0x308, 0xc4},    {'A', 0x30a, 0xc5}, {'C', 0x327, 0xc7},  {'C', 0x30c, 0x10c},   {'E', 0x300, 0xc8},
    {'E', 0x301, 0xc9},    {'E', 0x302, 0xca}, {'I', 0x301, 0xcd},  {'N', 0x303, 0xd1},    {'O', 0x301, 0xd3},
    {'O', 0x308, 0xd6},    {'U', 0x301, 0xda}, {'U', 0x308, 0xdc},  {0x438, 0x306, 0x439}, {0x418, 0x306, 0x419},
    {0x435, 0x308, 0x451},
}};

std::optional<char32_t> composeKana(char32_t base, char32_t mark)
{
    const bool ha = base >= 0x30cf && base <= 0x30db && (base - 0x30cf) % 3 == 0;
    const bool voiced = (base >= 0x30ab && base <= 0x30c1 && base % 2 == 1)
        || (base >= 0x30c4 && base <= 0x30c8 && base % 2 == 0) || ha;
    if (mark == 0x3099 && voiced)
        return base + 1;
    if (mark == 0x309a && ha)
        return base + 2;
    return std::nullopt;
}

/// Conjoining Jamo to syllables: The Unicode Standard, section 3.12.
std::optional<char32_t> composeHangul(char32_t base, char32_t next)
{
    constexpr char32_t syllables = 0xac00;
    constexpr char32_t leading = 0x1100;
    constexpr char32_t vowels = 0x1161;
    constexpr char32_t trailing = 0x11a7;
    if (base >= leading && base < leading + 19 && next >= vowels && next < vowels + 21)
        return syllables + ((base - leading) * 21 + (next - vowels)) * 28;
    const bool withoutTrailing = base >= syllables && base <= 0xd7a3 && (base - syllables) % 28 == 0;
    if (withoutTrailing && next > trailing && next < trailing + 28)
        return base + (next - trailing);
    return std::nullopt;
}

std::optional<char32_t> compose(char32_t base, char32_t next)
{
    if (next < 0x300)
        return std::nullopt;
    const auto* const found = std::find_if(compositions.begin(), compositions.end(), [&](const Composition& entry) {
        return entry.base == base && entry.mark == next;
    });
    if (found != compositions.end())
        return found->composed;
    if (const auto kana = composeKana(base, next))
        return kana;
    return composeHangul(base, next);
}

/// Of ASCII without control characters only the case is to fold.
FoldedText foldedAscii(std::string_view ascii)
{
    FoldedText folded;
    folded.text = ascii;
    folded.lower.resize(ascii.size());
    std::ranges::transform(ascii, folded.lower.begin(), lowered);
    folded.columns.resize(ascii.size() + 1);
    std::iota(folded.columns.begin(), folded.columns.end(), 1);
    return folded;
}

} // namespace

bool isTooLong(std::string_view utf8)
{
    if (utf8.size() > longestText * 4)
        return true;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80; };
    const auto continuing = std::count_if(utf8.begin(), utf8.end(), continues);
    return utf8.size() - static_cast<std::size_t>(continuing) > longestText;
}

FoldedText foldText(std::string_view utf8)
{
    if (std::ranges::all_of(utf8, [](char c) { return c >= ' ' && c <= '~'; }))
        return foldedAscii(utf8);
    FoldedText folded;
    char32_t last = 0; // the letter written last, which an accent may still join
    std::size_t lastStart = 0;
    int lastColumn = 0;
    int column = 0;
    const auto write = [&](char32_t c, int from) {
        lastStart = folded.text.size();
        lastColumn = from;
        last = c;
        appendCodePoint(folded.text, c);
        folded.columns.resize(folded.text.size(), from);
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCodePoint decoded = decodeCodePoint(utf8, at);
        at += decoded.length;
        ++column;
        if (isDropped(decoded.value))
            continue;
        const char32_t c = foldForm(decoded.value);
        if (const auto composed = compose(last, c)) {
            folded.text.resize(lastStart);
            folded.columns.resize(lastStart);
            write(*composed, lastColumn);
        } else {
            write(c, column);
        }
    }
    folded.columns.push_back(column + 1);
    folded.lower = foldCase(folded.text);
    return folded;
}

std::string foldCase(std::string_view utf8)
{
    std::string lower;
    lower.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCodePoint decoded = decodeCodePoint(utf8, at);
        if (decoded.value == U'\uFFFD')
            lower.append(utf8.substr(at, decoded.length));
        else
            appendCodePoint(lower, lowerCase(decoded.value));
        at += decoded.length;
    }
    return lower;
}

void tabsToSpaces(std::string& folded)
{
    const auto bothTabs = [](char a, char b) { return a == '\t' && b == '\t'; };
    folded.erase(std::unique(folded.begin(), folded.end(), bothTabs), folded.end());
    std::ranges::replace(folded, '\t', ' ');
}

std::string foldForSearch(std::string_view utf8)
{
    std::string folded = foldText(utf8).lower;
    tabsToSpaces(folded);
    return folded;
}

std::string nameKey(std::string_view word)
{
    std::string key;
    for (std::size_t at = 0; at < word.size();) {
        const DecodedCodePoint decoded = decodeCodePoint(word, at);
        at += decoded.length;
        const char32_t c = lowerCase(decoded.value);
        const auto* const accented = c < 0x300 ? std::find_if(compositions.begin(), compositions.end(),
                                                              [&](const Composition& e) { return e.composed == c; })
                                               : compositions.end();
        appendCodePoint(key, accented != compositions.end() ? accented->base : c);
    }
    return key;
}

} // namespace toscale
