#pragma once

#include "core/scene/scene_svg.h"

#include <string>
#include <string_view>

namespace toscale::scene {

/// What marks look like in one picture.
struct SvgLook {
    const Theme& theme;
    const TextOutlines* outlines = nullptr; // null: text as text
    bool rightToLeft = false;

    /// "#1b2a3c"
    [[nodiscard]] std::string colourOf(const Mark& mark) const { return toHex(theme.colourOf(mark)); }
    /// The id of the pattern that fills a mark whose style has one.
    [[nodiscard]] std::string patternOf(const Mark& mark) const;
};

/// Appends the elements of one mark; the first has the id, see svgIdsOf().
void appendSvgMark(std::string& to, const Mark& mark, std::string_view id, const SvgLook& look);

} // namespace toscale::scene
