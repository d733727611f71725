#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace toscale::io {

/// A name as it is compared with those of the format: "Fine kind" and "fine-kind" are fine_kind.
[[nodiscard]] inline std::string foldedName(std::string_view written)
{
    std::string name(written);
    std::ranges::transform(name, name.begin(), [](char c) {
        if (c == ' ' || c == '-')
            return '_';
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return name;
}

} // namespace toscale::io
