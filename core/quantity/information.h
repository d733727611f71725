#pragma once

#include "core/quantity/decimal.h"

#include <array>
#include <boost/units/quantity.hpp>
#include <boost/units/systems/information/byte.hpp>
#include <cstddef>
#include <optional>
#include <string_view>

namespace toscale {

/// Amount of data in bytes of eight bits (IEC 80000-13: item 13-9 "storage size").
using Bytes = boost::units::quantity<boost::units::information::hu::byte::info, double>;

/// The same as read, exact to the last byte.
using ExactBytes = boost::units::quantity<boost::units::information::hu::byte::info, Decimal>;

/// How the prefixes k, M, G ... of a byte unit are read.
enum class PrefixReading {
    Si,    // kB = 1,000 B: the everyday reading, lenient in spelling
    Iec,   // the same values, standard symbols and letter case only
    Jedec, // KB = 1,024 B
};

/// As files and options name them.
inline constexpr std::array<std::string_view, 3> prefixReadingNames{"si", "iec", "jedec"};

[[nodiscard]] constexpr std::string_view nameOf(PrefixReading reading)
{
    return prefixReadingNames[static_cast<std::size_t>(reading)];
}

[[nodiscard]] constexpr std::optional<PrefixReading> prefixReadingFromName(std::string_view name)
{
    for (std::size_t i = 0; i < prefixReadingNames.size(); ++i)
        if (prefixReadingNames[i] == name)
            return static_cast<PrefixReading>(i);
    return std::nullopt;
}

} // namespace toscale
