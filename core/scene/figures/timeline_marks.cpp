#include "core/scene/figures/timeline_marks.h"

#include "core/scene/event_glyph.h"
#include "core/scene/figures/line_mark.h"
#include "core/scene/figures/row_marks.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <map>

namespace toscale::scene {

namespace {

using geometry::Rect;

class LaneDrawing {
public:
    LaneDrawing(std::vector<Mark>& marks, const FigureInput& input, const TimelineArrangement& arrangement,
                const TimelineLanePlace& place)
        : m_marks(marks)
        , m_input(input)
        , m_arrangement(arrangement)
        , m_place(place)
        , m_lane(input.all.timeline.lanes[place.lane])
        , m_custody(ladderIn(input.all, MeasureId::Custody))
        , m_case(findCase(input.document, m_lane.caseId))
    {
    }

    void drawDated()
    {
        if (m_place.density)
            addTimelineDensity(m_marks, m_input, m_place.lane, m_arrangement.axis, *m_place.density,
                               m_arrangement.mostDense,
                               {m_arrangement.axis.from, m_place.rowsTop - m_place.densityHeight,
                                m_arrangement.axis.to - m_arrangement.axis.from, m_place.densityHeight});
        for (const TimelineEntry& entry : m_place.entries())
            if (entry.what == TimelineEntry::What::RecordEnd)
                addRecordEnd(entry);
        for (std::size_t i = 0; i < m_place.entries().size(); ++i) {
            const geometry::LaneItemPlace& at = m_place.layout.places[i];
            const double top = m_place.rowsTop + at.row * m_place.pitch;
            const bool isNear = isBuilt(m_place.entries()[i], at);
            if (m_place.entries()[i].what == TimelineEntry::What::Event)
                addEvent(m_place.entries()[i], top + m_place.pitch / 2, isNear);
            if (!isNear)
                continue;
            addLabel(m_place.entries()[i], at, m_place.rowsTop, m_place.pitch);
            if (const auto number = m_place.numbers.find(i); number != m_place.numbers.end())
                addNumber(m_place.entries()[i], at, number->second);
        }
        for (std::size_t i = 0; i < m_place.terms.size(); ++i) {
            const geometry::LaneItemPlace& at = m_place.termLayout.places[i];
            addTerm(m_place.terms[i], m_place.termsTop() + (at.row + 0.5) * m_place.termPitch);
            addLabel(m_place.terms[i], at, m_place.termsTop(), m_place.termPitch);
        }
        if (m_place.money)
            addTimelineMoney(m_marks, m_input, m_place.lane, m_lane, *m_place.money);
    }

    void drawLengths()
    {
        for (std::size_t i = 0; i < m_place.lengths.size(); ++i) {
            const geometry::LaneItemPlace& at = m_place.lengthLayout.places[i];
            const double top = m_place.lengthsTop + at.row * m_place.lengthPitch;
            if (m_place.lengths[i].what == TimelineEntry::What::Rate)
                addRate(m_place.lengths[i], top + m_place.lengthPitch / 2);
            else
                addTerm(m_place.lengths[i], top + m_place.lengthPitch / 2);
            addCaption(m_place.lengths[i], top + m_place.lengthPitch / 2);
            addLabel(m_place.lengths[i], at, m_place.lengthsTop, m_place.lengthPitch);
        }
    }

private:
    [[nodiscard]] bool isBuilt(const TimelineEntry& entry, const geometry::LaneItemPlace& at) const
    {
        const bool hasWords = at.form || at.numbers > 0;
        const double width = at.form ? entry.labels[*at.form].width()
            : at.numbers > 0         ? std::max(entry.item.brief->width, numbersWidth(m_input))
                                     : 0;
        return m_arrangement.axis.isBuilt(hasWords ? std::min(entry.item.from, at.labelFrom) : entry.item.from,
                                          hasWords ? std::max(entry.item.to, at.labelFrom + width) : entry.item.to);
    }

    [[nodiscard]] std::string partOf(const TimelineEntry& entry) const
    {
        switch (entry.what) {
        case TimelineEntry::What::Event: {
            const TimelineEvent& event = m_lane.events[entry.index];
            return event.event ? "event-" + std::to_string(*event.event + 1) : "act";
        }
        case TimelineEntry::What::Term:
            return "term-" + m_custody->rungs[m_lane.terms[entry.index].rung].penalty;
        case TimelineEntry::What::Length:
            return "length-" + m_custody->rungs[m_lane.terms[entry.index].rung].penalty;
        case TimelineEntry::What::Rate:
            return "at-rate";
        case TimelineEntry::What::RecordEnd:
            return "record-end";
        }
        return {};
    }

    [[nodiscard]] Mark markOf(std::string part) const
    {
        Mark mark;
        mark.key = {m_lane.caseId, std::move(part)};
        mark.series = m_input.colours.series[m_place.lane];
        mark.role = isBaselineRow(m_input.columns, m_place.lane) ? Role::Baseline : Role::Data;
        return mark;
    }

