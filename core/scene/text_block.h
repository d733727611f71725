#pragma once

#include "core/scene/mark.h"

#include <string>
#include <string_view>
#include <vector>

namespace toscale::scene {

/// 9 pt of 1/72 inch: no type in a figure is smaller.
inline constexpr double smallestType = 12;

/// The size wanted, or the smallest.
[[nodiscard]] constexpr double readable(double size)
{
    return size < smallestType ? smallestType : size;
}

/// How a text looks.
struct TextLook {
    double size = 12;
    Weight weight = Weight::Regular;
    Role role = Role::Label;

    [[nodiscard]] double lineStep() const { return size * lineHeight; }
};

/// A wrapped text that waits for its place.
struct TextBlock {
    TextLook look;
    std::vector<std::string> lines;
    double width = 0; // of the widest line

    [[nodiscard]] double height() const { return static_cast<double>(lines.size()) * look.lineStep(); }
};

[[nodiscard]] TextBlock wrapBlock(const TextMeasure& measure, std::string_view text, const TextLook& look, double width,
                                  int maxLines = 0);

/// Width of the widest word: what a block needs so that no word is broken.
[[nodiscard]] double widestWord(const TextMeasure& measure, std::string_view text, const TextLook& look);

/// From the top of a line to its baseline: ascender and descender stand in the middle of the line's step.
[[nodiscard]] constexpr double toBaseline(const TextLook& look)
{
    return ((lineHeight - ascent - descent) / 2 + ascent) * look.size;
}

/// Adds a mark a line with the keys part, part-2, part-3 ...; `at` is the upper left corner (upper middle or upper
/// right by `anchor`). Returns the y below the last line.
double addBlock(std::vector<Mark>& marks, const MarkKey& key, const TextBlock& block, geometry::Point at,
                Anchor anchor = Anchor::Start);

} // namespace toscale::scene
