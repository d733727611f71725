#include "core/scene/text_block.h"

#include <algorithm>

namespace toscale::scene {

TextBlock wrapBlock(const TextMeasure& measure, std::string_view text, const TextLook& look, double width, int maxLines)
{
    TextBlock block{look, wrapText(measure, text, look.size, look.weight, width, maxLines), 0};
    for (const std::string& line : block.lines)
        block.width = std::max(block.width, measure.width(line, look.size, look.weight));
    return block;
}

double widestWord(const TextMeasure& measure, std::string_view text, const TextLook& look)
{
    double widest = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        widest = std::max(widest, measure.width(text.substr(start, end - start), look.size, look.weight));
        start = end + 1;
    }
    return widest;
}

double addBlock(std::vector<Mark>& marks, const MarkKey& key, const TextBlock& block, geometry::Point at, Anchor anchor)
{
    double y = at.y;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        Mark mark;
        mark.key = key;
        if (i > 0)
            mark.key.part += '-' + std::to_string(i + 1);
        mark.role = block.look.role;
        mark.shape = TextShape{
            {at.x, y + toBaseline(block.look)}, block.lines[i], block.look.size, block.look.weight, anchor, {}};
        marks.push_back(std::move(mark));
        y += block.look.lineStep();
    }
    return y;
}

} // namespace toscale::scene
