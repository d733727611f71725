#include "core/scene/figures/row_label.h"

namespace toscale::scene {

namespace {

struct Looks {
    TextLook name;
    TextLook value;
    TextLook note;
};

Looks looksOf(const FigureInput& input, bool isGap, double scale)
{
    const double size = readable(16 * input.unit * scale);
    return {{size, Weight::Bold, Role::Label},
            {size, Weight::Regular, isGap ? Role::Gap : Role::Value},
            {readable(13 * input.unit * scale), Weight::Regular, Role::Muted}};
}

} // namespace

RowLabel wrapRowLabel(const FigureInput& input, const RowTexts& texts, double width, double scale)
{
    const Looks looks = looksOf(input, texts.isGap, scale);
    return {wrapBlock(input.measure, texts.label, looks.name, width),
            wrapBlock(input.measure, texts.value, looks.value, width),
            wrapBlock(input.measure, texts.note, looks.note, width)};
}

RowLabel wrapCompactLabel(const FigureInput& input, const RowTexts& texts, double width)
{
    return {wrapBlock(input.measure, oneLine(texts), {smallestType, Weight::Regular, Role::Label}, width), {}, {}};
}

double leastWidth(const FigureInput& input, const RowTexts& texts, double scale)
{
    const Looks looks = looksOf(input, texts.isGap, scale);
    return std::max({widestWord(input.measure, texts.label, looks.name),
                     widestWord(input.measure, texts.value, looks.value),
                     widestWord(input.measure, texts.note, looks.note)});
}

} // namespace toscale::scene
