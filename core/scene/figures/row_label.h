#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/text_block.h"

#include <algorithm>

namespace toscale::scene {

/// Label, value and note of one row, under each other.
struct RowLabel {
    TextBlock label;
    TextBlock value;
    TextBlock note;

    [[nodiscard]] double width() const { return std::max({label.width, value.width, note.width}); }
    [[nodiscard]] double height() const { return label.height() + value.height() + note.height(); }
};

/// In place of a scale: all in one running text of the smallest type.
inline constexpr double runningText = 0;

/// Wrapped to `width`; `scale` shrinks the type as far as it stays readable.
[[nodiscard]] RowLabel wrapRowLabel(const FigureInput& input, const RowTexts& texts, double width, double scale);

/// All in one running text of the smallest type: name, value, note.
[[nodiscard]] RowLabel wrapCompactLabel(const FigureInput& input, const RowTexts& texts, double width);

/// The one or the other, as `scale` says.
[[nodiscard]] inline RowLabel wrapLabel(const FigureInput& input, const RowTexts& texts, double width, double scale)
{
    return scale == runningText ? wrapCompactLabel(input, texts, width) : wrapRowLabel(input, texts, width, scale);
}

/// Widest word of the three texts: what they need so that no word is broken.
[[nodiscard]] double leastWidth(const FigureInput& input, const RowTexts& texts, double scale);

} // namespace toscale::scene
