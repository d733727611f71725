#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/bars_arrangement.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/row_drawing.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <limits>

namespace toscale::scene {

namespace {

using geometry::Rect;

class BarsDrawing {
public:
    BarsDrawing(const FigureInput& input, const BarsArrangement& arrangement)
        : m_input(input)
        , m_arrangement(arrangement)
        , m_layout(arrangement.layout)
    {
    }

    std::vector<Mark> draw()
    {
        if (!m_layout.rows.empty()) {
            addAxis();
            for (std::size_t i = 0; i < m_layout.rows.size(); ++i)
                addRow(i);
            addZeroLine();
        }
        addBelowRows(m_marks, m_input, m_arrangement);
        return std::move(m_marks);
    }

private:
    [[nodiscard]] double zero() const { return m_layout.rows.front().x; }
    [[nodiscard]] double right() const { return m_layout.rows.front().right(); }
    [[nodiscard]] double top() const { return m_layout.rows.front().y; }
    [[nodiscard]] double bottom() const { return m_layout.rows.back().bottom(); }

    void addAxis()
    {
        double longest = 0;
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            longest = std::max({longest, m_layout.bars[i].width, m_layout.extents[i].width});
        const ValueAxis axis =
            layoutAxis(m_input, m_layout.scale, longest,
                       {zero(), false, -std::numeric_limits<double>::infinity(), m_input.area.right()});
        drawTicks(axis.values, axis.words);
    }

    void drawTicks(const std::vector<double>& values, const std::vector<TextBlock>& words)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string number = std::to_string(i);
            const double x = zero() + m_layout.scale.position(values[i]);
            if (values[i] > 0)
                addGridLine("grid-" + number, x);
            addBlock(m_marks, {"", "tick-" + number}, words[i], {x, m_input.area.y}, Anchor::Middle);
        }
    }

    void addGridLine(const std::string& part, double x)
    {
        addUpright(part, Role::Grid, x);
        if (!m_arrangement.stacked)
            m_grid.push_back(x);
    }

    void addZeroLine() { addUpright("zero-line", Role::Axis, zero() - 0.5); }

    /// Through all rows; where texts stand over the bars, beside each bar alone.
    void addUpright(const std::string& part, Role role, double x)
    {
        const auto add = [&](std::string name, double from, double to) {
            addLine(m_marks, {"", std::move(name)}, role, {x, from}, {x, to});
        };
        if (!m_arrangement.stacked) {
            add(part, top(), bottom());
            return;
        }
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            add(part + "-" + std::to_string(i + 1), m_layout.bars[i].y, m_layout.bars[i].bottom());
    }

    void addRow(std::size_t i)
    {
        const ComparedCase& which = m_input.columns.rows[m_arrangement.rows[i]];
        const Rect& row = m_layout.rows[i];
        const TextBlock& name = m_arrangement.names[i];
        const double nameTop = m_arrangement.stacked ? row.y : row.center().y - name.height() / 2;
        const double nameBottom = addBlock(m_marks, {which.caseId, "label"}, name, {m_input.area.x, nameTop});
        const BarEnd& end = m_arrangement.ends[i];
        // the texts' middle, and where they begin
        geometry::Point at = m_arrangement.stacked ? geometry::Point{m_input.area.x, nameBottom + end.height() / 2}
                                                   : geometry::Point{zero(), row.center().y};
        if (drawnValue(which)) {
            const double barEnd =
                addBarMarks(m_marks, m_input, m_arrangement.rows[i],
                            {m_layout.bars[i], m_layout.extents[i], std::min(7 * m_input.unit, m_layout.pitch / 2)});
            if (!m_arrangement.stacked)
                at.x = barEnd + barEndGap(m_input);
        } else if (suspendedYears(which) > 0) {
            addSuspendedBar(m_marks, m_input, m_arrangement.rows[i], m_layout.extents[i]);
            if (!m_arrangement.stacked)
                at.x = m_layout.extents[i].right() + barEndGap(m_input);
        } else {
            const double size = m_arrangement.stacked ? end.value.look.size : barGlyphSize(m_input, m_layout.pitch);
            const double x = m_arrangement.stacked ? at.x : at.x + barEndGap(m_input);
            addGap(m_marks, which, m_input.columns, m_input.wording, {x, at.y - size / 2, size, size});
            at.x = x + size + barEndGap(m_input);
        }
        addEnd(i, which.caseId, at);
    }

    /// Grid lines stop at texts.
    void addEnd(std::size_t i, const std::string& caseId, geometry::Point at)
    {
        const BarEnd& end = m_arrangement.ends[i];
        if (end.isEmpty())
            return;
        const Rect text{at.x - 3, at.y - end.height() / 2, end.width(barEndGap(m_input)) + 6, end.height()};
        if (std::ranges::any_of(m_grid, [&](double x) { return x > text.x && x < text.right(); }))
            addTextBacking(m_marks, caseId, text);
        addRowEnd(m_marks, caseId, end, barEndGap(m_input), at);
    }

    const FigureInput& m_input;
    const BarsArrangement& m_arrangement;
    const geometry::BarsLayout& m_layout;
    std::vector<Mark> m_marks;
    std::vector<double> m_grid; // x of the grid lines
};

} // namespace

FigureOutput buildBars(const FigureInput& input)
{
    FigureOutput output;
    const BarsArrangement arrangement = arrangeBars(input);
    output.fits = arrangement.fits;
    if (!output.fits)
        return output;
    if (arrangement.layout.scale.max > 0)
        output.basePerUnit =
            arrangement.layout.scale.max / arrangement.layout.scale.length * pointsPerCentimetreOf(input.camera);
    output.width = input.area.width;
    output.folded = !arrangement.key.rows.empty();
    output.marks = BarsDrawing(input, arrangement).draw();
    return output;
}

} // namespace toscale::scene