    /// Far from the window nothing but its glyph, where keys find it.
    void addEvent(const TimelineEntry& entry, double middle, bool isNear)
    {
        const TimelineEvent& event = m_lane.events[entry.index];
        const std::string part = partOf(entry);
        const double size = timelineGlyph(m_input);
        const bool isDeath = event.kind == EventKind::Death;
        if (m_place.density && !isDeath) {
            addThinLine(entry, event, middle);
            return;
        }
        if (entry.hasBar && isNear) {
            const geometry::FadingBar bar = geometry::fadingBar(entry.bar);
            const double high = size * 0.5;
            const auto add = [&](const geometry::FadingPart& piece, MarkStyle style, const std::string& suffix) {
                Mark mark = markOf(part + suffix);
                mark.style = style;
                if (isDeath)
                    mark.role = Role::Muted;
                const double height = high * geometry::fadingHeights[piece.level];
                mark.shape = RectShape{{piece.from, middle - height / 2, piece.to - piece.from, height}};
                m_marks.push_back(std::move(mark));
            };
            for (std::size_t i = 0; i < bar.possible.size(); ++i)
                add(bar.possible[i], MarkStyle::Light, "-possible-" + std::to_string(i + 1));
            if (bar.sure)
                add(*bar.sure, MarkStyle::Solid, "-sure");
        }
        if (isNear)
            addRim(event, entry.at, middle, part);
        Mark glyph = glyphMark(event.kind, {entry.at - size / 2, middle - size / 2, size, size});
        const Mark own = markOf(part);
        glyph.key = own.key;
        glyph.series = own.series;
        glyph.role = isDeath ? Role::Muted : own.role;
        glyph.description = m_input.wording.eventDescription(m_lane, event, m_case);
        m_marks.push_back(std::move(glyph));
    }

    void addThinLine(const TimelineEntry& entry, const TimelineEvent& event, double middle)
    {
        constexpr double width = 1;
        const double height = m_place.pitch * 0.7;
        Mark line = markOf(partOf(entry));
        line.shape = RectShape{{entry.at - width / 2, middle - height / 2, width, height}};
        line.description = m_input.wording.eventDescription(m_lane, event, m_case);
        m_marks.push_back(std::move(line));
    }

    /// Of paper around the glyph, so that it is seen on its bar and beside its neighbours. Where glyphs lie on each
    /// other there is none: it would hide all but the last.
    void addRim(const TimelineEvent& event, double x, double y, const std::string& part)
    {
        const double size = timelineGlyph(m_input);
        const auto [last, isFirst] = m_lastGlyph.try_emplace(y, x);
        const bool isCrowded = !isFirst && x - last->second < size * 0.3;
        last->second = x;
        if (isCrowded)
            return;
        const double rim = size * 0.68;
        Mark halo;
        halo.key = {m_lane.caseId, part + "-rim"};
        halo.role = Role::Background;
        halo.shape = eventGlyph(event.kind, {x - rim, y - rim, 2 * rim, 2 * rim}).shape;
        if (auto* path = std::get_if<PathShape>(&halo.shape))
            path->closed = true;
        m_marks.push_back(std::move(halo));
    }

    /// A term at its true length; what is suspended behind it hollow, a life term without an end.
    void addTerm(const TimelineEntry& entry, double middle)
    {
        const TimelineTerm& term = m_lane.terms[entry.index];
        const ComparedCase& row = m_custody->stages.rows[term.rung];
        const std::string part = partOf(entry);
        const double thickness = timelineBar(m_input, m_arrangement.step);
        const auto box = [&](double from, double to) {
            return RectShape{{entry.at + from, middle - thickness / 2, to - from, thickness}};
        };
        Mark mark = markOf(part);
        mark.style = styleOf(row);
        mark.description = m_input.wording.rungDescription(*m_custody, term.rung, m_case);
        if (term.isLife) {
            const Basis basis = m_custody->rungs[term.rung].basis;
            const double end = entry.item.to - entry.at;
            const double arrow = std::min(12 * m_input.unit, end / 2);
            mark.style = styleOf(basis);
            mark.shape = box(0, end - arrow);
            m_marks.push_back(mark);
            addOpenEnd(m_marks, mark, {entry.item.to - arrow + 2, middle}, 1, 0, arrow - 2);
            m_marks.back().key.part = part + "-open";
            return;
        }
        const Beyond beyond = beyondOf(row);
        if (const double end = std::max(entry.suspended, entry.extent); end > entry.value) {
            Mark rest = mark;
            rest.key.part = part + '-' + beyond.part;
            rest.style = beyond.style;
            rest.shape = box(entry.value, end);
            if (entry.value > 0)
                rest.description.clear();
            m_marks.push_back(std::move(rest));
        }
        if (!(term.years > 0))
            return;
        mark.shape = box(0, entry.value);
        mark.data = DataValue{MeasureId::Custody, term.years,
                              entry.what == TimelineEntry::What::Length && !m_arrangement.lengthsOnAxis ? 2 : 0};
        m_marks.push_back(mark);
        if (entry.value < findableTerm)
            addRing(entry, middle);
    }

