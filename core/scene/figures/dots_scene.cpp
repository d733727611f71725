#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/dots_placing.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/magnitude_words.h"
#include "core/scene/figures/row_drawing.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <limits>

namespace toscale::scene {

namespace {

using geometry::MagnitudeAxis;
using geometry::Rect;

class DotsDrawing {
public:
    DotsDrawing(const FigureInput& input, const DotsPlacing& placing, const BarsArrangement& arrangement)
        : m_input(input)
        , m_placing(placing)
        , m_arrangement(arrangement)
        , m_layout(arrangement.layout)
    {
    }

    std::vector<Mark> draw()
    {
        if (!m_layout.rows.empty()) {
            const std::span rows(m_arrangement.rows.data(), m_layout.rows.size());
            m_plot = {m_layout.rows.front().x, m_layout.rows.front().y, m_layout.rows.front().width,
                      m_layout.rows.back().bottom() - m_layout.rows.front().y};
            m_axis = m_placing.axisOf(rows, m_plot);
            m_start = m_placing.axisStart(m_plot);
            if (!m_axis.borders.empty())
                addAxis();
            for (std::size_t i = 0; i < m_layout.rows.size(); ++i)
                addRow(i);
            addTwin();
        }
        addBelowRows(m_marks, m_input, m_arrangement);
        return std::move(m_marks);
    }

    /// Of the linear bars; no extent where there are none.
    [[nodiscard]] geometry::AxisScale twinScale() const
    {
        double most = 0;
        bool open = false;
        for (std::size_t i = 0; i < m_layout.rows.size(); ++i) {
            const ComparedCase& which = m_input.columns.rows[m_arrangement.rows[i]];
            most = std::max({most, drawnValue(which).value_or(0), beyondOf(which).extent});
            open = open || dotSpanOf(which).openHigh;
        }
        return {most, m_placing.twinWidth() - (open ? barArrowWidth(m_input) : 0)};
    }

private:
    [[nodiscard]] double xOf(double value) const { return m_start + m_axis.position(value); }
    [[nodiscard]] bool isBanded() const { return m_axis.form == MagnitudeAxis::Form::Banded; }

    void addLine(MarkKey key, Role role, geometry::Point from, geometry::Point to, double width = 1)
    {
        Mark line;
        line.key = std::move(key);
        line.role = role;
        line.shape = LineShape{from, to, width, false};
        m_marks.push_back(std::move(line));
    }

    void addAxis()
    {
        const double top = m_plot.y;
        const double wordsTop = top - axisHeight(m_input);
        if (isBanded())
            addBands();
        for (std::size_t i = 0; i < m_axis.borders.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            const double x = xOf(m_axis.borders[i]);
            const bool isEnd = i == 0 || i + 1 == m_axis.borders.size();
            if (!isBanded() || isEnd) // shades have edges
                addUpright("grid-" + number, x);
            addLine({"", "tick-line-" + number}, Role::Axis, {x, top - 5}, {x, top});
        }
        addFineTicks();
        addLine({"", "axis"}, Role::Axis, {m_start, top}, {m_start + m_axis.length, top});
        const MagnitudeWords words = wordsAlong(m_input, m_input.columns, m_axis, m_start, m_input.area.x,
                                                m_placing.twinLeft() - 8);
        for (std::size_t i = 0; i < words.borders.size(); ++i)
            addBlock(m_marks, {"", "tick-" + std::to_string(i + 1)}, words.words[i],
                     {xOf(m_axis.borders[words.borders[i]]), wordsTop}, Anchor::Middle);
        const TextBlock& caption = m_placing.caption();
        const bool overPlot = caption.width <= m_plot.right() - m_start;
        addBlock(m_marks, {"", "scale-note"}, caption,
                 {overPlot ? m_start : m_input.area.x, wordsTop - 2 * m_input.unit - caption.height()});
    }

