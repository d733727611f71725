#pragma once

#include <cstddef>
#include <string_view>

namespace toscale::scene {

/// One character of a UTF-8 text and the number of bytes that it takes.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;
};

/// The character that begins at byte `at` (which lies inside the text). A byte that begins no valid sequence (RFC 3629)
/// reads as U+FFFD of one byte.
[[nodiscard]] CodePoint decode(std::string_view utf8, std::size_t at);

} // namespace toscale::scene
