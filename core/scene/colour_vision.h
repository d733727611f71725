#pragma once

#include "core/scene/theme.h"

#include <array>
#include <string_view>

namespace toscale::scene {

/// How a reader, or a printer, sees colours.
enum class ColourVision { Usual, Protanopia, Deuteranopia, Tritanopia, Grey };

inline constexpr std::array colourVisions{ColourVision::Usual, ColourVision::Protanopia, ColourVision::Deuteranopia,
                                          ColourVision::Tritanopia, ColourVision::Grey};

/// The colour as it is seen. Colour blindness: Machado, Oliveira, Fernandes, A Physiologically-based Model for
/// Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009, matrices of severity 1.0 for linear RGB. Grey: equal
/// relative luminance (WCAG 2.2).
[[nodiscard]] Colour seenWith(ColourVision vision, Colour colour);

/// Every colour of the theme as it is seen: a preview of a figure is the figure painted with it.
[[nodiscard]] Theme seenWith(ColourVision vision, const Theme& theme);

} // namespace toscale::scene
