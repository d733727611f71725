#include "core/scene/figures/label_key.h"

#include "core/geometry/label_placement.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

LabelKey layoutEntries(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight, bool withValues)
{
    const double gap = 20 * input.unit;
    const int columns = std::max(1, static_cast<int>((input.area.width + gap) / (240 * input.unit + gap)));
    const double width = (input.area.width - gap * (columns - 1)) / columns;
    LabelKey key;
    std::vector<double> heights;
    for (const std::size_t row : rows) {
        const RowTexts texts = textsOf(input.columns.rows[row], input.columns, input.wording);
        std::string entry = keyNumber(row) + ". " + texts.label;
        if (withValues)
            entry += " · " + texts.value;
        if (withValues && !texts.note.empty())
            entry += " · " + texts.note;
        key.entries.push_back(wrapBlock(input.measure, entry, {smallestType, Weight::Regular, Role::Label}, width));
        heights.push_back(key.entries.back().height() + 2);
    }
    const geometry::KeyLayout layout = geometry::layoutKey(heights, columns, maxHeight);
    key.height = layout.height;
    for (const geometry::KeyCell& cell : layout.cells)
        key.places.push_back({cell.column * (width + gap), cell.top});
    key.entries.resize(key.places.size());
    key.rows.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(key.places.size()));
    return key;
}

} // namespace

std::string keyNumber(std::size_t row)
{
    return std::to_string(row + 1);
}

LabelKey layoutLabelKey(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight)
{
    return layoutEntries(input, rows, maxHeight, true);
}

LabelKey layoutNameKey(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight)
{
    return layoutEntries(input, rows, maxHeight, false);
}

void addLabelKey(std::vector<Mark>& marks, const Comparison& columns, const LabelKey& key, geometry::Point at)
{
    for (std::size_t i = 0; i < key.entries.size(); ++i)
        addBlock(marks, {columns.rows[key.rows[i]].caseId, "key"}, key.entries[i],
                 {at.x + key.places[i].x, at.y + key.places[i].y});
}

} // namespace toscale::scene
