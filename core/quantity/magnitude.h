#pragma once

#include "core/quantity/information.h"

#include <string>
#include <string_view>

namespace toscale {

/// A number cut to what a reader can take in, with the symbol of its unit; no words, no locale.
struct Magnitude {
    double number = 0;       // e.g. 81.7
    int decimals = 0;        // digits after the point that are worth printing
    std::string_view symbol; // "TB", "TiB", "B"; for plain numbers "", "million", ... never
};

/// Picks the prefix so that the number lies in 1 to 1,000 (1,024 for Jedec) and keeps `significant` digits.
[[nodiscard]] Magnitude magnitudeOf(const Bytes& bytes, PrefixReading reading = PrefixReading::Si, int significant = 3);

/// Rounds to so many significant digits: roundToSignificant(1142.857, 4) == 1143.
[[nodiscard]] double roundToSignificant(double value, int digits);

} // namespace toscale
