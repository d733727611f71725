#include "core/scene/figures/dots_placing.h"

#include "core/document/compare_view.h"
#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/value_axis.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::MagnitudeAxis;
using geometry::Rect;

} // namespace

DotSpan dotSpanOf(const ComparedCase& row)
{
    DotSpan span;
    span.value = drawnValue(row).value_or(0);
    const double extent = beyondOf(row).extent;
    span.high = extent > span.value && std::isfinite(extent) ? extent : 0;
    if (!(span.value > 0)) {
        span.openLow = span.high > 0 && beyondOf(row).style == MarkStyle::Light; // a range from zero
        return span;
    }
    const Estimate<double>& estimate = row.measured()->value;
    if (estimate.bound == Bound::Range && estimate.low > 0 && estimate.low < span.value)
        span.low = estimate.low;
    span.openLow = estimate.bound == Bound::Upper;
    span.openHigh = estimate.bound == Bound::Lower || (estimate.bound == Bound::Range && estimate.highOpen);
    return span;
}

MagnitudeAxis axisAround(std::span<const DotSpan> spans, const Comparison& columns, MagnitudeAxis::Form form)
{
    double least = 0;
    double most = 0;
    for (const DotSpan& span : spans)
        for (const double value : {span.value, span.low, span.high})
            if (value > 0) {
                least = least > 0 ? std::min(least, value) : value;
                most = std::max(most, value);
            }
    constexpr double day = 1 / 365.25; // prison time per work is shown in days
    const double unit = columns.measure == MeasureId::CustodyPerWork ? day : 1;
    const bool inYears =
        tickFamilyOf(columns) == geometry::TickFamily::Years || columns.measure == MeasureId::CustodyPerTb;
    return geometry::magnitudeAxis(form, least, most, inYears ? geometry::TickFamily::Years : tickFamilyOf(columns),
                                   unit);
}

DotsPlacing::DotsPlacing(const FigureInput& input, MagnitudeAxis::Form form)
    : m_input(input)
    , m_form(form)
{
    const bool any =
        std::ranges::any_of(input.columns.rows, [](const ComparedCase& row) { return dotSpanOf(row).hasPlace(); });
    if (!any)
        return;
    const TextLook look{readable(13 * input.unit), Weight::Regular, Role::Label};
    const Note note = *scaleNoteOf(input.view.figure, input.columns.measure);
    m_caption = wrapBlock(input.measure, input.wording.note(note, input.columns, Length::Full), look,
                          twinLeft() - input.area.x - 12 * input.unit);
    m_twinCaption = wrapBlock(input.measure, input.wording.linearTwin(), look, twinWidth());
}

bool DotsPlacing::hasPlace(std::size_t row) const
{
    return dotSpanOf(m_input.columns.rows[row]).hasPlace();
}

RowTexts DotsPlacing::textsOf(std::size_t row) const
{
    const ComparedCase& which = m_input.columns.rows[row];
    RowTexts texts = scene::textsOf(which, m_input.columns, m_input.wording);
    if (which.gap() == nullptr && !hasPlace(row))
        texts.note += (texts.note.empty() ? "" : " · ") + m_input.wording.zeroOffScale();
    return texts;
}

double DotsPlacing::headHeight() const
{
    return std::max(m_caption.height(), m_twinCaption.height()) + axisHeight(m_input) + 4 * m_input.unit;
}

double DotsPlacing::leastDrawing() const
{
    return 2 * dotRadius() + 2;
}

double DotsPlacing::dotRadius() const
{
    return std::max(6 * m_input.unit, 5.5);
}

double DotsPlacing::twinWidth() const
{
    return std::clamp(m_input.area.width * 0.2, std::min(84.0, m_input.area.width * 0.3),
                      260 * std::max(m_input.unit, 1.0));
}

double DotsPlacing::twinLeft() const
{
    return m_input.area.right() - twinWidth();
}

