#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// A text in the form in which the parsers read it, together with the way back to the original.
struct FoldedText {
    /// UTF-8: full-width forms, digits and decimal marks of other scripts as ASCII; every kind of space as ' ', tabs
    /// and line breaks as '\t'; zero-width characters, byte-order and direction marks dropped; accents composed (NFC).
    std::string text;
    /// The same in lower case, byte for byte at the same places.
    std::string lower;
    /// For each byte of `text`, and for its end, the 1-based code point of the original that it comes from.
    std::vector<int> columns;
};

inline constexpr std::size_t longestText = 400; // code points

/// True when `utf8` has more than `longestText` code points; reads no further than it must.
[[nodiscard]] bool isTooLong(std::string_view utf8);

[[nodiscard]] FoldedText foldText(std::string_view utf8);

/// Each run of tabs in a folded text, which stand for line breaks too, as one space: words are found across them.
void tabsToSpaces(std::string& folded);
/// A text in lower case in which words are looked for: folded, without tabs.
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

/// Lower case of Latin, Greek and Cyrillic letters; the number of bytes stays the same.
[[nodiscard]] std::string foldCase(std::string_view utf8);

/// A word as it is compared with names: lower case, Latin letters without accents.
[[nodiscard]] std::string nameKey(std::string_view word);

} // namespace toscale
