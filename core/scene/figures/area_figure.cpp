#include "core/scene/figures/area_figure.h"

#include "core/scene/figures/area_labels.h"
#include "core/scene/figures/gap_rail.h"
#include "core/scene/figures/magnifier.h"
#include "core/scene/figures/parting_edges.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace toscale::scene {

namespace {

Shape asShape(const AreaShape& shape)
{
    return std::visit([](const auto& one) { return Shape(one); }, shape);
}

double sizeOf(const AreaShape& shape)
{
    const auto* rect = std::get_if<RectShape>(&shape);
    return rect != nullptr ? std::sqrt(rect->rect.width * rect->rect.height)
                           : 2 * std::get<CircleShape>(shape).circle.radius;
}

/// A little larger all round: the edge that parts areas of one colour that lie on each other.
Shape withEdge(const AreaShape& shape, double width)
{
    if (const auto* rect = std::get_if<RectShape>(&shape))
        return RectShape{rect->rect.inset(-width)};
    const geometry::Circle& circle = std::get<CircleShape>(shape).circle;
    return CircleShape{{circle.center, circle.radius + width}};
}

class AreaDrawing {
public:
    AreaDrawing(const FigureInput& input, const AreaKind& kind, std::span<const std::size_t> rows,
                std::span<const AreaValue> values, const AreaArrangement& arrangement)
        : m_input(input)
        , m_kind(kind)
        , m_rows(rows)
        , m_values(values)
        , m_arrangement(arrangement)
    {
    }

    std::vector<Mark> draw()
    {
        if (m_input.words != nullptr)
            m_input.words->makeAll(m_rows);
        m_marks.reserve(m_rows.size() * 2 + m_arrangement.inside.size());
        std::vector<std::size_t> order(m_rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return m_values[i].whole(); });
        PartingEdges edges;
        for (const std::size_t i : order) // areas with their labels inside lie beside each other
            addArea(i, !m_kind.labelsInside && edges.isEdged(sizeOf(m_arrangement.placed.areas[i].extent)));
        addCallouts(m_marks, m_input, m_arrangement.callouts, m_arrangement.columns);
        for (const InsideLabel& label : m_arrangement.inside)
            addInside(label);
        if (m_arrangement.folded)
            addKey();
        return std::move(m_marks);
    }

private:
    void addArea(std::size_t i, bool isEdged)
    {
        const PlacedArea& area = m_arrangement.placed.areas[i];
        const ComparedCase& which = m_input.columns.rows[m_rows[i]];
        Mark mark = valueMark(m_input, m_rows[i]);
        if (isEdged) {
            Mark edge;
            edge.key = {which.caseId, "edge"};
            edge.role = Role::Background;
            edge.shape = withEdge(area.extent, 1.5);
            m_marks.push_back(std::move(edge));
        }
        if (m_values[i].extent > m_values[i].value) {
            const Beyond beyond = beyondOf(which);
            Mark more = mark;
            more.key.part = beyond.part;
            more.style = beyond.style;
            more.shape = asShape(area.extent);
            if (m_values[i].value > 0)
                more.description.clear();
            m_marks.push_back(std::move(more));
        }
        if (!(m_values[i].value > 0))
            return;
        mark.shape = asShape(area.value);
        mark.data = DataValue{m_input.columns.measure, m_values[i].value};
        m_marks.push_back(std::move(mark));
        if (sizeOf(area.value) < findableSide && m_rows.size() <= mostRings) {
            const Mark ringed = m_marks.back(); // a copy: the list grows
            m_rings.add(m_marks, ringed, {ringCentre(area.value), 7 * m_input.unit});
        }
    }

    static geometry::Point ringCentre(const AreaShape& shape)
    {
        const auto* rect = std::get_if<RectShape>(&shape);
        return rect != nullptr ? rect->rect.center() : std::get<CircleShape>(shape).circle.center;
    }

