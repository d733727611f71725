#include "core/scene/figures/timeline_money.h"

#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/gap_glyph.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Rect;

constexpr std::size_t mostLabels = 60;
constexpr double findable = 1;

const ComparedCase& rowOf(const Ladder& money, const TimelineStage& stage)
{
    return money.stages.rows[stage.rung];
}

/// The first place beside its bar where a label meets neither a bar nor another label, from the top of the bar down.
std::optional<geometry::Point> placeFor(const TextBlock& label, const Rect& bar, const Rect& area,
                                        std::span<const Rect> taken)
{
    const double height = label.height();
    const double lowest = area.bottom() - height;
    const double start = std::clamp(bar.y - height * 0.15, area.y, std::max(lowest, area.y));
    std::vector<double> tops;
    const int down = std::max(static_cast<int>(std::floor((lowest + 1e-9 - start) / (height / 2))), -1);
    for (int i = 0; i <= down; ++i)
        tops.push_back(start + i * height / 2);
    tops.push_back(lowest);
    for (const double up : {start - height / 2, start - height})
        if (up >= area.y - 1e-9)
            tops.push_back(up);
    for (const bool before : {false, true})
        for (const double y : tops) {
            const Rect box{before ? bar.x - 4 - label.width : bar.right() + 4, y, label.width, height};
            const bool inside = box.x >= area.x && box.right() <= area.right() && box.y >= area.y - 1e-9
                && box.bottom() <= area.bottom() + 1e-9;
            if (inside && std::ranges::none_of(taken, [&](const Rect& each) { return each.intersects(box); }))
                return geometry::Point{box.x, box.y};
        }
    return std::nullopt;
}

} // namespace

bool hasMoney(const FigureInput& input, const TimelineLane& lane)
{
    const Ladder* money = ladderIn(input.all, MeasureId::Money);
    return money && input.columns.measure == MeasureId::Money
        && std::ranges::any_of(lane.stages, [](const TimelineStage& stage) { return stage.when.has_value(); });
}

double largestMoney(const FigureInput& input)
{
    double largest = 0;
    const Ladder* money = ladderIn(input.all, MeasureId::Money);
    for (const TimelineLane& lane : input.all.timeline.lanes)
        if (hasMoney(input, lane))
            for (const TimelineStage& stage : lane.stages)
                largest = std::max(
                    {largest, drawnValue(rowOf(*money, stage)).value_or(0), drawnExtent(rowOf(*money, stage))});
    return largest;
}

TimelineMoney layoutTimelineMoney(const FigureInput& input, const TimelineLane& lane, double zero,
                                  const TimelineAxis& axis, const Rect& area, double perUnit)
{
    TimelineMoney result;
    result.area = area;
    const Ladder& money = *ladderIn(input.all, MeasureId::Money);
    const double width = std::max(8 * input.unit, 6.0);
    for (std::size_t i = 0; i < lane.stages.size(); ++i) {
        const TimelineStage& stage = lane.stages[i];
        if (!stage.when)
            continue;
        const ComparedCase& row = rowOf(money, stage);
        const double x = axis.scale.position(stage.when->middle() - zero) - width / 2;
        const double height = drawnValue(row).value_or(0) * perUnit;
        const double top = drawnExtent(row) * perUnit;
        TimelineMoney::Bar bar;
        bar.stage = i;
        bar.rect = {x, area.bottom() - height, width, height};
        if (top > height)
            bar.range = {x, area.bottom() - top, width, top - height};
        result.bars.push_back(bar);
    }
    std::ranges::stable_sort(result.bars, {}, [](const TimelineMoney::Bar& bar) { return bar.rect.x; });
    // bars of one day, or nearly, stand side by side as far as they must
    for (std::size_t i = 1; i < result.bars.size(); ++i) {
        const double least = result.bars[i - 1].rect.right() + 1;
        if (result.bars[i].rect.x < least)
            result.bars[i].rect.x = result.bars[i].range.x = least;
    }
    for (std::size_t i = result.bars.size(); i-- > 0;) {
        const double most = i + 1 < result.bars.size() ? result.bars[i + 1].rect.x - 1 : area.right();
        if (result.bars[i].rect.right() > most)
            result.bars[i].rect.x = result.bars[i].range.x = most - width;
    }
    std::vector<Rect> taken;
    for (const TimelineMoney::Bar& bar : result.bars) {
        const double high = std::max(bar.rect.height + bar.range.height, 13.0); // a ring or a gap's glyph
        taken.push_back({bar.rect.x - 3, area.bottom() - high, width + 6, high});
    }
    const TextLook look{readable(12 * input.unit), Weight::Regular, Role::Label};
    for (std::size_t i = 0; i < std::min(result.bars.size(), mostLabels); ++i) {
        TimelineMoney::Bar& bar = result.bars[i];
        const ComparedCase& row = rowOf(money, lane.stages[bar.stage]);
        const std::string amount = row.gap() ? input.wording.gap(*row.gap(), Length::Short)
                                             : input.wording.value(*row.measured(), money.stages);
        for (const std::string& text : {input.wording.stageLabel(money, lane.stages[bar.stage].rung), amount}) {
            TextBlock label = wrapBlock(input.measure, text, look, input.area.width, 1);
            const Rect around{taken[i].x, bar.rect.y - bar.range.height, taken[i].width, 0};
            if (const auto at = placeFor(label, around, area, taken)) {
                taken.push_back({at->x, at->y, label.width, label.height()});
                bar.labelAt = *at;
                bar.label = std::move(label);
                break;
            }
        }
    }
    return result;
}

