#include "core/scene/figures/strip_way.h"

#include "core/scene/figures/strip_arrangement.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace toscale::scene {

namespace {

/// A longer way nobody goes to its end; a shorter one is no way.
constexpr double mostScreens = 400;
constexpr double fewestScreens = 2;

/// Units a point: the shortest case can be seen, and the way has an end.
double unitsPerPoint(const FigureInput& input, std::span<const StripCase> cases)
{
    const double screen = std::max(input.area.width, 1.0);
    const double whole = longestOf(cases);
    const double screens =
        std::clamp(whole / shortestOf(cases) * seenLength / screen * input.camera.zoom, fewestScreens, mostScreens);
    return whole / (screens * screen);
}

double mapHeight(const FigureInput& input)
{
    return readable(13 * input.unit) * lineHeight + 12;
}

double blockWidth(const Mark& text, const FigureInput& input)
{
    const auto& shape = std::get<TextShape>(text.shape);
    return input.measure.width(shape.text, shape.size, shape.weight);
}

TextLook mapLook(const FigureInput& input)
{
    return {readable(13 * input.unit), Weight::Regular, Role::Label};
}

/// How cases are named at their ends, from the most generous on.
constexpr double oneLine = -1; // cut; the whole of it is in the mark's description

RowLabel captionOf(const FigureInput& input, const StripCase& each, double width, double scale)
{
    const RowTexts texts = textsOf(input.columns.rows[each.row], input.columns, input.wording);
    if (scale == oneLine)
        return {wrapBlock(input.measure, scene::oneLine(texts), {smallestType, Weight::Regular, Role::Label}, width, 1),
                {},
                {}};
    return wrapLabel(input, texts, width, scale);
}

/// Names of the cases that end in sight, and of the next one that goes on.
std::vector<StripCaption> captionsIn(const StripRow& row, const FigureInput& input, std::span<const StripCase> cases,
                                     double scale)
{
    std::vector<StripCaption> captions;
    std::optional<std::size_t> next;
    const double width = std::min((scale > 0 ? 260 : 160) * std::max(input.unit, 1.0), row.band.width);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const double end = cases[i].whole();
        const double sight = row.to * (1 + 1e-9); // the last end lies on the edge
        if (end > row.from && end <= sight)
            captions.push_back(
                {i, std::min(row.xOf(end), row.band.right()), false, captionOf(input, cases[i], width, scale), 0});
        else if (end > sight && (!next || end < cases[*next].whole()))
            next = i;
    }
    if (next)
        captions.push_back({*next, row.band.right(), true,
                            captionOf(input, cases[*next], row.band.width * 0.45, std::min(scale, runningText)), 0});
    return captions;
}

/// As many as have room side by side in that height, the longest cases first.
void placeCaptionsInSight(StripWay& way, const FigureInput& input, std::span<const StripCase> cases, double height)
{
    StripRow& row = way.row;
    const double gap = 16 * input.unit;
    const auto fits = [&] {
        return placeCaptions(row.captions, row.band, gap) && row.captionHeight() + row.lead() <= height;
    };
    std::size_t inSight = 0;
    for (const double scale : std::array{1.0, 0.88, 0.75, runningText}) {
        row.captions = captionsIn(row, input, cases, scale);
        inSight = row.captions.size();
        if (fits())
            return;
    }
    if (row.captionHeight() + 4 > height)
        row.captions = captionsIn(row, input, cases, oneLine);
    while (!row.captions.empty() && !fits()) {
        const auto least = std::ranges::min_element(row.captions, {}, [&](const StripCaption& caption) {
            return caption.goesOn ? std::numeric_limits<double>::infinity() : cases[caption.index].whole();
        });
        row.captions.erase(least);
    }
    way.unnamed = inSight - row.captions.size();
}

} // namespace

