#include "core/scene/figures/bars_arrangement.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::Rect;

geometry::TickFamily ticksOf(const Comparison& columns)
{
    switch (columns.measure) {
    case MeasureId::Volume:
        return columns.reference.reading == PrefixReading::Jedec ? geometry::TickFamily::Binary
                                                                 : geometry::TickFamily::Decimal;
    case MeasureId::Custody:
    case MeasureId::SameRateCustody:
        return geometry::TickFamily::Years;
    default:
        return geometry::TickFamily::Decimal;
    }
}

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
        addBelow();
        return std::move(m_marks);
    }

private:
    [[nodiscard]] double zero() const { return m_layout.rows.front().x; }
    [[nodiscard]] double right() const { return m_layout.rows.front().right(); }
    [[nodiscard]] double top() const { return m_layout.rows.front().y; }
    [[nodiscard]] double bottom() const { return m_layout.rows.back().bottom(); }

    /// Ticks as far as bars go, and one more where it fits.
    [[nodiscard]] std::vector<double> ticks(double step) const
    {
        double longest = 0;
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            longest = std::max({longest, m_layout.bars[i].width, m_layout.extents[i].width});
        const double end = longest / m_layout.scale.length * m_layout.scale.max;
        const double next = std::ceil(end / step * (1 - 1e-9)) * step;
        return geometry::ticksUpTo(next <= m_layout.scale.max ? next : end, step);
    }

    void addAxis()
    {
        if (!(m_layout.scale.max > 0))
            return;
        const TextLook look{readable(12 * m_input.unit), Weight::Regular, Role::Muted};
        for (int intervals = std::max(2, static_cast<int>((right() - zero()) / (96 * m_input.unit))); intervals >= 1;
             --intervals) {
            const double step = geometry::roundStep(m_layout.scale.max, intervals, ticksOf(m_input.columns));
            const std::vector<double> values = ticks(step);
            std::vector<TextBlock> words;
            bool fits = step > 0 && !values.empty();
            double lastEnd = -1e300;
            for (const double value : values) {
                words.push_back(wrapBlock(m_input.measure, m_input.wording.tick(value, step, m_input.columns), look,
                                          m_input.area.width, 1));
                const double start = zero() + m_layout.scale.position(value) - words.back().width / 2;
                fits = fits && start >= lastEnd + 10 && start + words.back().width <= m_input.area.right() + 1e-9;
                lastEnd = start + words.back().width;
            }
            if (!fits && intervals > 1)
                continue;
            if (fits)
                drawTicks(values, words);
            return;
        }
    }

    void drawTicks(const std::vector<double>& values, const std::vector<TextBlock>& words)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string number = std::to_string(i);
            const double x = zero() + m_layout.scale.position(values[i]);
            if (i > 0)
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
            Mark line;
            line.key = {"", std::move(name)};
            line.role = role;
            line.shape = LineShape{{x, from}, {x, to}, 1, false};
            m_marks.push_back(std::move(line));
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
        if (const auto value = drawnValue(which)) {
            const double barEnd = addBar(i, which, *value);
            if (!m_arrangement.stacked)
                at.x = barEnd + barEndGap(m_input);
        } else if (suspendedYears(which) > 0) {
            addSuspended(i);
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

    /// A wholly suspended term has a length but is no value.
    void addSuspended(std::size_t i)
    {
        Mark mark = valueMark(m_input, m_arrangement.rows[i]);
        mark.key.part = "suspended";
        mark.style = MarkStyle::Hollow;
        mark.shape = RectShape{m_layout.extents[i]};
        m_marks.push_back(std::move(mark));
    }

    /// Returns where the row's drawing ends.
    double addBar(std::size_t i, const ComparedCase& which, double value)
    {
        const Rect& bar = m_layout.bars[i];
        const Rect& extent = m_layout.extents[i];
        Mark mark = valueMark(m_input, m_arrangement.rows[i]);
        double end = bar.right();
        if (extent.width > 0) {
            const Beyond what = beyondOf(which);
            Mark beyond = mark;
            beyond.key.part = what.part;
            beyond.style = what.style;
            beyond.description.clear();
            beyond.shape = RectShape{{bar.right(), bar.y, extent.right() - bar.right(), bar.height}};
            m_marks.push_back(std::move(beyond));
            end = extent.right();
        }
        mark.shape = RectShape{bar};
        mark.data = DataValue{m_input.columns.measure, value};
        m_marks.push_back(mark);
        constexpr double findableLength = 1;
        if (value > 0 && bar.width < findableLength) {
            const double radius = std::min(7 * m_input.unit, m_layout.pitch / 2);
            addRing(m_marks, which.caseId, bar.center(), radius);
            end = std::max(end, bar.center().x + radius);
        }
        if (which.measured()->value.bound == Bound::Lower && value > 0) {
            addOpenEnd(m_marks, mark, {end + 3, bar.center().y}, 1, 0, barArrowWidth(m_input) - 3);
            end += barArrowWidth(m_input);
        }
        return end;
    }

    void addEnd(std::size_t i, const std::string& caseId, geometry::Point at)
    {
        const BarEnd& end = m_arrangement.ends[i];
        const double x = at.x;
        const double middle = at.y;
        addBacking(caseId, {x - 3, middle - end.height() / 2, end.width(barEndGap(m_input)) + 6, end.height()});
        const double below = addBlock(m_marks, {caseId, "amount"}, end.value, {x, middle - end.height() / 2});
        if (!end.beside) {
            addBlock(m_marks, {caseId, "note"}, end.note, {x, below});
            return;
        }
        // on the value's baseline
        const double toBaseline = (lineHeight - ascent - descent) / 2 + ascent;
        const double baseline = middle - end.value.height() / 2 + toBaseline * end.value.look.size;
        addBlock(m_marks, {caseId, "note"}, end.note,
                 {x + end.value.width + barEndGap(m_input), baseline - toBaseline * end.note.look.size});
    }

    /// Grid lines stop at texts.
    void addBacking(const std::string& caseId, const Rect& text)
    {
        const bool crossed = std::ranges::any_of(m_grid, [&](double x) { return x > text.x && x < text.right(); });
        if (!crossed)
            return;
        Mark backing;
        backing.key = {caseId, "backing"};
        backing.role = Role::Background;
        backing.shape = RectShape{text};
        m_marks.push_back(std::move(backing));
    }

    void addBelow()
    {
        double y = m_arrangement.below;
        if (m_arrangement.rail.height > 0) {
            addGapRail(m_marks, m_input, m_arrangement.rail, {m_input.area.x, y});
            y += m_arrangement.rail.height + 8;
        }
        if (!m_arrangement.key.rows.empty()) {
            addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, y});
            y += m_arrangement.key.height;
        }
        addMissingCases(m_marks, m_input, m_arrangement.shown(), y);
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
        output.basePerUnit = arrangement.layout.scale.max / arrangement.layout.scale.length * pointsPerCentimetre;
    output.width = input.area.width;
    output.folded = !arrangement.key.rows.empty();
    output.marks = BarsDrawing(input, arrangement).draw();
    return output;
}

} // namespace toscale::scene
