#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/walk_figure.h"
#include "core/scene/walk_frames.h"

#include <algorithm>

namespace toscale::scene {

namespace {

/// Yardsticks up to the largest frame whose names have room beside one, and of them as many as can be told apart.
std::vector<const Yardstick*> yardsticksOf(const FigureInput& input, const geometry::PowerWalk& walk)
{
    const double widest = yardstickColumn(input);
    const auto nameWidth = [&](const Yardstick& each) {
        return input.measure.width(input.wording.yardstick(each, input.columns), smallestType, Weight::Regular);
    };
    std::vector<const Yardstick*> all;
    for (const Yardstick& each : input.all.yardsticks)
        if (each.value > 0 && each.value <= walk.capacityAt(walk.last()) && nameWidth(each) <= widest)
            all.push_back(&each);
    std::ranges::stable_sort(all, {}, &Yardstick::value);
    std::vector<const Yardstick*> apart;
    for (const Yardstick* each : all)
        if (apart.empty() || each->value >= apart.back()->value * yardstickRatio)
            apart.push_back(each);
    return apart;
}

/// The way of a window: a screen from one frame to the next.
Way wayOf(const geometry::PowerWalk& walk, double screen, double position)
{
    Way way;
    way.screen = screen;
    way.length = screen * static_cast<double>(walk.frames);
    way.position = position * screen;
    way.standsAtStops = true;
    for (std::size_t number = 0; number < walk.frames; ++number)
        way.stops.push_back(static_cast<double>(number) * screen);
    return way;
}

} // namespace

FigureOutput buildWalk(const FigureInput& input)
{
    WalkSubject subject;
    std::vector<std::size_t> aside; // gaps and zeros have no area
    for (std::size_t row = 0; row < input.columns.rows.size(); ++row) {
        const ComparedCase& which = input.columns.rows[row];
        const AreaValue size{drawnValue(which).value_or(0), beyondOf(which).extent};
        if (size.whole() > 0) {
            subject.cases.push_back({row, size});
            subject.wholes.push_back(size.whole());
        } else {
            aside.push_back(row);
        }
    }
    const std::optional<geometry::PowerWalk> walk = powerWalkOf(input.view, input.columns);
    FigureOutput output;
    FigureInput above = input;
    const GapRail rail = layoutGapRail(input, aside, input.area.height * (walk ? 0.4 : 0.8));
    const double sentence = rail.shown < aside.size() ? smallestType * lineHeight : 0;
    if (!aside.empty())
        above.area.height -= rail.height + railGap + sentence;
    const double railTop = input.area.bottom() - rail.height - sentence;
    if (walk) {
        subject.walk = *walk;
        subject.yardsticks = yardsticksOf(input, *walk);
        const double screen = std::max(input.area.width, 1.0);
        const double scrolled = std::clamp(input.camera.scroll.x / screen, 0.0, walk->last());
        const bool isOneFrame = input.camera.onScreen || input.camera.walk;
        output = isOneFrame ? drawWalkFrame(above, subject, input.camera.walk.value_or(scrolled))
                            : drawWalkFilm(above, subject);
        if (!output.fits)
            return output;
        if (input.camera.onScreen && !input.camera.walk)
            output.way = wayOf(*walk, screen, scrolled);
        const WalkFrame first = frameInWords(subject, 0, 1, input);
        const WalkFrame last = frameInWords(subject, walk->last(), 1, input);
        output.scaleWords = input.wording.walkScale(first, last, input.columns);
        output.description = input.wording.walkDescription(first, last, input.columns);
    }
    output.width = input.area.width;
    addGapRail(output.marks, input, rail, {input.area.x, railTop});
    addMissingCases(output.marks, input, subject.cases.size() + rail.shown, railTop + rail.height);
    return output;
}

} // namespace toscale::scene
