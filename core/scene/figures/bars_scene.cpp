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
        if (m_layout.rows.empty())
            return {};
        addAxis();
        for (std::size_t i = 0; i < m_layout.rows.size(); ++i)
            addRow(i);
        addZeroLine();
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
            if (i > 0) {
                Mark line;
                line.key = {"", "grid-" + number};
                line.role = Role::Grid;
                line.shape = LineShape{{x, top()}, {x, bottom()}, 1, false};
                m_marks.push_back(std::move(line));
                m_grid.push_back(x);
            }
            addBlock(m_marks, {"", "tick-" + number}, words[i], {x, m_input.area.y}, Anchor::Middle);
        }
    }

    void addZeroLine()
    {
        Mark line;
        line.key = {"", "zero-line"};
        line.role = Role::Axis;
        line.shape = LineShape{{zero() - 0.5, top()}, {zero() - 0.5, bottom()}, 1, false};
        m_marks.push_back(std::move(line));
    }

    void addRow(std::size_t i)
    {
        const ComparedCase& which = m_input.columns.rows[m_arrangement.rows[i]];
        const Rect& row = m_layout.rows[i];
        const TextBlock& name = m_arrangement.names[i];
        addBlock(m_marks, {which.caseId, "label"}, name, {m_input.area.x, row.center().y - name.height() / 2});
        double end = zero();
        if (which.gap()) {
            const double size = barGlyphSize(m_input, m_layout.pitch);
            const double x = zero() + barEndGap(m_input);
            addGap(m_marks, which, m_input.columns, m_input.wording, {x, row.center().y - size / 2, size, size});
            end = x + size;
        } else if (const auto value = drawnValue(which)) {
            end = addBar(i, which, *value);
        }
        addEnd(i, which.caseId, end + barEndGap(m_input));
    }

    /// Returns where the row's drawing ends.
    double addBar(std::size_t i, const ComparedCase& which, double value)
    {
        const Rect& bar = m_layout.bars[i];
        const Rect& extent = m_layout.extents[i];
        Mark mark = valueMark(m_input.columns, m_arrangement.rows[i], m_input.wording);
        double end = bar.right();
        if (extent.width > 0) {
            const bool suspended = suspendedYears(which) > 0;
            Mark beyond = mark;
            beyond.key.part = suspended ? "suspended" : "range";
            beyond.style = suspended ? MarkStyle::Hollow : rangeStyle(mark.style);
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

    void addEnd(std::size_t i, const std::string& caseId, double x)
    {
        const BarEnd& end = m_arrangement.ends[i];
        const double middle = m_layout.rows[i].center().y;
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
        if (!m_arrangement.key.rows.empty()) {
            addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, y});
            y += m_arrangement.key.height;
        }
        addMissingCases(m_marks, m_input, m_layout.rows.size(), y);
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
    if (arrangement.layout.scale.max > 0)
        output.basePerUnit = arrangement.layout.scale.max / arrangement.layout.scale.length * pointsPerCentimetre;
    output.width = input.area.width;
    output.folded = !arrangement.key.rows.empty();
    output.marks = BarsDrawing(input, arrangement).draw();
    return output;
}

} // namespace toscale::scene
