#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/plane_layout.h"
#include "core/scene/figures/plane_points.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/gap_glyph.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Point;
using geometry::Rect;

class PlaneDrawing {
public:
    PlaneDrawing(const FigureInput& input, const PlaneCases& cases, const PlaneLayout& layout)
        : m_input(input)
        , m_cases(cases)
        , m_layout(layout)
    {
    }

    std::vector<Mark> draw()
    {
        addAxes();
        addRates();
        addRails();
        addCells();
        for (const std::size_t row : m_layout.singles)
            addPoint(row);
        for (const PlaneLabel& label : m_layout.labels)
            addLabel(label);
        addBelow();
        return std::move(m_marks);
    }

private:
    void addAxes()
    {
        const Rect& plot = m_layout.plot;
        const Rect& inner = m_layout.inner;
        if (m_layout.hasX()) {
            for (std::size_t i = 0; i < m_layout.x.borders.size(); ++i) {
                const double x = inner.x + m_layout.x.position(m_layout.x.borders[i]);
                const std::string number = std::to_string(i + 1);
                if (m_layout.hasY())
                    addLine(m_marks, {"", "x-grid-" + number}, Role::Grid, {x, plot.y}, {x, plot.bottom()});
                else
                    addLine(m_marks, {"", "x-grid-" + number}, Role::Grid, {x, m_layout.lanesTop},
                            {x, m_layout.bottom});
                addLine(m_marks, {"", "x-tick-line-" + number}, Role::Axis, {x, plot.bottom()}, {x, plot.bottom() + 4});
            }
            addLine(m_marks, {"", "x-axis"}, Role::Axis, {plot.x, plot.bottom()}, {plot.right(), plot.bottom()});
            for (std::size_t i = 0; i < m_layout.xWords.borders.size(); ++i)
                addBlock(
                    m_marks, {"", "x-tick-" + std::to_string(i + 1)}, m_layout.xWords.words[i],
                    {inner.x + m_layout.x.position(m_layout.x.borders[m_layout.xWords.borders[i]]), m_layout.xWordsTop},
                    Anchor::Middle);
            addTitle("x", m_layout.xTitle, m_layout.xDetail, m_layout.xTitleAt);
        }
        if (m_layout.hasY()) {
            for (std::size_t i = 0; i < m_layout.y.borders.size(); ++i) {
                const double y = inner.bottom() - m_layout.y.position(m_layout.y.borders[i]);
                const std::string number = std::to_string(i + 1);
                if (m_layout.hasX())
                    addLine(m_marks, {"", "y-grid-" + number}, Role::Grid, {plot.x, y}, {plot.right(), y});
                addLine(m_marks, {"", "y-tick-line-" + number}, Role::Axis, {plot.x - 4, y}, {plot.x, y});
            }
            addLine(m_marks, {"", "y-axis"}, Role::Axis, {plot.x, plot.y}, {plot.x, plot.bottom()});
            for (std::size_t i = 0; i < m_layout.yWords.borders.size(); ++i) {
                const TextBlock& word = m_layout.yWords.words[i];
                const double y = inner.bottom() - m_layout.y.position(m_layout.y.borders[m_layout.yWords.borders[i]]);
                addBlock(m_marks, {"", "y-tick-" + std::to_string(i + 1)}, word,
                         {plot.x - 8, y - word.look.lineStep() / 2}, Anchor::End);
            }
            addTitle("y", m_layout.yTitle, m_layout.yDetail, m_layout.yTitleAt);
            addBlock(m_marks, {"", "shades"}, m_layout.shades, m_layout.shadesAt);
        }
    }

    /// On one line where there is room.
    void addTitle(const std::string& axis, const TextBlock& title, const TextBlock& detail, Point at)
    {
        const double gap = 10 * m_input.unit;
        const bool beside = title.lines.size() <= 1 && detail.lines.size() <= 1
            && at.x + title.width + gap + detail.width <= m_input.area.right();
        const double below = addBlock(m_marks, {"", axis + "-title"}, title, at);
        if (beside)
            addBlock(m_marks, {"", axis + "-detail"}, detail,
                     {at.x + title.width + gap, at.y + toBaseline(title.look) - toBaseline(detail.look)});
        else
            addBlock(m_marks, {"", axis + "-detail"}, detail, {at.x, below});
    }

