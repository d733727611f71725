#pragma once

#include "core/result.h"

#include <cstddef>
#include <string_view>

namespace toscale::io {

[[nodiscard]] constexpr bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// Behind the line break that starts at `at`: "\n", "\r\n" or "\r".
[[nodiscard]] std::size_t behindLineBreak(std::string_view text, std::size_t at);

[[nodiscard]] int lineBreaksIn(std::string_view text);

/// 1-based line and column, in code points, of what follows `before`, a text that starts in line `firstLine`.
[[nodiscard]] Place placeBehind(std::string_view before, int firstLine = 1);

} // namespace toscale::io
