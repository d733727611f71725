#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/strip_arrangement.h"
#include "core/scene/figures/strip_way.h"

#include <algorithm>

namespace toscale::scene {

namespace {

void drawFolded(FigureOutput& output, const FigureInput& input, std::span<const StripCase> cases)
{
    const StripArrangement strip = arrangeStrip(input, cases);
    output.fits = strip.fits;
    if (!strip.fits)
        return;
    output.folded = strip.folded;
    addStripCases(output.marks, strip.rows, cases, input);
    for (std::size_t i = 0; i < strip.rows.size(); ++i) {
        addRuler(output.marks, strip.rows[i], i, strip.step, input, strip.look);
        addYardsticks(output.marks, strip.rows[i], i, input, strip.look);
        addCaptions(output.marks, strip.rows[i], cases, input, strip.look, strip.folded ? "number" : "label");
    }
    addLabelKey(output.marks, input.columns, strip.key, {input.area.x, strip.keyTop});
    if (strip.unnamed > 0) {
        const TextLook look{smallestType, Weight::Bold, Role::Warning};
        addBlock(output.marks, {"", "unnamed-cases"},
                 wrapBlock(input.measure, input.wording.unnamedCases(static_cast<int>(strip.unnamed)), look,
                           input.area.width, 1),
                 {input.area.x, strip.keyTop + strip.key.height});
    }
    const StripRow& row = strip.rows.front();
    const double perPoint = (row.to - row.from) / row.band.width;
    output.basePerUnit = perPoint * pointsPerCentimetreOf(input.camera);
    output.scaleWords = input.wording.stripScale(
        {row.to - row.from, static_cast<double>(strip.rows.size()), false, output.basePerUnit, false}, input.columns);
}

void drawWay(FigureOutput& output, const FigureInput& input, std::span<const StripCase> cases)
{
    StripWay way = arrangeWay(input, cases);
    output.fits = way.fits;
    if (!way.fits)
        return;
    addMap(output.marks, way, cases, input);
    addStripCases(output.marks, std::span(&way.row, 1), cases, input);
    addRuler(output.marks, way.row, 0, way.step, input, way.look);
    addYardsticks(output.marks, way.row, 0, input, way.look);
    addCaptions(output.marks, way.row, cases, input, way.look, "label");
    constexpr double findable = 1;
    output.basePerUnit = way.perPoint * pointsPerCentimetreOf(input.camera);
    output.scaleWords = input.wording.stripScale(
        {way.way.screen * way.perPoint, way.way.length / way.way.screen, true, 0, way.shortest < findable},
        input.columns);
    output.way = std::move(way.way);
}

} // namespace

FigureOutput buildStrip(const FigureInput& input)
{
    std::vector<StripCase> cases;
    std::vector<std::size_t> aside; // gaps and zeros have no length
    for (std::size_t row = 0; row < input.columns.rows.size(); ++row) {
        const ComparedCase& which = input.columns.rows[row];
        const StripCase each{row, drawnValue(which).value_or(0), beyondOf(which).extent};
        if (each.whole() > 0)
            cases.push_back(each);
        else
            aside.push_back(row);
    }
    FigureOutput output;
    output.width = input.area.width;
    FigureInput above = input;
    const GapRail rail = layoutGapRail(input, aside, input.area.height * (cases.empty() ? 0.8 : 0.4));
    const double sentence = rail.shown < aside.size() ? smallestType * lineHeight : 0;
    if (!aside.empty())
        above.area.height -= rail.height + railGap + sentence;
    const double railTop = input.area.bottom() - rail.height - sentence;
    if (!cases.empty()) {
        if (input.camera.onScreen)
            drawWay(output, above, cases);
        else
            drawFolded(output, above, cases);
        if (!output.fits || !(above.area.height > 0)) {
            output.fits = false;
            return output;
        }
    }
    addGapRail(output.marks, input, rail, {input.area.x, railTop});
    addMissingCases(output.marks, input, cases.size() + rail.shown, railTop + rail.height);
    return output;
}

} // namespace toscale::scene
