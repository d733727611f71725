#pragma once

#include "core/scene/figures/figure.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/text_block.h"

namespace toscale::scene {

/// What is said of a bar: the value, and the note under it or after it on the same line.
struct BarEnd {
    TextBlock value;
    TextBlock note;
    bool beside = false;
    bool isShortened = false; // there is no room for the whole text

    [[nodiscard]] bool isEmpty() const { return value.lines.empty() && note.lines.empty(); }
    [[nodiscard]] double width(double gap) const;
    [[nodiscard]] double height() const { return value.height() + (beside ? 0 : note.height()); }
};

/// Space between a bar and what stands behind it, and between value and note.
[[nodiscard]] double barEndGap(const FigureInput& input);

/// Wrapped to `width`, in type of these sizes or the smallest readable.
[[nodiscard]] BarEnd wrapBarEnd(const FigureInput& input, const RowTexts& texts, double width, double size,
                                double noteSize);

} // namespace toscale::scene
