#include "core/io/text_place.h"

#include <algorithm>
#include <cstdint>

namespace toscale::io {

std::size_t behindLineBreak(std::string_view text, std::size_t at)
{
    return at + (text.substr(at, 2) == "\r\n" ? 2 : 1);
}

namespace {

/// In pieces whose count fits into a byte: many of them are then compared and added at once.
std::size_t countOf(char wanted, std::string_view text)
{
    constexpr std::size_t most = 240;
    std::size_t all = 0;
    while (!text.empty()) {
        std::uint8_t count = 0;
        for (const char c : text.substr(0, most))
            count = static_cast<std::uint8_t>(count + (c == wanted ? 1 : 0));
        all += count;
        text.remove_prefix(std::min(most, text.size()));
    }
    return all;
}

} // namespace

int lineBreaksIn(std::string_view text)
{
    std::size_t count = countOf('\n', text);
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        if (text.substr(at, 2) != "\r\n")
            ++count;
    return static_cast<int>(count);
}

Place placeBehind(std::string_view before, int firstLine)
{
    const std::size_t lastBreak = before.find_last_of("\r\n");
    const std::string_view line = lastBreak == std::string_view::npos ? before : before.substr(lastBreak + 1);
    const auto isCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; };
    return {{}, {}, firstLine + lineBreaksIn(before), static_cast<int>(std::ranges::count_if(line, isCharacter)) + 1};
}

} // namespace toscale::io
