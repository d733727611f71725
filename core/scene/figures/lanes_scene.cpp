#include "core/scene/figures/bar_marks.h"
#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/lanes_arrangement.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/reflect.h"

#include <algorithm>

namespace toscale::scene {

namespace {

using geometry::Rect;

class LanesDrawing {
public:
    LanesDrawing(const FigureInput& input, std::span<const Lane> lanes, const LanesArrangement& arrangement)
        : m_input(input)
        , m_lanes(lanes)
        , m_arrangement(arrangement)
        , m_columns(arrangement.columns)
    {
    }

    std::vector<Mark> draw()
    {
        addHead();
        for (std::size_t i = 0; i < m_arrangement.rows.size(); ++i) {
            addRule(i);
            addRow(m_arrangement.rows[i]);
        }
        addLabelKey(m_marks, m_input.columns, m_arrangement.key, {m_input.area.x, m_arrangement.below});
        addMissingCases(m_marks, m_input, m_arrangement.rows.size(), m_arrangement.below + m_arrangement.key.height);
        return std::move(m_marks);
    }

private:
    void addHead()
    {
        int last = -1;
        for (std::size_t i = 0; i < m_lanes.size(); ++i) {
            const Lane& lane = m_lanes[i];
            const LanesColumns::Place& place = m_columns.lanes[i];
            const Anchor anchor = place.leftward ? Anchor::End : Anchor::Start;
            if (m_columns.form == LaneForm::Down) {
                addBlock(m_marks, {"", lane.part + "title"}, m_arrangement.titles[i],
                         {m_columns.titleX, m_arrangement.axisTops[i]});
            } else {
                const TextBlock& title = m_arrangement.titles[i];
                const TextBlock& detail = m_arrangement.details[i];
                // on the axis, so that it is read with it
                const double top = m_arrangement.axisTops[i] - title.height() - detail.height();
                const double y = addBlock(m_marks, {"", lane.part + "title"}, title, {place.zero, top}, anchor);
                addBlock(m_marks, {"", lane.part + "detail"}, detail, {place.zero, y}, anchor);
            }
            if (lane.scale != last)
                addAxis(i);
            last = lane.scale;
        }
    }

    void addAxis(std::size_t i)
    {
        const Lane& lane = m_lanes[i];
        const ValueAxis& axis = m_arrangement.axes[i];
        for (std::size_t t = 0; t < axis.values.size(); ++t)
            addBlock(m_marks, {"", lane.part + "tick-" + std::to_string(t)}, axis.words[t],
                     {xOf(i, axis.values[t]), m_arrangement.axisTops[i]}, Anchor::Middle);
    }

    [[nodiscard]] double xOf(std::size_t lane, double value) const
    {
        const LanesColumns::Place& place = m_columns.lanes[lane];
        const double along = m_arrangement.scales[lane].position(value);
        return place.leftward ? place.zero - along : place.zero + along;
    }

    /// Between the head and the first row, and between rows.
    void addRule(std::size_t i)
    {
        const double y = m_arrangement.rows[i].top;
        addLine(m_marks, {"", "row-" + std::to_string(i + 1)}, Role::Grid, {m_input.area.x, y},
                {m_input.area.right(), y});
    }

    void addRow(const LaneRow& row)
    {
        const std::string& caseId = m_input.columns.rows[row.row].caseId;
        const Anchor anchor = m_columns.form == LaneForm::Facing ? Anchor::Middle : Anchor::Start;
        const double y = addBlock(m_marks, {caseId, "label"}, row.name, {m_columns.nameX, row.nameTop}, anchor);
        addBlock(m_marks, {caseId, "record"}, row.record, {m_columns.nameX, y}, anchor);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::size_t first = m_marks.size();
            addCell(i, row, row.cells[i]);
            describe(m_lanes[i], row.row, first);
            belongTo(m_lanes[i], row.row, first);
        }
    }

    /// Every cell speaks, and says of which measure: one without a mark by its words.
    void describe(const Lane& lane, std::size_t row, std::size_t first)
    {
        const std::span<Mark> cell = std::span(m_marks).subspan(first);
        if (std::ranges::all_of(cell, [](const Mark& mark) { return mark.description.empty(); }))
            for (Mark& mark : cell)
                if (mark.key.part == "amount")
                    mark.description =
                        m_input.wording.markDescription(lane.input.columns.rows[row], lane.input.columns);
        if (m_lanes.size() < 2)
            return;
        for (Mark& mark : cell)
            if (!mark.description.empty())
                mark.description = m_input.wording.ofMeasure(m_input.view.figure, lane.input.columns, mark.description);
    }

    /// A case has marks in several lanes: their keys say which, and one baseline is the whole figure's.
    void belongTo(const Lane& lane, std::size_t row, std::size_t first)
    {
        const bool isBaseline = isBaselineRow(m_input.columns, row);
        for (std::size_t i = first; i < m_marks.size(); ++i) {
            Mark& mark = m_marks[i];
            mark.key.part.insert(0, lane.part);
            if (mark.role == Role::Data || mark.role == Role::Baseline)
                mark.role = isBaseline ? Role::Baseline : Role::Data;
        }
    }

