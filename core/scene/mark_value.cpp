#include "core/scene/mark_value.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// Marks of several measures say which in their part: "money-value", "money-verdict-2007-value".
std::string partOf(const Comparison& in)
{
    return std::string(nameOf(in.measure)) + '-';
}

std::optional<MarkValue> stageOf(const Ladder& ladder, const MarkKey& key)
{
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
        const std::string& penalty = ladder.rungs[i].penalty;
        if (ladder.stages.rows[i].caseId == key.caseId
            && key.part.starts_with(partOf(ladder.stages) + (penalty.empty() ? "end" : penalty) + '-'))
            return MarkValue{&ladder.stages, i, &ladder};
    }
    return std::nullopt;
}

std::optional<MarkValue> rowIn(const Comparison& in, const std::string& caseId)
{
    const auto row = std::ranges::find(in.rows, caseId, &ComparedCase::caseId);
    if (row == in.rows.end())
        return std::nullopt;
    return MarkValue{&in, static_cast<std::size_t>(row - in.rows.begin()), nullptr};
}

} // namespace

std::optional<MarkValue> valueOfMark(const Columns& columns, const MarkKey& key)
{
    for (const Ladder& ladder : columns.ladders)
        if (auto stage = stageOf(ladder, key))
            return stage;
    const Comparison* in = &columns.main;
    std::size_t longest = 0; // "money-per-gb-" begins with "money-"
    for (const Comparison& beside : columns.beside)
        if (const std::string part = partOf(beside); part.size() > longest && key.part.starts_with(part)) {
            in = &beside;
            longest = part.size();
        }
    if (const std::string own = partOf(columns.main); key.part.starts_with(own) && own.size() > longest)
        in = &columns.main;
    return rowIn(*in, key.caseId);
}

} // namespace toscale::scene
