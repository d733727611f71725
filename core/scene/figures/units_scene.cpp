#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/cell_unit.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/magnifier.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/units_arrangement.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Point;
using Run = geometry::UnitGrid::Run;

/// "value", "value-2", "value-3" ...
std::string numbered(const char* part, std::size_t index)
{
    return index == 0 ? part : std::string(part) + '-' + std::to_string(index + 1);
}

class UnitsDrawing {
public:
    UnitsDrawing(const FigureInput& input, const CellUnit& unit, const UnitsArrangement& arrangement)
        : m_input(input)
        , m_unit(unit)
        , m_arrangement(arrangement)
        , m_grid(arrangement.layout.grid)
    {
    }

    std::vector<Mark> draw()
    {
        for (std::size_t i = 0; i < m_arrangement.rows.size(); ++i) {
            addCells(i);
            addLabel(i);
        }
        addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, m_arrangement.keyTop});
        return std::move(m_marks);
    }

private:
    [[nodiscard]] double lineOf(std::size_t i) const
    {
        const TextBlock& label = m_arrangement.labels[i].label;
        return label.lines.empty() ? 0 : label.look.lineStep();
    }

    /// Cells lower than a line of text stand in its middle.
    [[nodiscard]] Point cornerOf(std::size_t i) const
    {
        const double height = m_grid.sizeOf(m_arrangement.rows[i].whole()).height;
        const double down = m_arrangement.stacked ? 0 : std::max(lineOf(i) - height, 0.0) / 2;
        return {m_arrangement.left, m_input.area.y + m_arrangement.layout.tops[i] + down};
    }

    /// Each container, and what is left over, is one mark of the case at its true area, and says which part of the
    /// value it is: together they are the value.
    void addCells(std::size_t i)
    {
        const CellCounts& counts = m_arrangement.rows[i];
        const ComparedCase& which = m_input.columns.rows[counts.row];
        const Point corner = cornerOf(i);
        Mark mark = valueMark(m_input, counts.row);
        const std::vector<Run> runs = m_grid.runs(0, counts.value, corner);
        for (std::size_t piece = 0; piece < runs.size(); ++piece) {
            mark.key.part = numbered("value", piece);
            mark.data = DataValue{m_input.columns.measure, (runs[piece].to - runs[piece].from) * m_unit.value};
            addRun(mark, runs[piece]);
            mark.description.clear(); // said once
        }
        if (counts.extent > counts.value) {
            const Beyond beyond = beyondOf(which);
            mark.data.reset();
            mark.style = beyond.style;
            const std::vector<Run> rest = m_grid.runs(counts.value, counts.extent, corner);
            for (std::size_t piece = 0; piece < rest.size(); ++piece) {
                mark.key.part = numbered(beyond.part, piece);
                addRun(mark, rest[piece]);
                mark.description.clear();
            }
        }
        addOpenEndOf(i, corner);
        addTallies(i, corner);
        if (std::sqrt(counts.whole()) * m_grid.cell < findableSide || counts.whole() * m_grid.cell < 1) {
            const geometry::Size size = m_grid.sizeOf(counts.whole());
            addRing(m_marks, mark, {corner.x + size.width / 2, corner.y + size.height / 2},
                    std::min(7 * m_input.unit, std::max(lineOf(i), smallestType) / 2));
        }
    }

    void addRun(const Mark& mark, const Run& run)
    {
        Mark piece = mark;
        piece.shape = RectShape{run.rect};
        m_marks.push_back(std::move(piece));
        addCellLines(mark, run);
    }

    /// Lines between the cells.
    void addCellLines(const Mark& mark, const Run& run)
    {
        constexpr double leastCell = 3.5; // below this the lines would take most of the colour away
        if (m_grid.cell < leastCell)
            return;
        const StyleLook look = lookOf(mark.style);
        if (look.fillOpacity >= 0.4)
            addSeams(mark, run);
        else if (!look.crossed && ++m_ruled <= mostRuled)
            addRules(mark, run);
    }

    [[nodiscard]] double lineWidth() const { return std::clamp(m_grid.cell * 0.09, 0.5, 1.6); }

    /// On a full colour: in the colour of the background, along the edges too, so that every cell shows as much; and a
    /// part of a cell as great a part of that: its upright seams are as much narrower as it is.
    void addSeams(const Mark& mark, const Run& run)
    {
        const geometry::Rect& rect = run.rect;
        const double part = run.isPart() ? run.to - run.from : 1;
        std::vector<geometry::Segment> levels;
        for (const double y : m_grid.levels(run))
            levels.push_back({{rect.x, y}, {rect.right(), y}});
        std::vector<geometry::Segment> uprights;
        for (const double x : m_grid.uprights(run))
            uprights.push_back({{x, rect.y}, {x, rect.bottom()}});
        const MarkKey key{mark.key.caseId, "cells-" + mark.key.part};
        if (part == 1) {
            levels.insert(levels.end(), uprights.begin(), uprights.end());
        } else {
            addStroke({key.caseId, key.part + "-sides"}, uprights, lineWidth() * part);
        }
        addStroke(key, levels, lineWidth());
    }

    /// In one stroke, there and back again.
    void addStroke(const MarkKey& key, std::span<const geometry::Segment> lines, double width)
    {
        std::vector<Point> way;
        for (const auto& [from, to] : lines) {
            const bool turned = !way.empty()
                && std::hypot(way.back().x - to.x, way.back().y - to.y)
                    < std::hypot(way.back().x - from.x, way.back().y - from.y);
            way.push_back(turned ? to : from);
            way.push_back(turned ? from : to);
        }
        Mark seams;
        seams.key = key;
        seams.role = Role::Background;
        seams.shape = PathShape{std::move(way), false, width};
        m_marks.push_back(std::move(seams));
    }

    /// In an outline: of its colour, dashed as it is, between the cells only.
    void addRules(const Mark& mark, const Run& run)
    {
        const geometry::Rect& rect = run.rect;
        int number = 0;
        const auto add = [&](Point from, Point to) {
            Mark rule;
            rule.key = {mark.key.caseId, "cells-" + mark.key.part + '-' + std::to_string(++number)};
            rule.role = mark.role;
            rule.series = mark.series;
            rule.shape = LineShape{from, to, lineWidth(), lookOf(mark.style).dash > 0};
            m_marks.push_back(std::move(rule));
        };
        const std::vector<double> levels = m_grid.levels(run);
        for (std::size_t i = 1; i + 1 < levels.size(); ++i)
            add({rect.x, levels[i]}, {rect.right(), levels[i]});
        const std::vector<double> uprights = m_grid.uprights(run);
        for (std::size_t i = 1; i + 1 < uprights.size(); ++i)
            add({uprights[i], rect.y}, {uprights[i], rect.bottom()});
    }

    void addOpenEndOf(std::size_t i, Point corner)
    {
        const CellCounts& counts = m_arrangement.rows[i];
        const MeasuredValue* value = m_input.columns.rows[counts.row].measured();
        if (value == nullptr || value->value.bound != Bound::Lower || !(counts.value > 0))
            return;
        const std::vector<Run> runs = m_grid.runs(0, counts.whole(), corner);
        if (runs.empty())
            return;
        const geometry::Rect& last = runs.back().rect;
        const double y = last.bottom() - std::min(m_grid.cell, last.height) / 2;
        addOpenEnd(m_marks, valueMark(m_input, counts.row), {last.right() + 3, y}, 1, 0, barArrowWidth(m_input) - 3);
    }

    /// How many cells there are up to the end of each full row of containers.
    void addTallies(std::size_t i, Point corner)
    {
        const CellCounts& counts = m_arrangement.rows[i];
        const double perRow = m_grid.capacity() * m_grid.across;
        const TextLook look{smallestType, Weight::Regular, Role::Muted};
        if (counts.whole() <= perRow || m_grid.tall * m_grid.cell < look.lineStep())
            return;
        const double x = corner.x + m_grid.placeOf(m_grid.across - 1).x + 10 * m_grid.cell + 8 * m_input.unit;
        for (double row = 1; row * perRow <= counts.value; ++row) {
            const double bottom = corner.y + m_grid.placeOf((row - 1) * m_grid.across).y + m_grid.tall * m_grid.cell;
            TextBlock text{look, {m_input.wording.cellTally(row * perRow)}, 0};
            const MarkKey key{m_input.columns.rows[counts.row].caseId, "tally-" + std::to_string(std::lround(row))};
            addBlock(m_marks, key, text, {x, bottom - look.lineStep()});
        }
    }

    void addLabel(std::size_t i)
    {
        const RowLabel& label = m_arrangement.labels[i];
        const std::string& caseId = m_input.columns.rows[m_arrangement.rows[i].row].caseId;
        const double top = m_input.area.y + m_arrangement.layout.tops[i];
        double y = m_arrangement.stacked ? top - label.height() - 3 : top;
        y = addBlock(m_marks, {caseId, m_arrangement.folded ? "number" : "label"}, label.label, {m_input.area.x, y});
        y = addBlock(m_marks, {caseId, "amount"}, label.value, {m_input.area.x, y});
        addBlock(m_marks, {caseId, "note"}, label.note, {m_input.area.x, y});
    }

    const FigureInput& m_input;
    const CellUnit& m_unit;
    const UnitsArrangement& m_arrangement;
    const geometry::UnitGrid& m_grid;
    static constexpr int mostRuled = 100; // pieces; eighteen lines each are enough marks
    int m_ruled = 0;
    std::vector<Mark> m_marks;
};

