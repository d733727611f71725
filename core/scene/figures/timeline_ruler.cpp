#include "core/scene/figures/timeline_ruler.h"

#include "core/normalize/timeline.h"
#include "core/scene/figures/line_mark.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

constexpr double wordDistance = 12;

TextLook look(const FigureInput& input)
{
    return {readable(12 * input.unit), Weight::Regular, Role::Muted};
}

/// 1, 2 or 5 times a power of ten, in years, smallest first.
double nextRoundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step * 1.01)));
    const double lead = step / power;
    return lead < 1.5 ? 2 * power : lead < 3 ? 5 * power : 10 * power;
}

/// Over the words, where a line leads from the end of the axis to where that stands on this ruler.
double leadHeight(const FigureInput& input)
{
    return 14 * input.unit;
}

} // namespace

TimelineRuler layoutTimelineRuler(const FigureInput& input, const TimelineAxis& axis, TimeScaleKind scale,
                                  double lengthsPerDay, double longest, bool isOnAxis)
{
    TimelineRuler ruler;
    const double perYear = lengthsPerDay * daysPerTermYear;
    const double years = longest / daysPerTermYear;
    if (!(perYear > 0) || !(years > 0) || !std::isfinite(years))
        return ruler;
    double step = std::pow(10, std::floor(std::log10(years)) - 2);
    for (bool fits = false; !fits && step < years * 10; step = nextRoundStep(step)) {
        ruler.ticks.clear();
        const auto last = static_cast<int>(std::floor(years / step + 1e-9));
        fits = last <= 200;
        double end = std::numeric_limits<double>::lowest();
        for (int i = 0; fits && i <= last; ++i) {
            const double x = axis.from + i * step * perYear;
            TextBlock word = wrapBlock(input.measure, input.wording.yearsMark(i * step, i == last && i > 0),
                                       look(input), axis.screen, 1);
            const double from =
                std::clamp(x - word.width / 2, axis.from, std::max(axis.from, input.area.right() - word.width));
            fits = from >= end + wordDistance;
            end = from + word.width;
            const double middle = from + word.width / 2;
            ruler.ticks.push_back({x, std::move(word), middle, false});
        }
    }
    ruler.to = axis.from + years * perYear;
    ruler.height = look(input).lineStep() + 8 * input.unit;
    const bool isStraight = scale == TimeScaleKind::Calendar || scale == TimeScaleKind::Aligned;
    if (const double perDay = axis.scale.pointsPerDay(); !isOnAxis && isStraight && perDay > 0) {
        ruler.whole = axis.from + (axis.to - axis.from) / perDay * lengthsPerDay;
        ruler.height += leadHeight(input);
    }
    return ruler;
}

void addTimelineRuler(std::vector<Mark>& marks, const FigureInput& input, const TimelineAxis& axis,
                      const TimelineRuler& ruler, const std::string& caseId, double bottom)
{
    const double y = bottom - 2 * input.unit;
    const double words = y - 4 * input.unit - look(input).lineStep();
    addLine(marks, {caseId, "ruler"}, Role::Axis, {axis.from, y}, {ruler.to, y});
    for (std::size_t i = 0; i < ruler.ticks.size(); ++i) {
        const TimelineAxis::Tick& tick = ruler.ticks[i];
        const std::string part = "ruler-" + std::to_string(i);
        addLine(marks, {caseId, part + "-mark"}, Role::Axis, {tick.x, y - 3 * input.unit}, {tick.x, y});
        addBlock(marks, {caseId, part}, tick.word, {tick.wordX, words}, Anchor::Middle);
    }
    if (!ruler.whole)
        return;
    const double top = bottom - ruler.height;
    Mark whole; // the axis of time, as long as it is on this ruler
    whole.key = {caseId, "ruler-whole"};
    whole.role = Role::Label;
    whole.shape = LineShape{{axis.from, y}, {*ruler.whole, y}, 2.5, false};
    marks.push_back(std::move(whole));
    Mark lead;
    lead.key = {caseId, "ruler-lead"};
    lead.role = Role::Axis;
    const double low = top + leadHeight(input) - 3 * input.unit;
    lead.shape = PathShape{
        {{axis.from, low}, {axis.from, top}, {axis.from + axis.screen, top}, {*ruler.whole, low}}, false, 0.75};
    marks.push_back(std::move(lead));
}

} // namespace toscale::scene
