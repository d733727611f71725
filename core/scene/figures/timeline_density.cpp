#include "core/scene/figures/timeline_density.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/timeline_entry.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

std::size_t TimelineDensity::most() const
{
    return counts.empty() ? 0 : *std::ranges::max_element(counts);
}

bool isDense(const FigureInput& input, const TimelineLane& lane, const TimelineAxis& axis)
{
    return lane.events.size() > mostLabelledEvents
        && static_cast<double>(lane.events.size()) * timelineGlyph(input) > axis.to - axis.from;
}

TimelineDensity layoutTimelineDensity(const FigureInput& input, const TimelineLane& lane, double zero,
                                      const TimelineAxis& axis)
{
    TimelineDensity density;
    const double perDay = axis.scale.pointsPerDay();
    if (!(perDay > 0))
        return density;
    density.column = std::max(4 * input.unit, 3.0);
    density.days = density.column / perDay;
    density.counts.resize(static_cast<std::size_t>((axis.to - axis.from) / density.column) + 1);
    for (const TimelineEvent& event : lane.events) {
        const double at = axis.scale.position(event.when.middle() - zero) - axis.from;
        const auto last = static_cast<double>(density.counts.size() - 1);
        ++density.counts[static_cast<std::size_t>(std::clamp(std::floor(at / density.column), 0.0, last))];
    }
    return density;
}

void addTimelineDensity(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const TimelineAxis& axis,
                        const TimelineDensity& density, std::size_t most, const geometry::Rect& area)
{
    if (most == 0)
        return;
    const double perEvent = area.height / static_cast<double>(most);
    for (std::size_t i = 0; i < density.counts.size(); ++i) {
        const double left = axis.from + static_cast<double>(i) * density.column;
        if (density.counts[i] == 0 || !axis.isBuilt(left, left + density.column))
            continue;
        const double height = static_cast<double>(density.counts[i]) * perEvent;
        Mark column;
        column.key = {input.all.timeline.lanes[row].caseId, "density-" + std::to_string(i + 1)};
        column.series = input.colours.series[row];
        column.role = isBaselineRow(input.columns, row) ? Role::Baseline : Role::Data;
        column.style = MarkStyle::Light;
        column.shape = RectShape{{left, area.bottom() - height, density.column, height}};
        marks.push_back(std::move(column));
    }
}

} // namespace toscale::scene