    void addCell(std::size_t i, const LaneRow& row, const LaneCell& cell)
    {
        const ComparedCase& which = m_lanes[i].input.columns.rows[row.row];
        addBlock(m_marks, {which.caseId, "title"}, cell.title,
                 {m_columns.titleX, cell.textTop + toBaseline(cell.text.value.look) - toBaseline(cell.title.look)});
        if (cell.onScale)
            addBar(i, row, cell);
        addTexts(i, which, cell);
    }

    void addTexts(std::size_t i, const ComparedCase& which, const LaneCell& cell)
    {
        const Lane& lane = m_lanes[i];
        const LanesColumns::Place& place = m_columns.lanes[i];
        const double sign = place.leftward ? -1 : 1;
        const Anchor anchor = place.leftward ? Anchor::End : Anchor::Start;
        const TextBlock& value = cell.text.value;
        double x = place.zero;
        if (which.gap() != nullptr && !cell.onScale) {
            const double size = value.look.size;
            const double y = cell.textTop + (value.look.lineStep() - size) / 2;
            addGap(m_marks, which, lane.input.columns, m_input.wording, {place.leftward ? x - size : x, y, size, size});
            x += sign * (size + barEndGap(m_input));
        }
        addBlock(m_marks, {which.caseId, "amount"}, value, {x, cell.textTop}, anchor);
        if (cell.text.beside)
            addBlock(m_marks, {which.caseId, "note"}, cell.text.note,
                     {x + sign * (value.width + barEndGap(m_input)),
                      cell.textTop + toBaseline(value.look) - toBaseline(cell.text.note.look)},
                     anchor);
        else
            addBlock(m_marks, {which.caseId, "note"}, cell.text.note, {x, cell.noteTop}, anchor);
    }

    void addBar(std::size_t i, const LaneRow& row, const LaneCell& cell)
    {
        const Lane& lane = m_lanes[i];
        const LanesColumns::Place& place = m_columns.lanes[i];
        const geometry::BarRequest request = lane.requestOf(row.row);
        const geometry::AxisScale& scale = m_arrangement.scales[i];
        const double thickness = m_arrangement.barThickness;
        const std::string& caseId = m_input.columns.rows[row.row].caseId;
        const std::vector<double>& ticks = m_arrangement.axes[i].values;
        for (std::size_t t = 0; t < ticks.size(); ++t)
            if (ticks[t] > 0)
                addLine(m_marks, {caseId, "grid-" + std::to_string(t)}, Role::Grid, {xOf(i, ticks[t]), cell.barTop},
                        {xOf(i, ticks[t]), cell.barTop + thickness});
        const double zero = place.zero + (place.leftward ? 0.5 : -0.5);
        addLine(m_marks, {caseId, "zero"}, Role::Axis, {zero, cell.barTop - 2}, {zero, cell.barTop + thickness + 2});
        const std::size_t first = m_marks.size();
        const Rect bar{place.zero, cell.barTop, scale.position(request.value), thickness};
        Rect extent = bar;
        extent.width = request.extent > request.value ? scale.position(request.extent) : 0;
        if (drawnValue(lane.input.columns.rows[row.row]))
            addBarMarks(m_marks, lane.input, row.row,
                        {bar, extent, std::min(7 * m_input.unit, thickness / 2 + 2), lane.scale});
        else
            addSuspendedBar(m_marks, lane.input, row.row, extent);
        if (place.leftward)
            reflect(std::span(m_marks).subspan(first), 2 * place.zero);
    }

    const FigureInput& m_input;
    std::span<const Lane> m_lanes;
    const LanesArrangement& m_arrangement;
    const LanesColumns& m_columns;
    std::vector<Mark> m_marks;
};

} // namespace

FigureOutput buildLanes(const FigureInput& input)
{
    FigureOutput output;
    std::vector<Lane> lanes = lanesOf(input, allRows(input.columns));
    LanesArrangement arrangement = arrangeLanes(input, lanes);
    if (arrangement.fits && arrangement.rows.size() < input.columns.rows.size()) {
        // the noun of most cases may be that of none that has room
        std::vector<std::size_t> shown;
        for (const LaneRow& row : arrangement.rows)
            shown.push_back(row.row);
        std::vector<Lane> ofShown = lanesOf(input, shown);
        lanes.swap(ofShown);
        arrangement = arrangeLanes(input, lanes);
        std::vector<std::string>& ids = output.shownCases.emplace();
        for (const LaneRow& row : arrangement.rows)
            ids.push_back(input.columns.rows[row.row].caseId);
        std::ranges::sort(ids);
    }
    output.fits = arrangement.fits;
    if (!output.fits)
        return output;
    const bool isOneScale = lanes.front().scale == lanes.back().scale;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const geometry::AxisScale& scale = arrangement.scales[i];
        const double basePerUnit = scale.max > 0 ? scale.max / scale.length * pointsPerCentimetreOf(input.camera) : 0;
        if (isOneScale)
            output.basePerUnit = basePerUnit;
        else if (basePerUnit > 0)
            output.scales.push_back({&lanes[i].input.columns, basePerUnit, lanes[i].noun});
    }
    output.width = input.area.width;
    output.folded = !arrangement.key.rows.empty();
    output.marks = LanesDrawing(input, lanes, arrangement).draw();
    return output;
}

} // namespace toscale::scene
