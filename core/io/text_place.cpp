#include "core/io/text_place.h"

#include <algorithm>

namespace toscale::io {

std::size_t behindLineBreak(std::string_view text, std::size_t at)
{
    return at + (text.substr(at, 2) == "\r\n" ? 2 : 1);
}

int lineBreaksIn(std::string_view text)
{
    int count = 0;
    for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", at)) {
        ++count;
        at = behindLineBreak(text, at);
    }
    return count;
}

Place placeBehind(std::string_view before, int firstLine)
{
    const std::size_t lastBreak = before.find_last_of("\r\n");
    const std::string_view line = lastBreak == std::string_view::npos ? before : before.substr(lastBreak + 1);
    const auto isCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; };
    return {{}, {}, firstLine + lineBreaksIn(before), static_cast<int>(std::ranges::count_if(line, isCharacter)) + 1};
}

} // namespace toscale::io
