#pragma once

#include "core/scene/quoted_values.h"
#include "core/scene/scene.h"

namespace toscale::scene {

/// What is to be blanked in a figure.
struct Blanks {
    ValueSpellings spellings;
    bool isTimeline = false; // its axis is of time: dates are no values
};

/// A figure for a worksheet: without title, notes and sources, and with a line to write on in place of every value.
/// Which texts these are is told by what a mark is for: the labels of values, whole; the words of an axis of values but
/// its zero, which would give them away; in any other text exactly the values that it quotes. Names, stages, reasons,
/// dates and the numbers of a key stay. What is spoken of its marks goes. It begins at the top of its scene.
[[nodiscard]] Scene blanked(Scene figure, const TextMeasure& measure, const Blanks& blanks);

/// In place of a value inside a sentence.
inline constexpr std::string_view blankInText = "_____";

/// By so much a mark is moved.
void shift(Shape& shape, double dx, double dy);

} // namespace toscale::scene
