#pragma once

#include <charconv>
#include <cmath>
#include <string>

namespace toscale {

/// A plain decimal without exponent, group marks or locale: whole numbers to the last digit, others with as many digits
/// as a double keeps through arithmetic, 15, so that the noise behind them ("33001000.000000004") is not printed.
[[nodiscard]] inline std::string plainNumber(double value)
{
    char buffer[400]; // the longest plain double has 309 digits before the point
    if (value != std::floor(value)) {
        constexpr int digitsBehindTheFirst = 14;
        const auto rounded =
            std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, digitsBehindTheFirst);
        std::from_chars(buffer, rounded.ptr, value);
    }
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    return {buffer, end.ptr};
}

} // namespace toscale