    /// 2, 3 ... times a border, where they are not too near to each other.
    void addFineTicks()
    {
        constexpr double nearest = 3.5;
        for (std::size_t band = 0; band + 1 < m_axis.borders.size(); ++band) {
            const std::vector<double> values = m_axis.valuesInBand(band);
            if (values.empty() || xOf(m_axis.borders[band + 1]) - xOf(values.back()) < nearest)
                continue;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const bool isMiddle = values[i] == 5 * m_axis.borders[band];
                addLine({"", "fine-" + std::to_string(band + 1) + '-' + std::to_string(i + 1)}, Role::Axis,
                        {xOf(values[i]), m_plot.y - (isMiddle ? 4 : 2.5)}, {xOf(values[i]), m_plot.y});
            }
        }
    }

    /// Every second band is shaded, through all rows; where texts stand over the dots, in each strip alone.
    void addBands()
    {
        const auto add = [&](std::string part, const Rect& rect) {
            RasterShape raster{rect, m_axis.borders.size() - 1, {}};
            for (std::size_t i = 0; i < raster.columns; ++i) {
                constexpr std::uint8_t faint = 26; // of 255
                raster.shades.push_back(i % 2 == 0 ? faint : 0);
            }
            Mark bands;
            bands.key = {"", std::move(part)};
            bands.role = Role::Axis;
            bands.shape = std::move(raster);
            m_marks.push_back(std::move(bands));
        };
        if (!m_arrangement.stacked) {
            add("bands", {m_start, m_plot.y, m_axis.length, m_plot.height});
            return;
        }
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            add("bands-" + std::to_string(i + 1), {m_start, m_layout.bars[i].y, m_axis.length, m_layout.bars[i].height});
    }

    void addUpright(const std::string& part, double x)
    {
        if (!m_arrangement.stacked) {
            addLine({"", part}, Role::Grid, {x, m_plot.y}, {x, m_plot.bottom()});
            m_grid.push_back(x);
            return;
        }
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            addLine({"", part + '-' + std::to_string(i + 1)}, Role::Grid, {x, m_layout.bars[i].y},
                    {x, m_layout.bars[i].bottom()});
    }

    void addRow(std::size_t i)
    {
        const std::size_t row = m_arrangement.rows[i];
        const ComparedCase& which = m_input.columns.rows[row];
        const double middle = m_layout.bars[i].center().y;
        const TextBlock& name = m_arrangement.names[i];
        const double nameTop = m_arrangement.stacked ? m_layout.rows[i].y : middle - name.height() / 2;
        const double nameBottom = addBlock(m_marks, {which.caseId, "label"}, name, {m_input.area.x, nameTop});
        const BarEnd& end = m_arrangement.ends[i];
        // the texts' left edge and middle
        geometry::Point at{m_input.area.x, nameBottom + end.height() / 2};
        if (m_placing.hasPlace(row)) {
            if (!m_arrangement.stacked)
                at = {besideDot(i), middle};
            addGuide(i, which.caseId, at.x, end.width(barEndGap(m_input)));
            addDot(row, middle);
        } else {
            const double size =
                m_arrangement.stacked ? end.value.look.size : barGlyphSize(m_input, m_layout.pitch);
            if (!m_arrangement.stacked)
                at = {m_start, middle};
            addGapOrZero(which, {at.x, at.y - size / 2, size, size});
            at.x += size + barEndGap(m_input);
        }
        addEnd(which.caseId, end, at);
    }

    [[nodiscard]] double besideDot(std::size_t i) const
    {
        const DotsPlacing::Reach reach = m_placing.reachOf(m_arrangement.rows[i], m_axis);
        const double gap = barEndGap(m_input);
        return m_arrangement.endsAhead[i] ? m_start + reach.from - gap - m_arrangement.ends[i].width(gap)
                                          : m_start + reach.to + gap;
    }