StripWay arrangeWay(const FigureInput& input, std::span<const StripCase> cases)
{
    StripWay way;
    way.look = stripLook(input);
    way.look.overhang = 24; // numbers come and go at their ticks
    way.whole = longestOf(cases);
    way.perPoint = unitsPerPoint(input, cases);
    way.shortest = shortestOf(cases) / way.perPoint;
    way.way.length = way.whole / way.perPoint;
    way.way.screen = input.area.width;
    const double offset = std::clamp(input.camera.scroll.x, 0.0, std::max(way.way.length - way.way.screen, 0.0));
    way.way.position = offset;
    way.row.from = offset * way.perPoint;
    way.row.to = way.row.from + way.way.screen * way.perPoint;
    way.row.band = {input.area.x, 0, input.area.width, way.look.band};
    const double room = input.area.height - mapHeight(input);
    placeCaptionsInSight(way, input, cases, room - way.look.pole - way.look.band - way.look.below());

    // the same height for captions wherever one is, so that the band does not jump
    const double captions = std::max(way.row.captionHeight() + way.row.lead(), std::min(64 * input.unit, room * 0.3));
    const auto above = [&] { return captions + way.row.lanes * way.look.lane + way.look.pole; };
    const auto spare = [&] { return room - above() - way.look.band - way.look.below(); };
    constexpr double tellsApart = 8;
    for (const int lanes : std::array{5, 3, 2, 1, 0}) {
        way.row.lanes = input.all.yardsticks.empty() ? 0 : lanes;
        if (spare() >= 0)
            break;
    }
    way.fits = spare() >= 0;
    if (!way.fits)
        return way;
    if (const int lanes = way.row.lanes; lanes > 0) {
        placeYardsticks(way.row, input, tellsApart * way.perPoint, lanes);
        way.row.lanes = lanes; // whether or not there are any here
    }
    way.look.band += std::min(spare() * 0.35, 90 * input.unit);
    way.row.band.y = input.area.y + mapHeight(input) + above() + spare() * 0.6;
    way.row.band.height = way.look.band;
    way.mapTop = input.area.y;
    way.step = rulerStep(std::span(&way.row, 1), input, way.look);

    std::vector<double>& stops = way.way.stops;
    for (const StripCase& each : cases)
        stops.push_back(each.whole() / way.perPoint);
    for (const Yardstick& each : input.all.yardsticks)
        if (each.value <= way.whole && each.value >= tellsApart * way.perPoint)
            stops.push_back(each.value / way.perPoint);
    std::ranges::sort(stops);
    return way;
}

void addMap(std::vector<Mark>& marks, const StripWay& way, std::span<const StripCase> cases, const FigureInput& input)
{
    const TextLook look = mapLook(input);
    addBlock(marks, {"", "progress"},
             wrapBlock(input.measure, input.wording.progress(way.row.to, way.whole, input.columns), look,
                       input.area.width, 1),
             {input.area.x, way.mapTop});
    if (way.unnamed > 0) {
        const TextLook warning{look.size, Weight::Bold, Role::Warning};
        const double room = input.area.width - blockWidth(marks.back(), input) - 24 * input.unit;
        addBlock(marks, {"", "unnamed-cases"},
                 wrapBlock(input.measure, input.wording.unnamedCases(static_cast<int>(way.unnamed)), warning, room, 1),
                 {input.area.right(), way.mapTop}, Anchor::End);
    }
    const double y = way.mapTop + look.lineStep() + 5;
    const auto line = [&](std::string part, Role role, double from, double to, double width) {
        Mark mark;
        mark.key = {"", std::move(part)};
        mark.role = role;
        mark.shape = LineShape{{from, y}, {to, y}, width, false};
        marks.push_back(std::move(mark));
    };
    const double perUnit = input.area.width / way.whole;
    line("map", Role::Grid, input.area.x, input.area.right(), 3);
    std::size_t number = 0;
    constexpr std::size_t mostEnds = 60;
    for (const StripCase& each : cases) {
        const bool isPassed = each.whole() <= way.row.from; // the map is all that is left of it
        if (++number > mostEnds && !isPassed)
            continue;
        const double x = input.area.x + each.whole() * perUnit;
        Mark end;
        end.key = {"", "map-end-" + std::to_string(number)};
        end.role = Role::Muted;
        end.shape = LineShape{{x, y - 4}, {x, y + 4}, 1, false};
        if (isPassed) {
            const ComparedCase& which = input.columns.rows[each.row];
            end.key = {which.caseId, "map-end"};
            end.description = input.wording.markDescription(which, input.columns);
        }
        marks.push_back(std::move(end));
    }
    constexpr double least = 3; // to be seen on a long way
    const double from = input.area.x + way.row.from * perUnit;
    const double to = std::max(input.area.x + std::min(way.row.to, way.whole) * perUnit, from + least);
    const double shift = std::min(input.area.right() - to, 0.0);
    line("map-sight", Role::Selection, from + shift, to + shift, 6);
}

} // namespace toscale::scene
