#pragma once

#include "core/quantity/plain_number.h"

#include <array>

namespace toscale::cli {

/// A plain decimal of fifteen significant digits, as many as a double always carries: 40000, not 40000.00000000001.
[[nodiscard]] inline std::string cellNumber(double value)
{
    std::array<char, 40> digits{};
    const auto written
        = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::scientific, 14);
    std::from_chars(digits.data(), written.ptr, value);
    return plainNumber(value);
}

} // namespace toscale::cli
