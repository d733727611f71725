#include "core/scene/figures/dot_marks.h"
#include "core/scene/figures/dots_placing.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/linear_twin.h"
#include "core/scene/figures/magnitude_words.h"
#include "core/scene/figures/row_drawing.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>

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
            addLinearTwin(m_marks, m_input, m_placing, m_arrangement);
        }
        addBelowRows(m_marks, m_input, m_arrangement);
        return std::move(m_marks);
    }

private:
    [[nodiscard]] double xOf(double value) const { return m_start + m_axis.position(value); }
    [[nodiscard]] bool isBanded() const { return m_axis.form == MagnitudeAxis::Form::Banded; }

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
            addLine(m_marks, {"", "tick-line-" + number}, Role::Axis, {x, top - 5}, {x, top});
        }
        addFineTicks();
        addLine(m_marks, {"", "axis"}, Role::Axis, {m_start, top}, {m_start + m_axis.length, top});
        const MagnitudeWords words =
            wordsAlong(m_input, m_input.columns, m_axis, m_start, m_input.area.x, m_placing.twinLeft() - 8);
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
                addLine(m_marks, {"", "fine-" + std::to_string(band + 1) + '-' + std::to_string(i + 1)}, Role::Axis,
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
            add("bands-" + std::to_string(i + 1),
                {m_start, m_layout.bars[i].y, m_axis.length, m_layout.bars[i].height});
    }

    void addUpright(const std::string& part, double x)
    {
        if (!m_arrangement.stacked) {
            addLine(m_marks, {"", part}, Role::Grid, {x, m_plot.y}, {x, m_plot.bottom()});
            m_grid.push_back(x);
            return;
        }
        for (std::size_t i = 0; i < m_layout.bars.size(); ++i)
            addLine(m_marks, {"", part + '-' + std::to_string(i + 1)}, Role::Grid, {x, m_layout.bars[i].y},
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
            addDotMarks(m_marks, m_input, row,
                        {m_start, middle, std::min(m_placing.dotRadius(), m_layout.pitch * 0.38), &m_axis});
        } else {
            const double size = m_arrangement.stacked ? end.value.look.size : barGlyphSize(m_input, m_layout.pitch);
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
            addLine(m_marks, {caseId, "guide"}, Role::Grid, {m_start, y}, {right, y});
            return;
        }
        const double before = textX - 6;
        const double after = textX + textWidth + 6;
        if (before > m_start)
            addLine(m_marks, {caseId, "guide"}, Role::Grid, {m_start, y}, {std::min(before, right), y});
        if (after < right)
            addLine(m_marks, {caseId, "guide-2"}, Role::Grid, {std::max(after, m_start), y}, {right, y});
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
        if (end.isEmpty())
            return;
        const double gap = barEndGap(m_input);
        const Rect text{at.x - 3, at.y - end.height() / 2, end.width(gap) + 6, end.height()};
        if (std::ranges::any_of(m_grid, [&](double x) { return x > text.x && x < text.right(); }))
            addTextBacking(m_marks, caseId, text);
        addRowEnd(m_marks, caseId, end, gap, at);
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
    if (const geometry::AxisScale scale = linearTwinScale(input, placing, arrangement); scale.max > 0)
        output.basePerUnit = scale.max / scale.length * pointsPerCentimetreOf(input.camera);
    output.width = input.area.width;
    output.folded = !arrangement.key.rows.empty();
    output.marks = DotsDrawing(input, placing, arrangement).draw();
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