void addTimelineMoney(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const TimelineLane& lane,
                      const TimelineMoney& money)
{
    const Ladder& ladder = *ladderIn(input.all, MeasureId::Money);
    addLine(marks, {lane.caseId, "money-ground"}, Role::Axis, {money.area.x, money.area.bottom()},
            {money.area.right(), money.area.bottom()});
    for (const TimelineMoney::Bar& bar : money.bars) {
        const std::size_t rung = lane.stages[bar.stage].rung;
        const ComparedCase& which = ladder.stages.rows[rung];
        const std::string part = "money-" + ladder.rungs[rung].penalty;
        const std::string description =
            input.wording.rungDescription(ladder, rung, findCase(input.document, lane.caseId));
        if (which.gap()) {
            constexpr double size = 12;
            const Rect box{bar.rect.center().x - size / 2, money.area.bottom() - size - 1, size, size};
            int number = 0;
            for (Shape& shape : gapGlyph(which.gap()->code, box)) {
                Mark mark;
                mark.key = {lane.caseId, part + "-gap" + (++number == 1 ? "" : "-" + std::to_string(number))};
                mark.shape = std::move(shape);
                mark.role = Role::Gap;
                if (number == 1)
                    mark.description = description;
                marks.push_back(std::move(mark));
            }
        } else {
            Mark mark;
            mark.key = {lane.caseId, part};
            mark.series = input.colours.series[row];
            mark.role = isBaselineRow(input.columns, row) ? Role::Baseline : Role::Data;
            if (bar.range.height > 0) {
                Mark range = mark;
                range.key.part += "-range";
                range.style = MarkStyle::Light;
                range.shape = RectShape{bar.range};
                marks.push_back(std::move(range));
            }
            mark.style = styleOf(which);
            mark.description = description;
            mark.shape = RectShape{bar.rect};
            mark.data = DataValue{MeasureId::Money, drawnValue(which).value_or(0), 1};
            if (bar.rect.height < findable && bar.rect.height > 0) {
                Mark ring;
                ring.key = {lane.caseId, part + "-ring"};
                ring.role = Role::Ring;
                ring.style = MarkStyle::Hollow;
                ring.shape = CircleShape{{bar.rect.center(), 6}};
                marks.push_back(std::move(ring));
            }
            marks.push_back(std::move(mark));
        }
        if (bar.label)
            addBlock(marks, {lane.caseId, part + "-label"}, *bar.label, bar.labelAt);
    }
}

} // namespace toscale::scene
