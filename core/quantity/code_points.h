#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace toscale {

struct DecodedCodePoint {
    char32_t value = 0; // U+FFFD for a byte that is no valid UTF-8
    std::size_t length = 1;
};

/// The code point that starts at `at`. Overlong forms, surrogates and values beyond U+10FFFF are not valid.
[[nodiscard]] DecodedCodePoint decodeCodePoint(std::string_view utf8, std::size_t at);

void appendCodePoint(std::string& utf8, char32_t value);

enum class Script { None, Latin, Greek, Cyrillic, Han, Kana, Hangul, Other };

/// The script of a letter; None for digits, signs, spaces, marks and pictures.
[[nodiscard]] Script scriptOf(char32_t value);

/// Scripts without spaces between words, whose words are found by their longest known prefix.
[[nodiscard]] constexpr bool isIdeographic(Script script)
{
    return script == Script::Han || script == Script::Kana || script == Script::Hangul;
}

/// Latin letters beside Greek or Cyrillic ones that look like them: no language writes so.
[[nodiscard]] bool mixesScripts(std::string_view word);

/// Accents, and the vowel signs of Arabic.
[[nodiscard]] constexpr bool isCombiningMark(char32_t value)
{
    return (value >= 0x300 && value <= 0x36f) || (value >= 0x64b && value <= 0x65f) || value == 0x670;
}

} // namespace toscale
