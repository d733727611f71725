#pragma once

#include "core/scene/mark.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::scene {

/// sRGB, 8 bits each.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Colour&) const = default;
};

/// Linear light of an sRGB channel, 0 to 1: IEC 61966-2-1, as WCAG 2.2 "relative luminance" cites it.
[[nodiscard]] double linearLight(std::uint8_t channel);
/// WCAG 2.2 relative luminance and contrast ratio (1 to 21).
[[nodiscard]] double luminance(Colour colour);
[[nodiscard]] double contrast(Colour a, Colour b);
/// "#1a2b3c"
[[nodiscard]] std::string toHex(Colour colour);

/// Colours by role; palettes are safe for three kinds of colour blindness and proven by tests.
struct Theme {
    std::string_view id; // "light", "dark", "print", "contrast"
    Colour background;
    Colour text;
    Colour muted;
    Colour warning;
    Colour axis;
    Colour grid;
    Colour gap;
    Colour link;
    Colour selection;
    std::array<Colour, 8> series;
    std::array<Colour, 8> onSeries; // of text on a mark of that colour

    [[nodiscard]] Colour seriesColour(int number) const;
    [[nodiscard]] Colour colourOf(const Mark& mark) const;
};

/// The theme of that id, or nullptr.
[[nodiscard]] const Theme* themeOf(std::string_view id);
[[nodiscard]] const std::vector<Theme>& themes();

} // namespace toscale::scene