    void addRates()
    {
        for (std::size_t i = 0; i < m_layout.rates.size(); ++i) {
            const PlaneRate& rate = m_layout.rates[i];
            const std::string part = "rate-" + std::to_string(i + 1);
            addLine(m_marks, {"", part + "-line"}, Role::Muted, rate.line.from, rate.line.to, true);
            addBlock(m_marks, {"", part}, rate.word, rate.at);
        }
    }

    void addRails()
    {
        for (std::size_t i = 0; i < m_layout.lanes.size(); ++i) {
            const PlaneLane& lane = m_layout.lanes[i];
            const std::string part = "rail-" + std::to_string(i + 1);
            if (lane.line)
                addLine(m_marks, {"", part + "-line"}, Role::Grid, lane.line->from, lane.line->to);
            addGlyph({"", part + "-glyph"}, gapOf(lane.sample), lane.glyph, {});
            addBlock(m_marks, {"", part}, lane.word, lane.wordAt);
        }
        for (const auto& [row, line] : m_layout.leaders)
            addLine(m_marks, {idOf(row), "leader"}, Role::Grid, line.from, line.to);
        for (const auto* gaps : {&m_layout.below, &m_layout.beside})
            for (const PlaneGap& gap : *gaps) {
                const std::string description = planeDescription(m_cases, gap.row, m_input.wording);
                if (std::min(gap.box.width, gap.box.height) <= 1)
                    addStroke(gap, description);
                else
                    addGlyph({idOf(gap.row), "gap"}, gapOf(gap.row), gap.box, description);
            }
    }

    [[nodiscard]] const std::string& idOf(std::size_t row) const { return m_input.columns.rows[row].caseId; }

    /// Of the value that a case lacks; nothing for a zero, which has a value but no place.
    [[nodiscard]] const Gap* gapOf(std::size_t row) const
    {
        const ComparedCase& y = m_cases.y->rows[row];
        return placeableValue(y) > 0 ? m_cases.x->rows[row].gap() : y.gap();
    }

