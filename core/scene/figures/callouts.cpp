#include "core/scene/figures/callouts.h"

#include "core/geometry/label_placement.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using CalloutSide = Callout::Side;

bool placeColumn(std::span<Callout> callouts, CalloutSide side, const geometry::Rect& column, double gap)
{
    std::vector<Callout*> ordered;
    for (Callout& callout : callouts)
        if (callout.side == side)
            ordered.push_back(&callout);
    std::ranges::stable_sort(ordered, {}, [](const Callout* callout) { return callout->target.y; });
    std::vector<geometry::LabelRequest> wanted;
    for (const Callout* callout : ordered) {
        const double height = callout->label.height();
        // the middle of the first line at the target's height: lines are level where nothing pushes
        wanted.push_back({callout->target.y - callout->label.label.look.lineStep() / 2, height});
    }
    const auto places = geometry::placeLabels(wanted, column.y, column.bottom(), gap);
    if (!places)
        return false;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        ordered[i]->top = (*places)[i];
    return true;
}

void addLeader(std::vector<Mark>& marks, const std::string& caseId, const geometry::Segment& leader)
{
    Mark halo;
    halo.key = {caseId, "leader-halo"};
    halo.role = Role::Background;
    halo.shape = LineShape{leader.from, leader.to, 2.5, false};
    marks.push_back(std::move(halo));
    Mark line;
    line.key = {caseId, "leader"};
    line.role = Role::Axis;
    line.shape = LineShape{leader.from, leader.to, 1, false};
    marks.push_back(std::move(line));
}

} // namespace

bool placeCallouts(std::span<Callout> callouts, const CalloutColumns& columns, double gap)
{
    return placeColumn(callouts, CalloutSide::Left, columns.left, gap)
        && placeColumn(callouts, CalloutSide::Right, columns.right, gap);
}

geometry::Segment leaderOf(const Callout& callout, const CalloutColumns& columns, double unit)
{
    const double away = 6 * unit; // of a line from its text
    const double x = callout.side == CalloutSide::Left ? columns.left.right() + away : columns.right.x - away;
    return {{x, callout.top + callout.label.label.look.lineStep() / 2}, callout.target};
}

void addCallouts(std::vector<Mark>& marks, const FigureInput& input, std::span<const Callout> callouts,
                 const CalloutColumns& columns)
{
    for (const Callout& callout : callouts) {
        const std::string& caseId = input.columns.rows[callout.row].caseId;
        const bool left = callout.side == CalloutSide::Left;
        const Anchor anchor = left ? Anchor::End : Anchor::Start;
        const double x = left ? columns.left.right() : columns.right.x;
        addLeader(marks, caseId, leaderOf(callout, columns, input.unit));
        double y = addBlock(marks, {caseId, "label"}, callout.label.label, {x, callout.top}, anchor);
        y = addBlock(marks, {caseId, "amount"}, callout.label.value, {x, y}, anchor);
        addBlock(marks, {caseId, "note"}, callout.label.note, {x, y}, anchor);
    }
}

} // namespace toscale::scene
