#pragma once

#include <charconv>
#include <string>

namespace toscale {

/// The shortest plain decimal that reads back as the same double: no exponent, no group marks, no locale.
[[nodiscard]] inline std::string plainNumber(double value)
{
    char buffer[400]; // the longest plain double has 309 digits before the point
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    return {buffer, end.ptr};
}

} // namespace toscale
