#include "core/scene/figures/bar_end.h"

#include <algorithm>

namespace toscale::scene {

double BarEnd::width(double gap) const
{
    return beside && note.width > 0 ? value.width + gap + note.width : std::max(value.width, note.width);
}

double barEndGap(const FigureInput& input)
{
    return 8 * input.unit;
}

BarEnd wrapBarEnd(const FigureInput& input, const RowTexts& texts, double width, double size, double noteSize)
{
    TextLook look{readable(size), Weight::Bold, Role::Value};
    if (texts.isGap)
        look = {look.size, Weight::Regular, Role::Gap};
    BarEnd end;
    end.value = wrapBlock(input.measure, texts.value, look, width);
    end.note = wrapBlock(input.measure, texts.note, {readable(noteSize), Weight::Regular, Role::Muted}, width);
    end.beside = end.value.lines.size() == 1 && end.note.lines.size() <= 1
        && end.value.width + barEndGap(input) + end.note.width <= width;
    return end;
}

} // namespace toscale::scene