Rect DotsPlacing::besideTwin(Rect plot) const
{
    plot.width = std::max(twinLeft() - std::max(60 * m_input.unit, 44.0) - plot.x, 1.0);
    return plot;
}

MagnitudeAxis DotsPlacing::axisOf(std::span<const std::size_t> rows, const Rect& plot) const
{
    std::vector<DotSpan> spans;
    for (const std::size_t row : rows)
        spans.push_back(dotSpanOf(m_input.columns.rows[row]));
    MagnitudeAxis axis = axisAround(spans, m_input.columns, m_form);
    axis.length = std::max(plot.width - 2 * dotRadius(), 1.0);
    return axis;
}

DotsPlacing::Reach DotsPlacing::reachOf(std::size_t row, const MagnitudeAxis& axis) const
{
    const DotSpan span = dotSpanOf(m_input.columns.rows[row]);
    const double arrow = barArrowWidth(m_input);
    if (!(span.value > 0) && span.openLow) // all along the axis
        return {0, axis.position(span.high) + dotRadius()};
    const double least = span.low > 0 ? span.low : span.value > 0 ? span.value : span.high;
    return {axis.position(least) - dotRadius() - (span.openLow ? arrow : 0),
            axis.position(std::max(span.value, span.high)) + dotRadius() + (span.openHigh ? arrow : 0)};
}

BarEnd DotsPlacing::endAtDot(std::size_t row, double behind, double ahead, double pitch, bool& isAhead,
                             bool& whole) const
{
    const RowTexts texts = textsOf(row);
    const double least = 4 * smallestType;
    const auto inWidth = [&](double width, bool& complete) {
        return endInRow(m_input, texts, std::max(width, least), pitch, complete);
    };
    // behind the dot on one line of full size, else before it, else wrapped where there is more room
    const double size = readable(std::min(15.5 * m_input.unit, pitch / lineHeight));
    for (const bool before : {false, true}) {
        bool complete = true;
        BarEnd end = inWidth(before ? ahead : behind, complete);
        const bool oneLine = end.value.lines.size() == 1 && (end.beside || end.note.lines.empty());
        if (complete && oneLine && end.value.look.size >= size
            && end.width(barEndGap(m_input)) <= (before ? ahead : behind)) {
            isAhead = before;
            return end;
        }
    }
    isAhead = ahead > behind;
    return inWidth(std::max(ahead, behind), whole);
}

bool DotsPlacing::placeBehind(BarsArrangement& rows, const Rect& plot) const
{
    const Rect dots = besideTwin(plot);
    const MagnitudeAxis axis = axisOf(rows.rows, dots);
    const double gap = barEndGap(m_input);
    const double pitch = rowPitch(m_input, rows.rows.size(), plot.height);
    bool whole = true;
    for (const std::size_t row : rows.rows) {
        bool ahead = false;
        if (hasPlace(row)) {
            const Reach reach = reachOf(row, axis);
            const double start = axisStart(dots) - dots.x;
            rows.ends.push_back(
                endAtDot(row, dots.width - start - reach.to - gap, start + reach.from - gap, pitch, ahead, whole));
        } else {
            const double glyph = barGlyphSize(m_input, pitch) + gap;
            rows.ends.push_back(
                endInRow(m_input, textsOf(row), std::max(dots.width - glyph - gap, 4 * smallestType), pitch, whole));
        }
        rows.endsAhead.push_back(ahead);
    }
    rows.layout = geometry::layoutBars(std::vector<geometry::BarRequest>(rows.rows.size()), dots, rowOptions(m_input));
    const double leastAxis = 6 * dotRadius();
    return whole && axis.length >= leastAxis;
}

void DotsPlacing::placeUnder(BarsArrangement& rows, const Rect& plot, const geometry::BarsOptions& options) const
{
    rows.layout = geometry::layoutBars(std::vector<geometry::BarRequest>(rows.rows.size()), besideTwin(plot), options);
}

} // namespace toscale::scene