    /// Arithmetic at the baseline's rate, as long as its years.
    void addRate(const TimelineEntry& entry, double middle)
    {
        const ComparedCase& row = m_input.columns.rows[entry.index];
        const double thickness = timelineBar(m_input, m_arrangement.step);
        Mark mark = markOf(partOf(entry));
        mark.style = styleOf(row);
        mark.description = m_input.wording.markDescription(row, m_input.columns);
        mark.shape = RectShape{{entry.at, middle - thickness / 2, entry.value, thickness}};
        mark.data =
            DataValue{MeasureId::SameRateCustody, drawnValue(row).value_or(0), m_arrangement.lengthsOnAxis ? 0 : 2};
        m_marks.push_back(mark);
        if (entry.value < findableTerm)
            addRing(entry, middle);
    }

    /// Around what is too short to be found.
    void addRing(const TimelineEntry& entry, double middle)
    {
        Mark ring = markOf(partOf(entry) + "-ring");
        ring.role = Role::Ring;
        ring.style = MarkStyle::Hollow;
        ring.shape = CircleShape{{{entry.at + entry.value / 2, middle}, timelineGlyph(m_input) / 2}};
        m_marks.push_back(std::move(ring));
    }

    void addCaption(const TimelineEntry& entry, double middle)
    {
        if (!entry.caption.lines.empty())
            addBlock(m_marks, {m_lane.caseId, partOf(entry) + "-caption"}, entry.caption,
                     {m_arrangement.axis.from - 8 * m_input.unit, middle - entry.caption.height() / 2}, Anchor::End);
    }

    void addRecordEnd(const TimelineEntry& entry)
    {
        addLine(m_marks, {m_lane.caseId, "record-end"}, Role::Muted, {entry.at, m_place.rowsTop},
                {entry.at, std::max(m_place.rowsBottom(), m_place.rowsTop + m_place.pitch)}, true);
        if (m_case)
            m_marks.back().description = m_input.wording.recordEnd(m_case->asOf);
    }

    void addNumber(const TimelineEntry& entry, const geometry::LaneItemPlace& at, const std::string& text)
    {
        const TextBlock number =
            wrapBlock(m_input.measure, text, {smallestType, Weight::Bold, Role::Label}, m_input.area.width, 1);
        const double width = at.numbers > 1 ? numbersWidth(m_input) : entry.item.brief->width;
        const double x = at.side == geometry::LabelSide::Before ? at.labelFrom + width - number.width : at.labelFrom;
        addBlock(m_marks, {m_lane.caseId, partOf(entry) + "-number"}, number,
                 {x, m_place.rowsTop + at.labelRow * m_place.pitch + (m_place.pitch - number.look.lineStep()) / 2});
    }

    void addLabel(const TimelineEntry& entry, const geometry::LaneItemPlace& at, double rowsTop, double pitch)
    {
        const std::string part = partOf(entry);
        const double rowTop = rowsTop + at.labelRow * pitch;
        if (!at.form)
            return;
        const TimelineLabel& label = entry.labels[*at.form];
        const double top = rowTop + (pitch - label.text.look.lineStep()) / 2;
        Mark plate; // lines of the grid stop at the words
        plate.key = {m_lane.caseId, part + "-plate"};
        plate.role = Role::Background;
        plate.shape = RectShape{{at.labelFrom - 2, top, label.width() + 4, label.text.height()}};
        m_marks.push_back(std::move(plate));
        if (!label.date.lines.empty())
            addBlock(m_marks, {m_lane.caseId, part + "-date"}, label.date, {at.labelFrom, top});
        addBlock(m_marks, {m_lane.caseId, part + "-label"}, label.text, {at.labelFrom + label.textX(), top});
    }

    std::vector<Mark>& m_marks;
    const FigureInput& m_input;
    const TimelineArrangement& m_arrangement;
    const TimelineLanePlace& m_place;
    const TimelineLane& m_lane;
    const Ladder* m_custody;
    const Case* m_case;
    std::map<double, double> m_lastGlyph; // in a row, by its height
};

} // namespace

Mark glyphMark(EventKind kind, const Rect& box)
{
    EventGlyph glyph = eventGlyph(kind, box);
    Mark mark;
    mark.shape = std::move(glyph.shape);
    mark.style = glyph.style;
    return mark;
}

void addTimelineLane(std::vector<Mark>& marks, const FigureInput& input, const TimelineArrangement& arrangement,
                     const TimelineLanePlace& place)
{
    LaneDrawing(marks, input, arrangement, place).drawDated();
}

void addTimelineLengths(std::vector<Mark>& marks, const FigureInput& input, const TimelineArrangement& arrangement,
                        const TimelineLanePlace& place)
{
    LaneDrawing(marks, input, arrangement, place).drawLengths();
}

} // namespace toscale::scene
