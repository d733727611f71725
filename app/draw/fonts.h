#pragma once

#include "core/scene/text_measure.h"

#include <QFont>

namespace toscale::draw {

/// Registers the built-in Liberation Sans. Call after the application object exists; more calls do nothing.
void loadFonts();

/// Texts are laid out at this many pixels an em and scaled by the painter: QFont has whole pixel sizes only, and at
/// this size the rounding of an advance is below a thousandth.
inline constexpr int layoutSize = 100;

/// The font of every figure at `layoutSize`: no kerning, no hinting, so that the width of a text is the sum of advances
/// that FontTableMeasure gives. Scripts that it lacks fall back on the installed Noto fonts.
[[nodiscard]] const QFont& figureFont(scene::Weight weight);

} // namespace toscale::draw