std::vector<CellCounts> countsOf(const FigureInput& input, std::span<const std::size_t> rows, const CellUnit& unit)
{
    std::vector<CellCounts> counts;
    for (const std::size_t row : rows)
        counts.push_back({row, drawnValue(input.columns.rows[row]).value_or(0) / unit.value,
                          beyondOf(input.columns.rows[row]).extent / unit.value});
    return counts;
}

/// Of the units that can be, the largest whose cells can be told apart and that draws about as large as any. Small
/// cells fill a wide figure better, few are easier to count.
CellUnit chooseUnit(const FigureInput& input, std::span<const std::size_t> rows, std::span<const double> wholes)
{
    constexpr double countable = 4.5;
    constexpr double worth = 0.7; // of the largest drawing
    if (const std::optional<CellUnit> thing = thingUnit(input.all.cell, wholes))
        return *thing;
    const std::vector<CellUnit> units = cellUnits(input.columns, rows, wholes);
    if (units.size() == 1)
        return units.front();
    std::vector<double> areas; // square points to a base unit
    std::vector<double> ofCountable;
    for (const CellUnit& unit : units) {
        const double cell = largestCell(input, unit, countsOf(input, rows, unit));
        areas.push_back(cell * cell / unit.value);
        ofCountable.push_back(cell >= countable ? areas.back() : 0);
    }
    const double largest = *std::ranges::max_element(ofCountable);
    if (largest > 0) {
        const auto best = std::ranges::find_if(ofCountable, [&](double area) { return area >= worth * largest; });
        return units[static_cast<std::size_t>(best - ofCountable.begin())];
    }
    const auto best = std::ranges::max_element(areas);
    return units[static_cast<std::size_t>(best - areas.begin())];
}

} // namespace

