#include "core/scene/figures/timeline_money.h"

#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/gap_glyph.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace toscale::scene {

namespace {

using geometry::Rect;

constexpr std::size_t mostLabels = 60;
constexpr double findable = 1;

const ComparedCase& rowOf(const Ladder& money, const TimelineStage& stage)
{
    return money.stages.rows[stage.rung];
}

/// Places for the labels of a lane's bars: beside each, where that meets neither a bar nor another label, from the top
/// of the bar down, else over all bars.
class LabelPlaces {
public:
    LabelPlaces(const FigureInput& input, const Ladder& money, const TimelineLane& lane, const Rect& area,
                std::span<const TimelineMoney::Bar> bars)
        : m_input(input)
        , m_money(money)
        , m_lane(lane)
        , m_area(area)
    {
        for (const TimelineMoney::Bar& bar : bars) {
            const double high = std::max(bar.rect.height + bar.range.height, 13.0); // a ring or a gap's glyph
            m_taken.push_back({bar.rect.x - 3, area.bottom() - high, bar.rect.width + 6, high});
            m_ribbons.push_back(bar.ribbon);
            ++m_bars;
        }
    }

    /// `which`: the bar's number in the list.
    [[nodiscard]] bool place(TimelineMoney::Bar& bar, std::size_t which)
    {
        const std::size_t rung = m_lane.stages[bar.stage].rung;
        const TextLook look{readable(12 * m_input.unit), Weight::Regular, Role::Label};
        TextBlock label = // a sum without its basis would say something else
            wrapBlock(m_input.measure, m_input.wording.stageLabel(m_money, rung), look, m_input.area.width, 1);
        std::optional<geometry::Point> at = beside(label, which);
        bar.isOverhead = !at;
        if (!at)
            at = overhead(label, which);
        if (!at)
            return false;
        m_taken.push_back({at->x, at->y, label.width, label.height()});
        if (bar.isOverhead) // no other label may stand on the line down
            m_taken.push_back({bar.rect.center().x - 2, at->y, 4, m_taken[which].y - at->y});
        bar.labelAt = *at;
        bar.label = std::move(label);
        return true;
    }

private:
    /// Inside of a ribbon stand the words of its own amount alone, and no others on its outline.
    [[nodiscard]] bool isClearOfRibbons(const Rect& box, std::size_t which) const
    {
        for (std::size_t i = 0; i < m_ribbons.size(); ++i) {
            const Rect& ribbon = m_ribbons[i];
            if (ribbon.width <= 0 || !ribbon.intersects(box))
                continue;
            const bool isInside = box.x >= ribbon.x && box.right() <= ribbon.right() - 1 && box.y >= ribbon.y + 1;
            if (i != which || !isInside)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isFree(const Rect& box, std::size_t which) const
    {
        const bool inside = box.x >= m_area.x && box.right() <= m_area.right() && box.y >= m_area.y - 1e-9
            && box.bottom() <= m_area.bottom() + 1e-9;
        const auto meets = [&](const Rect& each) { return each.intersects(box); };
        return inside && std::ranges::none_of(m_taken, meets) && isClearOfRibbons(box, which);
    }

    /// Words over or under another bar would be read as of that.
    [[nodiscard]] bool isBesideNoOther(double x, double width, std::size_t which) const
    {
        for (std::size_t i = 0; i < m_bars; ++i)
            if (i != which && m_taken[i].x < x + width && x < m_taken[i].right())
                return false;
        return true;
    }

    [[nodiscard]] std::optional<geometry::Point> beside(const TextBlock& label, std::size_t which) const
    {
        const Rect bar = m_taken[which];
        const double height = label.height();
        const double lowest = m_area.bottom() - height;
        const double start = std::clamp(bar.y - height * 0.15, m_area.y, std::max(lowest, m_area.y));
        std::vector<double> tops;
        const int down = std::max(static_cast<int>(std::floor((lowest + 1e-9 - start) / (height / 2))), -1);
        for (int i = 0; i <= down; ++i)
            tops.push_back(start + i * height / 2);
        tops.push_back(lowest);
        for (const double up : {start - height / 2, start - height})
            if (up >= m_area.y - 1e-9)
                tops.push_back(up);
        for (const bool before : {false, true})
            for (const double y : tops) {
                const double x = before ? bar.x - 4 - label.width : bar.right() + 4;
                if (isBesideNoOther(x, label.width, which) && isFree({x, y, label.width, height}, which))
                    return geometry::Point{x, y};
            }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<geometry::Point> overhead(const TextBlock& label, std::size_t which) const
    {
        const Rect bar = m_taken[which];
        const double middle = bar.center().x;
        const auto meetsLine = [&](double from) {
            const Rect line{middle - 2, from, 4, bar.y - from - 1e-6};
            return std::ranges::any_of(m_taken, [&](const Rect& each) { return each.intersects(line); });
        };
        for (double y = m_area.y; y + label.height() < bar.y; y += label.height()) {
            if (meetsLine(y + label.height()))
                continue;
            for (const double part : {0.5, 0.25, 0.75, 0.05, 0.95}) // of its width before the line
                if (const Rect box{middle - part * label.width, y, label.width, label.height()}; isFree(box, which))
                    return geometry::Point{box.x, box.y};
        }
        return std::nullopt;
    }

    const FigureInput& m_input;
    const Ladder& m_money;
    const TimelineLane& m_lane;
    Rect m_area;
    std::vector<Rect> m_taken; // the bars, then labels and their lines
    std::size_t m_bars = 0;
    std::vector<Rect> m_ribbons;
};

/// What stands in the end comes first, then the larger before the smaller; those that find no place come first in the
/// next attempt.
void placeLabels(const FigureInput& input, const Ladder& money, const TimelineLane& lane, TimelineMoney& result)
{
    const int attempts = result.bars.size() <= 12 ? 10 : 3; // of few bars more orders can be tried
    std::vector<std::size_t> order(std::min(result.bars.size(), mostLabels));
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto importance = [&](std::size_t i) {
        const std::size_t rung = lane.stages[result.bars[i].stage].rung;
        return std::pair(money.rungs[rung].inForce, drawnValue(money.stages.rows[rung]).value_or(0));
    };
    std::ranges::stable_sort(order, std::greater{}, importance);
    const auto loss = [&](std::size_t i) { // of words that would be missed
        return 1 + (importance(i).first ? 10.0 : 0.0)
            + 3 * result.bars[i].rect.height / std::max(result.area.height, 1.0);
    };
    std::optional<TimelineMoney> best;
    double least = std::numeric_limits<double>::max();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        TimelineMoney next = result;
        LabelPlaces places(input, money, lane, next.area, next.bars);
        std::vector<bool> failed(next.bars.size(), false);
        double lost = 0;
        next.unlabelled = next.bars.size() - order.size();
        for (const std::size_t i : order) {
            failed[i] = !places.place(next.bars[i], i);
            next.unlabelled += failed[i] ? 1U : 0U;
            lost += failed[i] ? loss(i) : 0;
        }
        if (lost < least) {
            least = lost;
            best = std::move(next);
        }
        if (lost == 0)
            break;
        std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return failed[i]; });
    }
    result = *std::move(best);
}

} // namespace