    /// Leads the eye along the row; stops at its texts.
    void addGuide(std::size_t i, const std::string& caseId, double textX, double textWidth)
    {
        const double y = m_layout.bars[i].center().y;
        const double right = m_start + m_axis.length;
        if (m_arrangement.stacked) {
            addLine({caseId, "guide"}, Role::Grid, {m_start, y}, {right, y});
            return;
        }
        const double before = textX - 6;
        const double after = textX + textWidth + 6;
        if (before > m_start)
            addLine({caseId, "guide"}, Role::Grid, {m_start, y}, {std::min(before, right), y});
        if (after < right)
            addLine({caseId, "guide-2"}, Role::Grid, {std::max(after, m_start), y}, {right, y});
    }

    void addDot(std::size_t row, double y)
    {
        const ComparedCase& which = m_input.columns.rows[row];
        const DotSpan span = dotSpanOf(which);
        const double radius = std::min(m_placing.dotRadius(), m_layout.pitch * 0.38);
        Mark dot = valueMark(m_input, row);
        addWhiskers(dot, span, y, radius);
        if (span.high > 0 && beyondOf(which).style != MarkStyle::Light) { // a term with its suspended part
            Mark suspended = dot;
            suspended.key.part = beyondOf(which).part;
            suspended.style = beyondOf(which).style;
            suspended.shape = CircleShape{{{xOf(span.high), y}, radius}};
            if (span.value > 0)
                suspended.description.clear();
            m_marks.push_back(std::move(suspended));
        }
        if (!(span.value > 0))
            return;
        Mark plate = dot; // lines end at a dot that is no disc
        plate.key.part = "plate-of-dot";
        plate.role = Role::Background;
        plate.style = MarkStyle::Solid;
        plate.description.clear();
        plate.shape = CircleShape{{{xOf(span.value), y}, radius}};
        m_marks.push_back(std::move(plate));
        dot.shape = CircleShape{{{xOf(span.value), y}, radius}};
        dot.data = DataValue{m_input.columns.measure, span.value, placedByPosition};
        const Mark arrowOf = dot;
        m_marks.push_back(std::move(dot));
        const double length = barArrowWidth(m_input) - 3;
        const double end = xOf(std::max(span.value, span.high)) + radius;
        if (span.openHigh)
            addOpenEnd(m_marks, arrowOf, {end + 2, y}, 1, 0, length);
        if (span.openLow)
            addOpenEnd(m_marks, arrowOf, {xOf(span.value) - radius - 2, y}, -1, 0, length);
    }

    /// From the low to the high end; an end that is no dot has a cap.
    void addWhiskers(const Mark& dot, const DotSpan& span, double y, double radius)
    {
        const double low = span.low > 0 ? span.low : span.value;
        const double high = std::max(span.value, span.high);
        if (!(low > 0) || !(high > low))
            return;
        const auto add = [&](const char* part, geometry::Point from, geometry::Point to) {
            Mark line;
            line.key = {dot.key.caseId, part};
            line.role = dot.role;
            line.series = dot.series;
            line.shape = LineShape{from, to, 2, false};
            m_marks.push_back(std::move(line));
        };
        const double cap = radius * 0.7;
        add("whisker", {xOf(low), y}, {xOf(high), y});
        if (low < span.value)
            add("whisker-low", {xOf(low), y - cap}, {xOf(low), y + cap});
        add("whisker-high", {xOf(high), y - cap}, {xOf(high), y + cap});
    }

    void addGapOrZero(const ComparedCase& which, const Rect& box)
    {
        if (which.gap() != nullptr) {
            addGap(m_marks, which, m_input.columns, m_input.wording, box);
            return;
        }
        Mark tick;
        tick.key = {which.caseId, "gap"};
        tick.role = Role::Gap;
        tick.description = m_input.wording.markDescription(which, m_input.columns);
        tick.shape = LineShape{{box.center().x, box.y + 1}, {box.center().x, box.bottom() - 1}, 1.25, false};
        m_marks.push_back(std::move(tick));
    }