    void addGlyph(const MarkKey& key, const Gap* gap, const Rect& box, const std::string& description)
    {
        std::vector<Shape> shapes;
        if (gap != nullptr)
            shapes = gapGlyph(gap->code, box);
        else
            shapes.emplace_back(
                LineShape{{box.center().x, box.y + 1}, {box.center().x, box.bottom() - 1}, 1.25, false});
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            Mark mark;
            mark.key = {key.caseId, i == 0 ? key.part : key.part + '-' + std::to_string(i + 1)};
            mark.shape = std::move(shapes[i]);
            mark.role = Role::Gap;
            if (i == 0)
                mark.description = description;
            m_marks.push_back(std::move(mark));
        }
    }

    void addStroke(const PlaneGap& gap, const std::string& description)
    {
        Mark mark;
        mark.key = {idOf(gap.row), "gap"};
        mark.role = Role::Gap;
        mark.description = description;
        const bool upright = gap.box.width < gap.box.height;
        const Point middle = gap.box.center();
        mark.shape = upright ? LineShape{{middle.x, gap.box.y}, {middle.x, gap.box.bottom()}, 1, false}
                             : LineShape{{gap.box.x, middle.y}, {gap.box.right(), middle.y}, 1, false};
        m_marks.push_back(std::move(mark));
    }

    void addCells()
    {
        for (std::size_t i = 0; i < m_layout.laneCells.size(); ++i) {
            Mark lane;
            lane.key = {"", "rail-cells-" + std::to_string(i + 1)};
            lane.role = Role::Gap;
            lane.shape = m_layout.laneCells[i];
            m_marks.push_back(std::move(lane));
        }
        if (m_layout.cells.counts.empty())
            return;
        Mark cells;
        cells.key = {"", "cells"};
        cells.role = Role::Data;
        cells.series = 1;
        cells.shape = cellsOf(m_layout);
        m_marks.push_back(std::move(cells));
    }

    void addPoint(std::size_t row)
    {
        Mark mark;
        mark.key = {idOf(row), "value"};
        mark.series = m_input.colours.series[row];
        mark.role = baselineRow(m_input.columns) == row ? Role::Baseline : Role::Data;
        mark.style = styleOf(m_cases.y->rows[row]);
        const geometry::Circle circle{
            {m_layout.inner.x + m_layout.x.position(placeableValue(m_cases.x->rows[row])),
             m_layout.inner.bottom() - m_layout.y.position(placeableValue(m_cases.y->rows[row]))},
            planeRadius(m_input)};
        addSpread(mark, row);
        Mark edge = mark; // parts points that lie on each other, and ends lines at one that is no disc
        edge.key.part = "edge";
        edge.role = Role::Background;
        edge.style = MarkStyle::Solid;
        edge.shape = CircleShape{{circle.center, circle.radius + 1}};
        m_marks.push_back(std::move(edge));
        mark.description = planeDescription(m_cases, row, m_input.wording);
        mark.shape = CircleShape{circle};
        const ComparedCase& main = m_input.columns.rows[row];
        mark.data = DataValue{m_input.columns.measure, placeableValue(main), placedByPosition};
        m_marks.push_back(std::move(mark));
    }

    /// Behind the point.
    void addSpread(const Mark& point, std::size_t row)
    {
        const PlaneSpread spread = spreadOf(m_input, m_layout, m_cases, row);
        for (const auto& [from, to] : spread.lines) {
            Mark line;
            line.key = {point.key.caseId, from.y == to.y ? "range-x" : "range-y"};
            line.role = point.role;
            line.series = point.series;
            line.shape = LineShape{from, to, 2, false};
            m_marks.push_back(std::move(line));
        }
        int number = 0;
        for (const auto& [from, to] : spread.arrows) {
            const double dx = to.x - from.x;
            const double dy = to.y - from.y;
            addOpenEnd(m_marks, point, from, dx, dy, std::hypot(dx, dy));
            if (++number > 1)
                m_marks.back().key.part += '-' + std::to_string(number);
        }
    }

    void addLabel(const PlaneLabel& label)
    {
        const std::string& id = idOf(label.row);
        if (isCrossed(label)) {
            Mark plate;
            plate.key = {id, "backing"};
            plate.role = Role::Background;
            plate.shape = RectShape{Rect{label.at.x, label.at.y, label.text.width(), label.text.height()}.inset(-1)};
            m_marks.push_back(std::move(plate));
        }
        double y = addBlock(m_marks, {id, label.isNumber ? "number" : "label"}, label.text.label, label.at,
                            label.endsHere ? Anchor::End : Anchor::Start);
        y = addBlock(m_marks, {id, "amount"}, label.text.value, {label.at.x, y});
        addBlock(m_marks, {id, "note"}, label.text.note, {label.at.x, y});
    }

    /// A line of the grid or of a rate runs behind a label of a point.
    [[nodiscard]] bool isCrossed(const PlaneLabel& label) const
    {
        const Rect& plot = m_layout.plot;
        if (!m_layout.hasY())
            return true;
        return label.at.x > plot.x && label.at.y >= plot.y && label.at.y < plot.bottom();
    }

    void addBelow()
    {
        addGapRail(m_marks, m_input, m_layout.rail, m_layout.railAt);
        addLabelKey(m_marks, m_input.columns, m_layout.key, m_layout.keyAt);
        const geometry::Point at = m_layout.sentenceAt;
        const double y = addBlock(m_marks, {"", "more-cases"}, m_layout.moreCases, at);
        addBlock(m_marks, {"", "unnamed-cases"}, m_layout.lacks, {at.x, y});
    }

    const FigureInput& m_input;
    const PlaneCases& m_cases;
    const PlaneLayout& m_layout;
    std::vector<Mark> m_marks;
};

} // namespace

FigureOutput buildPlane(const FigureInput& input)
{
    return buildCountedPlane(input, nullptr);
}

FigureOutput buildCountedPlane(const FigureInput& input, const CountedPlane* counted)
{
    FigureOutput output;
    const Comparison missing = input.all.beside.empty() ? missingBeside(input.columns) : Comparison{};
    PlaneCases cases = planeCasesOf(input, missing);
    cases.counted = counted;
    if (counted != nullptr) // none of them is told alone
        cases.neither.clear();
    const PlaneLayout layout = layoutPlane(input, cases);
    output.fits = layout.fits;
    if (!output.fits)
        return output;
    output.width = input.area.width;
    output.folded = !layout.key.rows.empty();
    output.marks = PlaneDrawing(input, cases, layout).draw();
    return output;
}

} // namespace toscale::scene