double moneyHeadroom(const FigureInput& input)
{
    return readable(12 * input.unit) * lineHeight + 4 * input.unit;
}

bool hasMoney(const FigureInput& input, const TimelineLane& lane)
{
    const Ladder* money = ladderIn(input.all, MeasureId::Money);
    return money && input.columns.measure == MeasureId::Money
        && std::ranges::any_of(lane.stages, [](const TimelineStage& stage) { return stage.when.has_value(); });
}

double largestMoney(const FigureInput& input, const TimelineLane& lane)
{
    double largest = 0;
    if (!hasMoney(input, lane))
        return largest;
    const Ladder& money = *ladderIn(input.all, MeasureId::Money);
    for (const TimelineStage& stage : lane.stages)
        largest = std::max({largest, drawnValue(rowOf(money, stage)).value_or(0), drawnExtent(rowOf(money, stage))});
    return largest;
}

double largestMoney(const FigureInput& input)
{
    double largest = 0;
    for (const TimelineLane& lane : input.all.timeline.lanes)
        largest = std::max(largest, largestMoney(input, lane));
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
    for (TimelineMoney::Bar& bar : result.bars)
        if (const std::optional<double> until = lane.stages[bar.stage].stoodUntil) {
            const double to = std::min(axis.scale.position(*until - zero), axis.to);
            if (to > bar.rect.right())
                bar.ribbon = {bar.rect.right(), bar.rect.y, to - bar.rect.right(), bar.rect.height};
        }
    placeLabels(input, money, lane, result);
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
            for (const auto& [suffix, rect] : {std::pair("-ribbon", bar.ribbon), std::pair("-range", bar.range)}) {
                if (rect.width <= 0 || rect.height <= 0)
                    continue;
                Mark light = mark;
                light.key.part += suffix;
                light.style = MarkStyle::Light;
                light.shape = RectShape{rect};
                marks.push_back(std::move(light));
            }
            mark.style = styleOf(which);
            mark.description = description;
            mark.shape = RectShape{bar.rect};
            mark.data = DataValue{MeasureId::Money, drawnValue(which).value_or(0), 1};
            if (bar.rect.height < findable && bar.rect.height > 0) {
                Mark ring;
                ring.key = {lane.caseId, part + "-ring"};
                ring.role = Role::Ring;
                ring.series = mark.series;
                ring.style = MarkStyle::Hollow;
                ring.shape = CircleShape{{bar.rect.center(), 6}};
                marks.push_back(std::move(ring));
            }
            marks.push_back(std::move(mark));
        }
        if (bar.label && bar.isOverhead)
            addLine(marks, {lane.caseId, part + "-leader"}, Role::Muted,
                    {bar.rect.center().x, bar.labelAt.y + bar.label->height()},
                    {bar.rect.center().x, bar.rect.y - bar.range.height - 1});
        if (bar.label)
            addBlock(marks, {lane.caseId, part + "-label"}, *bar.label, bar.labelAt);
    }
}

} // namespace toscale::scene
