#include "core/scene/short_labels.h"

#include "core/scene/utf8.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// After a whole word where one ends in the second half of what is kept.
void shorten(std::string& label)
{
    if (label.size() <= longestLabel)
        return;
    std::size_t end = 0;
    std::size_t word = 0; // where the last whole one ends
    for (std::size_t count = 0; count + 1 < longestLabel && end < label.size(); ++count) {
        if (label[end] == ' ')
            word = end;
        end += decode(label, end).length;
    }
    if (end + decode(label, std::min(end, label.size() - 1)).length >= label.size())
        return; // few characters of many bytes
    label.resize(word > end / 2 ? word : end);
    label += "…";
}

bool hasLong(const Comparison& comparison)
{
    return std::ranges::any_of(comparison.rows,
                               [](const ComparedCase& row) { return row.label.size() > longestLabel; });
}

} // namespace

std::optional<Columns> withShortLabels(const Columns& columns)
{
    const bool isLong = hasLong(columns.main)
        || std::ranges::any_of(columns.timeline.lanes,
                               [](const TimelineLane& lane) { return lane.label.size() > longestLabel; });
    if (!isLong)
        return std::nullopt;
    Columns result = columns;
    const auto shortenAll = [](Comparison& comparison) {
        for (ComparedCase& row : comparison.rows)
            shorten(row.label);
    };
    shortenAll(result.main);
    std::ranges::for_each(result.beside, shortenAll);
    for (Ladder& ladder : result.ladders)
        shortenAll(ladder.stages);
    for (TimelineLane& lane : result.timeline.lanes)
        shorten(lane.label);
    return result;
}

} // namespace toscale::scene