    void addInside(const InsideLabel& label)
    {
        const std::size_t row = m_rows[label.index];
        const std::string& caseId = m_input.columns.rows[row].caseId;
        const bool isOnColour =
            label.ground == InsideLabel::Ground::Colour || label.ground == InsideLabel::Ground::Plate;
        if (label.ground == InsideLabel::Ground::Pattern || label.ground == InsideLabel::Ground::Plate)
            addPlate(label, row);
        const std::size_t first = m_marks.size();
        const char* part = m_arrangement.folded ? "number" : "label";
        double y = addBlock(m_marks, {caseId, part}, label.label.label, label.middle, Anchor::Middle);
        y = addBlock(m_marks, {caseId, "amount"}, label.label.value, {label.middle.x, y}, Anchor::Middle);
        addBlock(m_marks, {caseId, "note"}, label.label.note, {label.middle.x, y}, Anchor::Middle);
        if (!isOnColour)
            return;
        for (std::size_t i = first; i < m_marks.size(); ++i) {
            m_marks[i].role = Role::OnData;
            m_marks[i].series = m_input.colours.series[row];
        }
    }

    /// A colour keeps its own, so that all of it is seen.
    void addPlate(const InsideLabel& label, std::size_t row)
    {
        Mark plate;
        plate.key = {m_input.columns.rows[row].caseId, "plate"};
        plate.role = Role::Background;
        if (label.ground == InsideLabel::Ground::Plate) {
            const Mark value = valueMark(m_input, row);
            plate.role = value.role;
            plate.series = value.series;
        }
        plate.shape = RectShape{label.box().inset(-2)};
        m_marks.push_back(std::move(plate));
    }

    void addKey()
    {
        const geometry::Point at{m_arrangement.keyArea.x, m_arrangement.keyArea.y};
        addLabelKey(m_marks, m_input.columns, m_arrangement.key, at);
        addBlock(m_marks, {"", "unnamed-cases"},
                 keyGapBlock(m_input, m_rows.size() - m_arrangement.key.rows.size(), m_arrangement.unnumbered,
                             m_arrangement.keyArea.width),
                 {at.x, at.y + m_arrangement.key.height});
    }

    static constexpr std::size_t mostRings = 60;

    const FigureInput& m_input;
    const AreaKind& m_kind;
    std::span<const std::size_t> m_rows;
    std::span<const AreaValue> m_values;
    const AreaArrangement& m_arrangement;
    std::vector<Mark> m_marks;
    Rings m_rings;
};

} // namespace

std::vector<double> wholesOf(std::span<const AreaValue> values)
{
    std::vector<double> wholes;
    wholes.reserve(values.size());
    for (const AreaValue& value : values)
        wholes.push_back(value.whole());
    return wholes;
}

FigureOutput buildAreaFigure(const FigureInput& input, const AreaKind& kind)
{
    std::vector<std::size_t> rows;
    std::vector<std::size_t> aside; // gaps and zeros have no area
    std::vector<AreaValue> values;
    for (std::size_t row = 0; row < input.columns.rows.size(); ++row) {
        const ComparedCase& which = input.columns.rows[row];
        const AreaValue value{drawnValue(which).value_or(0), beyondOf(which).extent};
        if (value.whole() > 0) {
            rows.push_back(row);
            values.push_back(value);
        } else {
            aside.push_back(row);
        }
    }
    FigureOutput output;
    FigureInput above = input;
    const GapRail rail = layoutGapRail(input, aside, input.area.height * (rows.empty() ? 0.8 : 0.45));
    if (!aside.empty())
        above.area.height -= rail.height + railGap + (rail.shown < aside.size() ? smallestType * lineHeight : 0);
    const double railTop = above.area.bottom() + railGap;
    if (!rows.empty()) {
        const AreaArrangement arrangement = arrangeAreas(above, kind, rows, values);
        output.fits = arrangement.fits && above.area.height > 0;
        if (!output.fits)
            return output;
        output.marks = AreaDrawing(above, kind, rows, values, arrangement).draw();
        output.folded = arrangement.folded;
        output.unnamed = arrangement.folded ? rows.size() - arrangement.key.rows.size() : 0;
        if (const double areaPerValue = arrangement.placed.areaPerValue; areaPerValue > 0)
            output.basePerUnit = std::pow(pointsPerCentimetreOf(input.camera), 2) / areaPerValue;
        const double end =
            arrangement.columns.right.width > 0 ? arrangement.columns.right.right() : arrangement.placed.used.right();
        output.width = arrangement.folded ? input.area.width : end - input.area.x;
    }
    addGapRail(output.marks, input, rail, {input.area.x, railTop});
    addMissingCases(output.marks, input, rows.size() + rail.shown, railTop + rail.height);
    return output;
}

} // namespace toscale::scene
