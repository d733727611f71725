#pragma once

#include "core/quantity/text_cursor.h"

#include <string>
#include <string_view>

namespace toscale {

/// Without spaces and line ends at both ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return isSpace(c) || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// "a, b, c": what a message lists as expected.
template <class Names> [[nodiscard]] std::string joinedNames(const Names& names)
{
    std::string all;
    for (const std::string_view name : names)
        all.append(all.empty() ? "" : ", ").append(name);
    return all;
}

} // namespace toscale