FigureOutput buildUnits(const FigureInput& input)
{
    std::vector<std::size_t> rows;
    std::vector<std::size_t> aside; // gaps and zeros have no cells
    std::vector<double> wholes;
    for (std::size_t row = 0; row < input.columns.rows.size(); ++row) {
        const ComparedCase& which = input.columns.rows[row];
        const double whole = std::max(drawnValue(which).value_or(0), beyondOf(which).extent);
        (whole > 0 ? rows : aside).push_back(row);
        if (whole > 0)
            wholes.push_back(whole);
    }
    FigureOutput output;
    output.width = input.area.width;
    FigureInput above = input;
    const GapRail rail = layoutGapRail(input, aside, input.area.height * (rows.empty() ? 0.8 : 0.45));
    if (!aside.empty())
        above.area.height -= rail.height + railGap + (rail.shown < aside.size() ? smallestType * lineHeight : 0);
    std::size_t shown = rail.shown;
    if (!rows.empty()) {
        CellUnit unit = chooseUnit(above, rows, wholes);
        if (input.all.cell && unit.thing == nullptr) {
            unit.thing = &input.all.cell->thing;
            unit.tooSmall = true;
        }
        const UnitsArrangement arrangement = arrangeUnits(above, unit, countsOf(input, rows, unit));
        output.fits = arrangement.fits && above.area.height > 0;
        if (!output.fits)
            return output;
        shown += arrangement.rows.size();
        output.marks = UnitsDrawing(above, unit, arrangement).draw();
        output.folded = arrangement.folded;
        output.basePerUnit =
            unit.value * std::pow(pointsPerCentimetreOf(input.camera) / arrangement.layout.grid.cell, 2);
        output.scaleWords = input.wording.cellScale(unit, arrangement.layout.grid.tall, input.columns);
    }
    // where rows are left away, the rail stands at the foot of the figure's area
    const double railTop =
        input.area.bottom() - rail.height - (shown < input.columns.rows.size() ? smallestType * lineHeight : 0);
    addGapRail(output.marks, input, rail, {input.area.x, railTop});
    addMissingCases(output.marks, input, shown, input.area.bottom() - smallestType * lineHeight);
    return output;
}

} // namespace toscale::scene
