#include "core/scene/figures/dot_marks.h"

#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/dots_placing.h"
#include "core/scene/figures/row_marks.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using geometry::Point;

class DotMarks {
public:
    DotMarks(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const DotPlace& place)
        : m_marks(marks)
        , m_input(input)
        , m_row(row)
        , m_which(input.columns.rows[row])
        , m_span(dotSpanOf(m_which))
        , m_place(place)
        , m_arrow(barArrowWidth(input) - 3)
    {
    }

    void add()
    {
        Mark dot = valueMark(m_input, m_row);
        if (!(m_span.value > 0) && m_span.openLow) {
            addFromZero(std::move(dot));
            return;
        }
        addWhiskers(dot);
        if (m_span.high > 0 && beyondOf(m_which).style != MarkStyle::Light)
            addSuspended(dot);
        if (m_span.value > 0)
            addDot(std::move(dot));
    }

private:
    [[nodiscard]] double xOf(double value) const { return m_place.start + m_place.axis->position(value); }

    void addLine(const Mark& dot, const char* part, Point from, Point to, std::string description = {})
    {
        Mark line;
        line.key = {dot.key.caseId, part};
        line.role = dot.role;
        line.series = dot.series;
        line.shape = LineShape{from, to, 2, false};
        line.description = std::move(description);
        m_marks.push_back(std::move(line));
    }

    void addCap(const Mark& dot, const char* part, double x)
    {
        const double half = m_place.radius * 0.7;
        addLine(dot, part, {x, m_place.y - half}, {x, m_place.y + half});
    }

    /// A range from zero, which lies beyond every first border.
    void addFromZero(Mark dot)
    {
        const double from = m_place.start + m_arrow;
        const double high = xOf(m_span.high);
        addOpenEnd(m_marks, dot, {from, m_place.y}, -1, 0, m_arrow);
        addLine(dot, "whisker", {from, m_place.y}, {std::max(from, high), m_place.y}, std::move(dot.description));
        addCap(dot, "whisker-high", high);
    }

    /// From the low to the high end; an end that is no dot has a cap.
    void addWhiskers(const Mark& dot)
    {
        const double low = m_span.low > 0 ? m_span.low : m_span.value;
        const double high = std::max(m_span.value, m_span.high);
        if (!(low > 0) || !(high > low))
            return;
        addLine(dot, "whisker", {xOf(low), m_place.y}, {xOf(high), m_place.y});
        if (low < m_span.value)
            addCap(dot, "whisker-low", xOf(low));
        addCap(dot, "whisker-high", xOf(high));
    }

    void addSuspended(const Mark& dot)
    {
        Mark suspended = dot;
        suspended.key.part = beyondOf(m_which).part;
        suspended.style = beyondOf(m_which).style;
        suspended.shape = CircleShape{{{xOf(m_span.high), m_place.y}, m_place.radius}};
        if (m_span.value > 0)
            suspended.description.clear();
        addPlate(suspended);
        m_marks.push_back(std::move(suspended));
    }

    /// Lines end at a dot that is no disc.
    void addPlate(const Mark& dot)
    {
        Mark plate;
        plate.key = {dot.key.caseId, dot.key.part + "-plate"};
        plate.role = Role::Background;
        plate.shape = dot.shape;
        m_marks.push_back(std::move(plate));
    }

    void addDot(Mark dot)
    {
        dot.shape = CircleShape{{{xOf(m_span.value), m_place.y}, m_place.radius}};
        addPlate(dot);
        dot.data = DataValue{m_input.columns.measure, m_span.value, placedByPosition};
        m_marks.push_back(dot);
        const double end = xOf(std::max(m_span.value, m_span.high)) + m_place.radius;
        if (m_span.openHigh)
            addOpenEnd(m_marks, dot, {end + 2, m_place.y}, 1, 0, m_arrow);
        if (m_span.openLow)
            addOpenEnd(m_marks, dot, {xOf(m_span.value) - m_place.radius - 2, m_place.y}, -1, 0, m_arrow);
    }

    std::vector<Mark>& m_marks;
    const FigureInput& m_input;
    std::size_t m_row;
    const ComparedCase& m_which;
    DotSpan m_span;
    const DotPlace& m_place;
    double m_arrow;
};

} // namespace

void addDotMarks(std::vector<Mark>& marks, const FigureInput& input, std::size_t row, const DotPlace& place)
{
    DotMarks(marks, input, row, place).add();
}

} // namespace toscale::scene
