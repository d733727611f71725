#pragma once

#include "core/quantity/exact_number.h"
#include "core/quantity/information.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace toscale {

enum class UnitKind { Byte, Bit };
enum class PrefixKind { Decimal, Binary };

/// A unit of data: prefix 1,000^power or 1,024^power.
struct DataUnit {
    std::string_view symbol;
    std::string_view name;
    UnitKind kind = UnitKind::Byte;
    PrefixKind prefix = PrefixKind::Decimal;
    int power = 0;
    std::string_view aliases; // further spellings, parted by ';'

    /// A decimal byte prefix, which some people mean as binary (GB as GiB).
    [[nodiscard]] bool isDoubtful() const
    {
        return kind == UnitKind::Byte && prefix == PrefixKind::Decimal && power > 0;
    }
    /// Bytes in one unit. With PrefixReading::Jedec every doubtful unit is binary: JEDEC Standard 100B.01 defines K, M
    /// and G so; larger prefixes follow the same habit. Bits are decimal in every reading.
    [[nodiscard]] ExactNumber bytes(PrefixReading reading) const;
    /// What a size in this unit is multiplied by to get it under the other reading of the prefix: 1.024^power, its
    /// inverse under Jedec; 1 where there is no doubt, and under Iec, where the reader says that symbols follow the
    /// standard.
    [[nodiscard]] double binaryFactor(PrefixReading reading) const;
};

/// So many bytes in a unit with that DataUnit::binaryFactor, under the other reading of its prefix: exact wherever
/// both numbers of bytes can be.
[[nodiscard]] double underOtherReading(double bytes, double binaryFactor);

/// The rows of tests/data/byte-units.csv except its JEDEC rows (see DataUnit::bytes).
[[nodiscard]] std::span<const DataUnit> dataUnits();

enum class UnitSpelling {
    Unknown,
    Ambiguous,   // a bare "G", or "b"
    Rate,        // "Mbps"
    NotStandard, // known, but PrefixReading::Iec asks for standard symbols and names
    Known,
};

struct FoundUnit {
    UnitSpelling spelling = UnitSpelling::Unknown;
    const DataUnit* unit = nullptr; // for Known and NotStandard
    std::string_view readings;      // for Ambiguous: what it may mean
};

/// Looks up a word as written. Symbols are case-sensitive where case tells bits from bytes; names are not.
[[nodiscard]] FoundUnit findDataUnit(std::string_view word, PrefixReading reading = PrefixReading::Si);

/// The length of the longest unit name at the start of a text in a script without spaces; 0 for none.
[[nodiscard]] std::size_t ideographicUnitLength(std::string_view text);

/// A known spelling that the word may have been meant as: "terrabytes" -> "terabytes", "go" -> "Go"; or empty.
[[nodiscard]] std::string nearestDataUnit(std::string_view word);

/// The spellings that are names in lower case: "gigabytes", "octet", not "GB".
[[nodiscard]] std::span<const std::string_view> dataUnitNames();

/// What a message lists as expected.
inline constexpr std::string_view dataUnitExamples = "B, kB, MB, GB, TB, PB, GiB, TiB, Mbit";

} // namespace toscale
