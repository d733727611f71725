#include "core/scene/figures/label_key.h"

#include "core/geometry/label_placement.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

std::string entryText(const FigureInput& input, std::size_t row, bool withValues)
{
    const RowTexts texts = textsOf(input.columns.rows[row], input.columns, input.wording);
    return keyNumber(input.wording, row) + ". " + (withValues ? oneLine(texts) : texts.label);
}

constexpr double entryGap = 2;

/// As many entries as the columns can hold when none needs a second line.
std::size_t capacity(int columns, double maxHeight)
{
    const double lines = std::max(std::floor(maxHeight / (smallestType * lineHeight + entryGap)), 0.0);
    return static_cast<std::size_t>(columns * lines);
}

LabelKey inColumns(const FigureInput& input, std::span<const std::size_t> rows, std::span<const std::string> texts,
                   int columns, double maxHeight)
{
    const double gap = 20 * input.unit;
    const double width = (input.area.width - gap * (columns - 1)) / columns;
    LabelKey key;
    std::vector<double> heights;
    for (const std::string& text : texts.first(std::min(texts.size(), capacity(columns, maxHeight)))) {
        key.entries.push_back(wrapBlock(input.measure, text, {smallestType, Weight::Regular, Role::Label}, width));
        heights.push_back(key.entries.back().height() + entryGap);
    }
    const geometry::KeyLayout layout = geometry::layoutKey(heights, columns, maxHeight);
    key.height = layout.height;
    for (const geometry::KeyCell& cell : layout.cells)
        key.places.push_back({cell.column * (width + gap), cell.top});
    key.entries.resize(key.places.size());
    key.rows.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(key.places.size()));
    return key;
}

LabelKey inColumnsOf(const FigureInput& input, std::span<const std::size_t> rows, std::span<const std::string> texts,
                     int mostColumns, double maxHeight)
{
    LabelKey best;
    for (int columns = mostColumns; columns >= 1 && capacity(columns, maxHeight) >= best.rows.size(); --columns) {
        LabelKey next = inColumns(input, rows, texts, columns, maxHeight);
        const bool more = next.rows.size() > best.rows.size();
        if (more || (next.rows.size() == best.rows.size() && next.height <= best.height))
            best = std::move(next);
    }
    return best;
}

int mostColumnsIn(const FigureInput& input, double narrowest = 120)
{
    narrowest *= std::max(input.unit, 1.0);
    return std::max(1, static_cast<int>(input.area.width / narrowest));
}

/// Of many rows only so many texts are made as can have room.
LabelKey layoutEntries(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight, bool withValues)
{
    const int columns = mostColumnsIn(input);
    std::vector<std::string> texts;
    for (const std::size_t row : rows.first(std::min(rows.size(), mostKeyEntries(input, maxHeight))))
        texts.push_back(entryText(input, row, withValues));
    return inColumnsOf(input, rows, texts, columns, maxHeight);
}

} // namespace

std::string keyNumber(const Wording& wording, std::size_t row)
{
    return wording.keyNumber(row + 1);
}

std::size_t mostKeyEntries(const FigureInput& input, double maxHeight)
{
    return capacity(mostColumnsIn(input), maxHeight);
}

/// In as many columns as hold the most entries, then take the least height.
LabelKey layoutKeyOf(const FigureInput& input, std::span<const std::size_t> rows, std::span<const std::string> texts,
                     double maxHeight, double narrowest)
{
    return inColumnsOf(input, rows, texts, mostColumnsIn(input, narrowest), maxHeight);
}

LabelKey layoutLabelKey(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight)
{
    return layoutEntries(input, rows, maxHeight, true);
}

LabelKey layoutNameKey(const FigureInput& input, std::span<const std::size_t> rows, double maxHeight)
{
    return layoutEntries(input, rows, maxHeight, false);
}

std::size_t dropNumbers(const FigureInput& input, LabelKey& key, std::span<const std::size_t> rowsWithNumber)
{
    std::size_t dropped = 0;
    for (std::size_t i = 0; i < key.entries.size(); ++i) {
        if (std::ranges::find(rowsWithNumber, key.rows[i]) != rowsWithNumber.end())
            continue;
        ++dropped;
        TextBlock& entry = key.entries[i];
        const std::string number = keyNumber(input.wording, key.rows[i]) + '.';
        std::string& first = entry.lines.front();
        first.erase(0, std::min(number.size() + 1, first.size())); // and the space behind it
        if (first.empty())                                         // a long word stands in the next line
            entry.lines.erase(entry.lines.begin());
        entry.width = 0;
        for (const std::string& line : entry.lines)
            entry.width = std::max(entry.width, input.measure.width(line, entry.look.size, entry.look.weight));
    }
    return dropped;
}

std::string keyGapWords(const Wording& wording, std::size_t unnamed, std::size_t unnumbered)
{
    std::string words = unnamed > 0 ? wording.unnamedCases(static_cast<int>(unnamed)) : std::string();
    if (unnumbered > 0)
        words += (words.empty() ? "" : " · ") + wording.unnumberedCases(static_cast<int>(unnumbered));
    return words;
}

TextBlock keyGapBlock(const FigureInput& input, std::size_t unnamed, std::size_t unnumbered, double width)
{
    constexpr int mostLines = 4;
    return wrapBlock(input.measure, keyGapWords(input.wording, unnamed, unnumbered),
                     {smallestType, Weight::Bold, Role::Warning}, width, mostLines);
}

void addLabelKey(std::vector<Mark>& marks, const Comparison& columns, const LabelKey& key, geometry::Point at)
{
    for (std::size_t i = 0; i < key.entries.size(); ++i)
        addBlock(marks, {columns.rows[key.rows[i]].caseId, "key"}, key.entries[i],
                 {at.x + key.places[i].x, at.y + key.places[i].y});
}

} // namespace toscale::scene
