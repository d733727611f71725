#include "core/scene/figures/figure_table.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/timeline_arrangement.h"
#include "core/scene/figures/timeline_marks.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using geometry::TimeRange;

class TimelineDrawing {
public:
    TimelineDrawing(const FigureInput& input, const TimelineArrangement& arrangement)
        : m_input(input)
        , m_arrangement(arrangement)
    {
    }

    /// In the middle stands what moves with time when a window is scrolled.
    void draw()
    {
        for (const TimelineLanePlace& place : m_arrangement.lanes)
            addLaneFrame(place);
        m_firstMoving = m_marks.size();
        addAxis();
        addTears();
        for (const TimelineLanePlace& place : m_arrangement.lanes)
            addTimelineLane(m_marks, m_input, m_arrangement, place);
        m_movingCount = m_marks.size() - m_firstMoving;
        for (const TimelineLanePlace& place : m_arrangement.lanes) {
            addLengthsFrame(place);
            addTimelineLengths(m_marks, m_input, m_arrangement, place);
        }
        addBelow();
    }

    [[nodiscard]] std::vector<Mark> takeMarks() { return std::move(m_marks); }

    /// How a window scrolls over it.
    [[nodiscard]] Way way() const
    {
        const TimelineAxis& axis = m_arrangement.axis;
        // of a scrolled one half of the words of a tick, less than to the names; of a still one nothing is cut
        const bool isScrolled = axis.hidden() > 0.5;
        const double margin = isScrolled
            ? timelineGlyph(m_input) / 2 + 13 * m_input.unit
            : std::max(axis.from - m_input.area.x, m_input.area.right() - axis.from - axis.screen);
        const double bottom = m_arrangement.lanes.empty() ? top() : m_arrangement.lanes.back().bottom;
        Way way;
        way.screen = axis.screen;
        way.length = axis.to - axis.from;
        way.position = std::clamp(m_input.camera.scroll.x, 0.0, axis.hidden());
        way.mostZoom = m_arrangement.mostZoom;
        for (const TimelineLanePlace& place : m_arrangement.lanes)
            for (const TimelineEntry& entry : place.entries())
                way.stops.push_back(entry.at - axis.from);
        std::ranges::sort(way.stops);
        way.moving =
            MovingMarks{m_firstMoving,
                        m_movingCount,
                        {axis.from - margin, m_input.area.y, axis.screen + 2 * margin, bottom - m_input.area.y},
                        axis.built.from - axis.from,
                        axis.built.to - axis.from};
        return way;
    }

private:
    [[nodiscard]] double top() const
    {
        const bool hasWords = m_arrangement.options.scale != TimeScaleKind::Sequence;
        return m_input.area.y + (hasWords ? timelineAxisHeight(m_input) - 3 * m_input.unit : 0);
    }

