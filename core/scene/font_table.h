#pragma once

#include <cstddef>
#include <cstdint>

/// The advance widths of Liberation Sans, written by make_font_table while building.
namespace toscale::scene::font {

struct FontAdvance {
    std::uint32_t codePoint;
    std::uint16_t advance;
};

inline constexpr std::uint32_t firstSorted = 0x250;
/// In the tables that are looked up directly: the font lacks the character.
inline constexpr std::uint16_t noAdvance = 0xFFFF;

extern const int unitsPerEm;
extern const std::uint16_t regularDirect[firstSorted];
extern const std::uint16_t boldDirect[firstSorted];
extern const FontAdvance regularSorted[]; // from firstSorted on, by code point
extern const FontAdvance boldSorted[];
extern const std::size_t regularCount;
extern const std::size_t boldCount;

} // namespace toscale::scene::font
