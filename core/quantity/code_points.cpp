#include "core/quantity/code_points.h"

#include <array>

namespace toscale {

DecodedCodePoint decodeCodePoint(std::string_view utf8, std::size_t at)
{
    constexpr DecodedCodePoint invalid{U'\uFFFD', 1};
    const auto byteAt = [&](std::size_t index) { return static_cast<unsigned char>(utf8[index]); };
    const unsigned first = byteAt(at);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > utf8.size())
        return invalid;
    char32_t value = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(at + i);
        if ((next & 0xc0U) != 0x80)
            return invalid;
        value = (value << 6U) | (next & 0x3fU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xd800 && value <= 0xdfff;
    if (value < smallest.at(length) || surrogate || value > 0x10ffff)
        return invalid;
    return {value, length};
}

void appendCodePoint(std::string& utf8, char32_t value)
{
    const auto push = [&](char32_t byte) { utf8.push_back(static_cast<char>(byte)); };
    if (value < 0x80) {
        push(value);
    } else if (value < 0x800) {
        push(0xc0 | (value >> 6U));
        push(0x80 | (value & 0x3fU));
    } else if (value < 0x10000) {
        push(0xe0 | (value >> 12U));
        push(0x80 | ((value >> 6U) & 0x3fU));
        push(0x80 | (value & 0x3fU));
    } else {
        push(0xf0 | (value >> 18U));
        push(0x80 | ((value >> 12U) & 0x3fU));
        push(0x80 | ((value >> 6U) & 0x3fU));
        push(0x80 | (value & 0x3fU));
    }
}

Script scriptOf(char32_t c)
{
    struct Block {
        char32_t first, last;
        Script script;
    };
    // Unicode 15 Blocks.txt, cut to the letters that texts about data use.
    static constexpr std::array<Block, 20> blocks{{
        {'A', 'Z', Script::Latin},        {'a', 'z', Script::Latin},        {0xaa, 0xaa, Script::Latin},
        {0xb5, 0xb5, Script::Greek},      {0xba, 0xba, Script::Latin},      {0xc0, 0xd6, Script::Latin},
        {0xd8, 0xf6, Script::Latin},      {0xf8, 0x24f, Script::Latin},     {0x370, 0x3ff, Script::Greek},
        {0x400, 0x52f, Script::Cyrillic}, {0x531, 0x5f2, Script::Other},    {0x620, 0x64a, Script::Other},
        {0x671, 0x6d3, Script::Other},    {0x904, 0x939, Script::Other},    {0xe01, 0xe30, Script::Other},
        {0x1e00, 0x1eff, Script::Latin},  {0x3041, 0x30ff, Script::Kana},   {0x3400, 0x4dbf, Script::Han},
        {0x4e00, 0x9fff, Script::Han},    {0xac00, 0xd7a3, Script::Hangul},
    }};
    for (const Block& block : blocks)
        if (c >= block.first && c <= block.last)
            return block.script;
    return Script::None;
}

bool mixesScripts(std::string_view word)
{
    bool latin = false;
    bool other = false;
    for (std::size_t at = 0; at < word.size();) {
        const DecodedCodePoint decoded = decodeCodePoint(word, at);
        const Script script = scriptOf(decoded.value);
        latin = latin || script == Script::Latin;
        other = other || script == Script::Greek || script == Script::Cyrillic;
        at += decoded.length;
    }
    return latin && other;
}

} // namespace toscale
