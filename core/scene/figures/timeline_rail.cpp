#include "core/scene/figures/timeline_rail.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/timeline_entry.h"
#include "core/scene/figures/timeline_marks.h"
#include "core/scene/figures/timeline_money.h"

#include <algorithm>

namespace toscale::scene {

std::optional<TimelineRail> layoutTimelineRail(const FigureInput& input, const TimelineAxis& axis, std::size_t lane,
                                               double nameWidth, double y, int most)
{
    const TimelineLane& which = input.all.timeline.lanes[lane];
    const TextLook look{readable(12 * input.unit), Weight::Regular, Role::Label};
    const double glyph = timelineGlyph(input);
    const double row = std::max(look.lineStep(), glyph) + 2 * input.unit;
    const double gap = 5 * input.unit;
    TimelineRail rail;
    rail.lane = lane;
    rail.name = wrapBlock(input.measure, which.label, {look.size, Weight::Bold, Role::Label},
                          nameWidth > 0 ? nameWidth : input.area.width, 1);
    rail.nameAt = {input.area.x, y};
    int rows = nameWidth > 0 ? 0 : 1;
    const double left = nameWidth > 0 ? axis.from - glyph / 2 : input.area.x;
    double x = left;
    const auto add = [&](std::optional<std::size_t> event, const std::string& words) {
        TextBlock label = wrapBlock(input.measure, words, look, input.area.width, 1);
        const double width = (event ? glyph + gap : 0) + label.width;
        if (x > left && x + width > input.area.right()) {
            x = left;
            ++rows;
        }
        if (rows >= most || x + width > input.area.right())
            return false;
        rail.items.push_back({event, {x, y + rows * row + (row - glyph) / 2}, std::move(label)});
        x += width + 4 * gap;
        return true;
    };
    for (std::size_t i = 0; i < which.events.size(); ++i)
        if (!add(i, input.wording.date(which.events[i].date) + "  " + timelineLabel(which.events[i], input.wording)))
            return std::nullopt;
    if (const Ladder* custody = ladderIn(input.all, MeasureId::Custody))
        for (const TimelineTerm& term : which.terms)
            if (!add({}, input.wording.termLabel(*custody, term.rung, true)))
                return std::nullopt;
    if (const Ladder* money = ladderIn(input.all, MeasureId::Money); money && hasMoney(input, which))
        for (const TimelineStage& stage : which.stages)
            if (!add({}, input.wording.stageLabel(*money, stage.rung)))
                return std::nullopt;
    rail.height = (rows + 1) * row;
    return rail;
}

void addTimelineRail(std::vector<Mark>& marks, const FigureInput& input, const TimelineRail& rail)
{
    const TimelineLane& lane = input.all.timeline.lanes[rail.lane];
    const Case* record = findCase(input.document, lane.caseId);
    const double glyph = timelineGlyph(input);
    addBlock(marks, {lane.caseId, "label"}, rail.name, rail.nameAt);
    int words = 0;
    for (const TimelineRail::Item& item : rail.items) {
        const double top = item.at.y + (glyph - item.label.look.lineStep()) / 2;
        if (!item.event) {
            addBlock(marks, {lane.caseId, "rail-words-" + std::to_string(++words)}, item.label, {item.at.x, top});
            continue;
        }
        const TimelineEvent& event = lane.events[*item.event];
        const std::string part = event.event ? "event-" + std::to_string(*event.event + 1) : "act";
        Mark mark = glyphMark(event.kind, {item.at.x, item.at.y, glyph, glyph});
        mark.key = {lane.caseId, part};
        mark.series = input.colours.series[rail.lane];
        mark.role = isBaselineRow(input.columns, rail.lane) ? Role::Baseline : Role::Data;
        if (event.kind == EventKind::Death)
            mark.role = Role::Muted;
        mark.description = input.wording.eventDescription(lane, event, record);
        marks.push_back(std::move(mark));
        addBlock(marks, {lane.caseId, part + "-label"}, item.label, {item.at.x + glyph + 5 * input.unit, top});
    }
}

} // namespace toscale::scene
