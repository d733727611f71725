#pragma once

#include "core/quantity/ascii.h"

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
        return lowered(c);
    });
    return name;
}

} // namespace toscale::io