    /// Grid lines stop at texts.
    void addEnd(const std::string& caseId, const BarEnd& end, geometry::Point at)
    {
        const double gap = barEndGap(m_input);
        const Rect text{at.x - 3, at.y - end.height() / 2, end.width(gap) + 6, end.height()};
        if (std::ranges::any_of(m_grid, [&](double x) { return x > text.x && x < text.right(); }))
            addTextBacking(m_marks, caseId, text);
        addRowEnd(m_marks, caseId, end, gap, at);
    }

    /// The same rows as bars from zero.
    void addTwin()
    {
        const geometry::AxisScale scale = twinScale();
        const double left = m_placing.twinLeft();
        if (!(scale.max > 0))
            return;
        const double wordsTop = m_plot.y - axisHeight(m_input);
        const TextBlock& caption = m_placing.twinCaption();
        addBlock(m_marks, {"", "linear-note"}, caption, {left, wordsTop - 2 * m_input.unit - caption.height()});
        const ValueAxis axis =
            layoutAxis(m_input, scale, scale.length,
                       {left, false, left - std::max(24 * m_input.unit, 16.0), m_input.area.right()});
        for (std::size_t t = 0; t < axis.values.size(); ++t) {
            const double x = left + scale.position(axis.values[t]);
            if (axis.values[t] > 0)
                addLine({"", "linear-grid-" + std::to_string(t)}, Role::Grid, {x, m_plot.y}, {x, m_plot.bottom()});
            addBlock(m_marks, {"", "linear-tick-" + std::to_string(t)}, axis.words[t], {x, wordsTop}, Anchor::Middle);
        }
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            addTwinBar(i, scale);
        addLine({"", "linear-zero"}, Role::Axis, {left - 0.5, m_plot.y}, {left - 0.5, m_plot.bottom()});
    }

    void addTwinBar(std::size_t i, const geometry::AxisScale& scale)
    {
        const std::size_t row = m_arrangement.rows[i];
        const ComparedCase& which = m_input.columns.rows[row];
        const double thickness = std::min(m_layout.bars[i].height, 16 * m_input.unit);
        const Rect bar{m_placing.twinLeft(), m_layout.bars[i].center().y - thickness / 2,
                       scale.position(drawnValue(which).value_or(0)), thickness};
        Rect extent = bar;
        extent.width = scale.position(beyondOf(which).extent);
        if (!(extent.width > bar.width))
            extent.width = 0;
        const std::size_t first = m_marks.size();
        if (drawnValue(which))
            addBarMarks(m_marks, m_input, row, {bar, extent, std::min(6 * m_input.unit, m_layout.pitch / 2), 0});
        else if (extent.width > 0)
            addSuspendedBar(m_marks, m_input, row, extent);
        for (std::size_t m = first; m < m_marks.size(); ++m)
            m_marks[m].key.part.insert(0, "linear-");
    }

    const FigureInput& m_input;
    const DotsPlacing& m_placing;
    const BarsArrangement& m_arrangement;
    const geometry::BarsLayout& m_layout;
    Rect m_plot;
    MagnitudeAxis m_axis;
    double m_start = 0; // x of the axis' first point
    std::vector<Mark> m_marks;
    std::vector<double> m_grid; // x of the grid lines
};

FigureOutput build(const FigureInput& input, MagnitudeAxis::Form form)
{
    FigureOutput output;
    const DotsPlacing placing(input, form);
    const BarsArrangement arrangement = arrangeRows(input, placing);
    output.fits = arrangement.fits;
    if (!output.fits)
        return output;
    DotsDrawing drawing(input, placing, arrangement);
    if (const geometry::AxisScale scale = drawing.twinScale(); scale.max > 0)
        output.basePerUnit = scale.max / scale.length * pointsPerCentimetre;
    output.width = input.area.width;
    output.folded = !arrangement.key.rows.empty();
    output.marks = drawing.draw();
    return output;
}

} // namespace

FigureOutput buildDots(const FigureInput& input)
{
    return build(input, MagnitudeAxis::Form::Logarithmic);
}

FigureOutput buildEm(const FigureInput& input)
{
    return build(input, MagnitudeAxis::Form::Banded);
}

} // namespace toscale::scene
