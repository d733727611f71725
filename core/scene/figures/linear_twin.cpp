#include "core/scene/figures/linear_twin.h"

#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using geometry::Rect;

void addUpright(std::vector<Mark>& marks, std::string part, Role role, double x, const Rect& rows)
{
    Mark line;
    line.key = {"", std::move(part)};
    line.role = role;
    line.shape = LineShape{{x, rows.y}, {x, rows.bottom()}, 1, false};
    marks.push_back(std::move(line));
}

void addBar(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const Rect& strip,
            const geometry::AxisScale& scale)
{
    const ComparedCase& which = input.columns.rows[row];
    const double thickness = std::min(strip.height, 16 * input.unit);
    const Rect bar{strip.x, strip.center().y - thickness / 2, scale.position(drawnValue(which).value_or(0)), thickness};
    Rect extent = bar;
    extent.width = scale.position(beyondOf(which).extent);
    if (!(extent.width > bar.width))
        extent.width = 0;
    const std::size_t first = marks.size();
    if (drawnValue(which))
        addBarMarks(marks, input, row, {bar, extent, std::min(6 * input.unit, strip.height / 2 + 2), 0});
    else if (extent.width > 0)
        addSuspendedBar(marks, input, row, extent);
    for (std::size_t i = first; i < marks.size(); ++i)
        marks[i].key.part.insert(0, "linear-");
}

} // namespace

geometry::AxisScale linearTwinScale(const FigureInput& input, const DotsPlacing& placing,
                                    const BarsArrangement& arrangement)
{
    double most = 0;
    bool open = false;
    for (std::size_t i = 0; i < arrangement.layout.rows.size(); ++i) {
        const ComparedCase& which = input.columns.rows[arrangement.rows[i]];
        most = std::max({most, drawnValue(which).value_or(0), beyondOf(which).extent});
        open = open || dotSpanOf(which).openHigh;
    }
    return {most, placing.twinWidth() - (open ? barArrowWidth(input) : 0)};
}

void addLinearTwin(std::vector<Mark>& marks, const FigureInput& input, const DotsPlacing& placing,
                   const BarsArrangement& arrangement)
{
    const geometry::AxisScale scale = linearTwinScale(input, placing, arrangement);
    if (!(scale.max > 0))
        return;
    const geometry::BarsLayout& layout = arrangement.layout;
    const double left = placing.twinLeft();
    const Rect rows{left, layout.rows.front().y, placing.twinWidth(),
                    layout.rows.back().bottom() - layout.rows.front().y};
    const double wordsTop = rows.y - axisHeight(input);
    const TextBlock& caption = placing.twinCaption();
    addBlock(marks, {"", "linear-note"}, caption, {left, wordsTop - 2 * input.unit - caption.height()});
    const double wordsFrom = left - std::max(24 * input.unit, 16.0);
    const ValueAxis axis = layoutAxis(input, scale, scale.length, {left, false, wordsFrom, input.area.right()});
    for (std::size_t t = 0; t < axis.values.size(); ++t) {
        const double x = left + scale.position(axis.values[t]);
        if (axis.values[t] > 0)
            addUpright(marks, "linear-grid-" + std::to_string(t), Role::Grid, x, rows);
        addBlock(marks, {"", "linear-tick-" + std::to_string(t)}, axis.words[t], {x, wordsTop}, Anchor::Middle);
    }
    for (std::size_t i = 0; i < layout.bars.size(); ++i)
        addBar(marks, input, arrangement.rows[i], {left, layout.bars[i].y, rows.width, layout.bars[i].height}, scale);
    addUpright(marks, "linear-zero", Role::Axis, left - 0.5, rows);
}

} // namespace toscale::scene
