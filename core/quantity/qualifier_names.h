#pragma once

#include "core/quantity/estimate.h"

#include <array>
#include <string_view>

namespace toscale {

/// "exact", "about", "at_least" ...: as files and answers to programs have it.
[[nodiscard]] constexpr std::string_view nameOf(Qualifier qualifier)
{
    constexpr std::array<std::string_view, 7> names{"exact",   "about",     "at_least", "more_than",
                                                    "at_most", "less_than", "range"};
    return names.at(static_cast<std::size_t>(qualifier));
}

} // namespace toscale