    void addAxis()
    {
        const TimelineAxis& axis = m_arrangement.axis;
        for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
            const TimelineAxis::Tick& tick = axis.ticks[i];
            const std::string number = std::to_string(i);
            if (!tick.word.lines.empty())
                addBlock(m_marks, {"", "tick-" + number}, tick.word, {tick.wordX, m_input.area.y}, Anchor::Middle);
            addLine(m_marks, {"", "tick-mark-" + number}, Role::Axis, {tick.x, top() - 3 * m_input.unit},
                    {tick.x, top()});
            if (!tick.isDayZero)
                addGridLine(tick.x, number);
        }
        if (m_arrangement.options.scale != TimeScaleKind::Sequence)
            addLine(m_marks, {"", "axis"}, Role::Axis, {axis.from, top()}, {axis.to, top()});
        const auto zero = std::ranges::find(axis.ticks, true, &TimelineAxis::Tick::isDayZero);
        if (zero != axis.ticks.end() && !m_arrangement.lanes.empty()) {
            Mark line;
            line.key = {"", "day-zero"};
            line.role = Role::Label;
            line.shape = LineShape{{zero->x, top()}, {zero->x, m_arrangement.lanes.back().bottom}, 1.25, false};
            m_marks.push_back(std::move(line));
        }
    }

    /// Rows and bars of money, from top to bottom; a rail of lengths has no dates.
    [[nodiscard]] std::vector<TimeRange> datedStretches() const
    {
        std::vector<TimeRange> stretches;
        double from = top();
        const auto add = [&](double to) {
            if (to > from)
                stretches.push_back({from, to});
        };
        for (const TimelineLanePlace& place : m_arrangement.lanes) {
            if (place.lengths.empty())
                continue;
            add(place.lengthsTop - place.rulerHeight);
            from = place.lengthsBottom();
        }
        if (!m_arrangement.lanes.empty())
            add(m_arrangement.lanes.back().bottom);
        return stretches;
    }

    void addGridLine(double x, const std::string& number)
    {
        int pieces = 0;
        for (const TimeRange& stretch : datedStretches())
            addLine(m_marks, {"", "grid-" + number + (++pieces == 1 ? "" : "-" + std::to_string(pieces))}, Role::Grid,
                    {x, stretch.from}, {x, stretch.to});
    }

    /// Two torn edges over all lanes, and how long what is left out was.
    void addTears()
    {
        const std::vector<geometry::TimeTear>& tears = m_arrangement.axis.scale.tears();
        for (std::size_t i = 0; i < tears.size(); ++i) {
            const std::string part = "tear-" + std::to_string(i + 1);
            const double middle = tears[i].x + tears[i].width / 2;
            int pieces = 0;
            for (const TimeRange& stretch : datedStretches()) {
                const std::string piece = ++pieces == 1 ? part : part + '-' + std::to_string(pieces);
                Mark plate;
                plate.key = {"", piece};
                plate.role = Role::Background;
                plate.shape =
                    RectShape{{tears[i].x + 2, stretch.from - 2, tears[i].width - 4, stretch.to - stretch.from + 2}};
                m_marks.push_back(std::move(plate));
                for (const bool left : {true, false}) {
                    const double x = left ? tears[i].x + 3 : tears[i].x + tears[i].width - 3;
                    addTornEdge(piece + (left ? "-from" : "-to"), Role::Grid,
                                tornEdge(x, stretch.from - (pieces == 1 ? 6 : 0), stretch.to, 1.5));
                    if (pieces == 1) // firm where the axis is torn, calm behind the labels
                        addTornEdge(piece + (left ? "-from-axis" : "-to-axis"), Role::Axis,
                                    tornEdge(x, top() - 6, top() + 6, 1));
                }
            }
            addBlock(m_marks, {"", part + "-length"}, m_arrangement.axis.tears[i], {middle, m_input.area.y},
                     Anchor::Middle);
        }
    }

    void addTornEdge(const std::string& part, Role role, PathShape shape)
    {
        Mark edge;
        edge.key = {"", part};
        edge.role = role;
        edge.shape = std::move(shape);
        m_marks.push_back(std::move(edge));
    }

    [[nodiscard]] static PathShape tornEdge(double x, double from, double to, double width)
    {
        constexpr double step = 6;
        constexpr double depth = 2.5;
        PathShape shape{{}, false, width};
        bool out = false;
        const auto teeth = static_cast<int>(std::ceil((to - from) / step));
        for (int i = 0; i < teeth; ++i, out = !out)
            shape.points.push_back({x + (out ? depth : -depth), from + i * step});
        shape.points.push_back({x + (out ? depth : -depth), to});
        return shape;
    }

    void addLaneFrame(const TimelineLanePlace& place)
    {
        const std::string& id = m_input.all.timeline.lanes[place.lane].caseId;
        if (&place != &m_arrangement.lanes.front())
            addLine(m_marks, {id, "rule"}, Role::Grid, {m_input.area.x, place.top}, {m_input.area.right(), place.top});
        addBlock(m_marks, {id, "label"}, place.name, place.nameAt);
        if (!place.nothing.lines.empty())
            addBlock(m_marks, {id, "nothing"}, place.nothing,
                     {m_arrangement.axis.from, place.rowsTop + (place.pitch - place.nothing.height()) / 2});
    }

    void addLengthsFrame(const TimelineLanePlace& place)
    {
        const std::string& id = m_input.all.timeline.lanes[place.lane].caseId;
        if (place.lengths.empty())
            return;
        addLine(m_marks, {id, "lengths-zero"}, Role::Axis, {m_arrangement.axis.from - 0.5, place.lengthsTop + 2},
                {m_arrangement.axis.from - 0.5, place.lengthsBottom() - 2});
        for (const double y : {place.lengthsTop, place.lengthsBottom()}) // a place of its own, without dates
            addLine(m_marks, {id, y == place.lengthsTop ? "lengths-top" : "lengths-bottom"}, Role::Grid,
                    {m_arrangement.axis.from, y}, {m_arrangement.axis.from + m_arrangement.axis.screen, y});
        if (place.rulerHeight > 0)
            addTimelineRuler(m_marks, m_input, m_arrangement.axis, m_arrangement.ruler, id, place.lengthsTop);
    }

    void addBelow()
    {
        for (std::size_t i = 0; i < m_arrangement.signs.size(); ++i)
            addSign(m_arrangement.signs[i], "sign-" + std::to_string(i + 1));
        for (const TimelineRail& rail : m_arrangement.rails)
            addTimelineRail(m_marks, m_input, rail);
        for (const TimelineLine& line : m_arrangement.lines)
            addBlock(m_marks, line.key, line.text, line.at);
        const LabelKey& key = m_arrangement.key;
        for (std::size_t i = 0; i < key.entries.size(); ++i)
            addBlock(m_marks, {"", "number-key-" + std::to_string(i + 1)}, key.entries[i],
                     {m_arrangement.keyAt.x + key.places[i].x, m_arrangement.keyAt.y + key.places[i].y});
    }

    void addSign(const TimelineSign& sign, const std::string& part)
    {
        const double size = timelineGlyph(m_input);
        const double middle = sign.at.y + sign.text.height() / 2;
        if (sign.kind) {
            Mark mark = glyphMark(*sign.kind, {sign.at.x, middle - size / 2, size, size});
            mark.key = {"", part};
            mark.role = Role::Muted;
            m_marks.push_back(std::move(mark));
        } else {
            addLine(m_marks, {"", part}, Role::Muted, {sign.at.x + size / 2, middle - size / 2},
                    {sign.at.x + size / 2, middle + size / 2}, true);
        }
        addBlock(m_marks, {"", part + "-text"}, sign.text, {sign.at.x + size + 5 * m_input.unit, sign.at.y});
    }

    const FigureInput& m_input;
    const TimelineArrangement& m_arrangement;
    std::vector<Mark> m_marks;
    std::size_t m_firstMoving = 0;
    std::size_t m_movingCount = 0;
};

