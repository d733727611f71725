#pragma once

#include "core/quantity/decimal.h"

#include <boost/units/quantity.hpp>
#include <boost/units/systems/information/byte.hpp>

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

} // namespace toscale
