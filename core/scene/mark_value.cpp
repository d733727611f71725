#include "core/scene/mark_value.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// Marks of several measures say which in their part: "money-value", "money-verdict-2007-value".
std::string partOf(const Comparison& in)
{
    return std::string(nameOf(in.measure)) + '-';
}

/// "event-3" is the whole of a part or its beginning: "event-3-label", and no "event-30".
bool isPartOf(std::string_view part, std::string_view whole)
{
    return part.starts_with(whole) && (part.size() == whole.size() || part[whole.size()] == '-');
}

/// A stage is "money-verdict-2007" by its measure, and on a timeline a "term-..." or a "length-..." of prison time.
std::optional<MarkValue> stageOf(const Ladder& ladder, const MarkKey& key)
{
    std::vector<std::string> heads{partOf(ladder.stages)};
    if (isOfCustody(ladder.stages.measure))
        heads.insert(heads.end(), {"term-", "length-"});
    for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
        const std::string& penalty = ladder.rungs[i].penalty;
        const std::string name = penalty.empty() ? "end" : penalty;
        if (ladder.stages.rows[i].caseId == key.caseId
            && std::ranges::any_of(heads, [&](const std::string& head) { return isPartOf(key.part, head + name); }))
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

const TimelineEvent* eventOfMark(const Columns& columns, const MarkKey& key)
{
    const auto lane = std::ranges::find(columns.timeline.lanes, key.caseId, &TimelineLane::caseId);
    if (lane == columns.timeline.lanes.end())
        return nullptr;
    const auto event = std::ranges::find_if(lane->events, [&](const TimelineEvent& each) {
        return isPartOf(key.part, each.event ? "event-" + std::to_string(*each.event + 1) : "act");
    });
    return event == lane->events.end() ? nullptr : &*event;
}

} // namespace toscale::scene