TimelineScale statedScale(const FigureInput& input, const TimelineArrangement& arrangement)
{
    TimelineScale scale{arrangement.options.scale, arrangement.options.align, 0, 0, nullptr, 0, false, false};
    scale.isTorn = !arrangement.axis.tears.empty();
    const Ladder* money = ladderIn(input.all, MeasureId::Money);
    bool hasLengths = false;
    bool hasBars = false;
    for (const TimelineLanePlace& place : arrangement.lanes) {
        hasLengths |= !place.lengths.empty();
        hasBars |= place.money.has_value();
    }
    scale.hasLengths = hasLengths;
    if (hasBars && money)
        scale.money = &money->stages;
    if (input.camera.onScreen) // a screen's points have no known size
        return scale;
    const auto perCentimetre = [&](double points) {
        return points > 0 ? pointsPerCentimetreOf(input.camera) / points : 0;
    };
    scale.daysPerCentimetre = perCentimetre(arrangement.axis.scale.pointsPerDay());
    if (hasLengths && !arrangement.lengthsOnAxis)
        scale.lengthDaysPerCentimetre = perCentimetre(arrangement.lengthsPerDay);
    if (scale.money)
        scale.moneyPerCentimetre = perCentimetre(arrangement.moneyPerUnit);
    return scale;
}

/// The columns with a lane for each row, where they came without.
Columns withTimeline(const FigureInput& input)
{
    Columns columns = input.all;
    std::vector<Case> without; // rows of no case of the document
    without.reserve(columns.main.rows.size());
    std::vector<SelectedCase> cases;
    const CaseIndex index(input.document);
    for (const ComparedCase& row : columns.main.rows) {
        const Case* which = index.find(row.caseId);
        if (!which) {
            which = &without.emplace_back();
            without.back().id = row.caseId;
            without.back().title = row.label;
        }
        cases.push_back({which, {}, {}});
    }
    columns.timeline = timelineOf(cases, ladderIn(columns, MeasureId::Money), ladderIn(columns, MeasureId::Custody),
                                  timelineOptions(input.view).kinds);
    return columns;
}

