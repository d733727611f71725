#pragma once

#include "core/quantity/exact_number.h"
#include "core/quantity/parse_quantity.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace toscale {

/// The plain form in which most tables give sizes: digits x 10^-decimals of one unit.
struct FastDataSize {
    std::uint64_t digits = 0;
    unsigned decimals = 0;
    unsigned unit = 0; // index into fastUnits
};

/// A unit of the fast path: B and the SI and IEC byte symbols up to E.
struct FastUnit {
    std::string_view symbol;
    unsigned power = 0;
    bool binary = false;
};

inline constexpr auto fastUnits = std::to_array<FastUnit>({{"B", 0, false},
                                                           {"kB", 1, false},
                                                           {"MB", 2, false},
                                                           {"GB", 3, false},
                                                           {"TB", 4, false},
                                                           {"PB", 5, false},
                                                           {"EB", 6, false},
                                                           {"KiB", 1, true},
                                                           {"MiB", 2, true},
                                                           {"GiB", 3, true},
                                                           {"TiB", 4, true},
                                                           {"PiB", 5, true},
                                                           {"EiB", 6, true}});

/// Reads ASCII digits, at most one decimal point, at most one space and a unit, up to the end of the text. Nothing for
/// any other form and for all that would need a second look (17 digits and more, parts of a byte in the unit's last
/// decimal): those are for parseDataSizeFully, which gives the same value for every text that is read here.
[[nodiscard]] std::optional<FastDataSize> readFastDataSize(std::string_view text, const ParseOptions& options = {});

/// Bytes in one unit of the fast path.
[[nodiscard]] ExactNumber bytesIn(const FastUnit& unit, PrefixReading reading);

[[nodiscard]] DataSize toDataSize(const FastDataSize& size, PrefixReading reading);

} // namespace toscale