FigureInput scaled(const FigureInput& input, double factor)
{
    return {input.document, input.all,     input.columns, input.colours, input.view,
            input.camera,   input.wording, input.measure, input.area,    input.unit * factor};
}

struct ScaledArrangement {
    double factor = 1; // of the input's unit
    TimelineArrangement arrangement;
};

/// Smaller type, never below the readable, before cases or labels are left out.
ScaledArrangement arrangeScaled(const FigureInput& input)
{
    constexpr double factors[] = {1, 0.8, 0.64, 0.5};
    constexpr std::size_t mostEvents = 2'000; // each attempt writes all of their labels
    std::size_t events = 0;
    for (const TimelineLane& lane : input.all.timeline.lanes)
        events += lane.events.size();
    const bool mayShrink = events <= mostEvents && !input.camera.page;
    const auto isReadable = [&](double factor) { return 13 * input.unit * factor > smallestType; };
    const auto isBetter = [](const TimelineArrangement& a, const TimelineArrangement& b) {
        if (a.fits != b.fits)
            return a.fits;
        return a.shown != b.shown ? a.shown > b.shown : a.unlabelled < b.unlabelled;
    };
    std::size_t last = 0; // the smallest of which something can be read
    while (mayShrink && last + 1 < std::size(factors) && isReadable(factors[last]))
        ++last;
    ScaledArrangement best;
    for (std::size_t i = 0; i <= last; ++i) {
        const FigureInput tried = scaled(input, factors[i]);
        if (i < last && !mayHoldAllLanes(tried))
            continue; // a smaller size shows no fewer of them
        TimelineArrangement arrangement = arrangeTimeline(tried);
        if (i == 0 || isBetter(arrangement, best.arrangement))
            best = {factors[i], std::move(arrangement)};
        if (best.arrangement.shown == input.all.timeline.lanes.size() && best.arrangement.unlabelled == 0)
            break;
        if (i == 0)
            i = std::max(last, std::size_t{1}) - 1; // sizes between two that both leave something out help nobody
    }
    return best;
}

FigureOutput build(const FigureInput& whole)
{
    FigureOutput output;
    const auto [factor, arrangement] = arrangeScaled(whole);
    const FigureInput input = scaled(whole, factor);
    output.fits = arrangement.fits;
    if (!output.fits)
        return output;
    output.width = input.area.width;
    output.folded = !arrangement.key.entries.empty();
    if (!arrangement.lanes.empty())
        output.scaleWords = input.wording.timelineScale(statedScale(input, arrangement));
    TimelineDrawing drawing(input, arrangement);
    drawing.draw();
    output.marks = drawing.takeMarks();
    output.nextCase = arrangement.nextCase;
    if (arrangement.lanes.size() + arrangement.rails.size() < input.all.timeline.lanes.size()) {
        std::vector<std::string>& shown = output.shownCases.emplace();
        for (const TimelineLanePlace& place : arrangement.lanes)
            shown.push_back(input.all.timeline.lanes[place.lane].caseId);
        for (const TimelineRail& rail : arrangement.rails)
            shown.push_back(input.all.timeline.lanes[rail.lane].caseId);
        std::ranges::sort(shown);
    }
    if (input.camera.onScreen) {
        output.way = drawing.way();
        const bool isWhole = arrangement.shown == input.all.timeline.lanes.size() && arrangement.unlabelled == 0
            && arrangement.wordless == 0;
        if (!isWhole && input.camera.zoom <= 1) // zoomed in there is more room for words, and no time to ask
            output.missingHeight = std::max(heightForAllOf(whole) - whole.area.height, 0.0);
    }
    return output;
}

} // namespace

FigureOutput buildTimeline(const FigureInput& input)
{
    if (input.all.timeline.lanes.size() == input.columns.rows.size())
        return build(input);
    const Columns columns = withTimeline(input);
    return build({input.document, columns, columns.main, input.colours, input.view, input.camera, input.wording,
                  input.measure, input.area, input.unit});
}

} // namespace toscale::scene
