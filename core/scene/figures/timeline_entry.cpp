#include "core/scene/figures/timeline_entry.h"

#include "core/scene/figures/row_marks.h"

#include <algorithm>

namespace toscale::scene {

double timelineGlyph(const FigureInput& input)
{
    return std::max(12 * input.unit, 10.0);
}
double timelineBar(const FigureInput& input, const TimelineStep& step)
{
    return step.thin ? std::max(7 * input.unit, 5.5) : std::max(9 * input.unit, 6.0);
}
double numbersWidth(const FigureInput& input)
{
    return input.measure.width("00–00", smallestType, Weight::Bold);
}

TimelineEntries::TimelineEntries(const FigureInput& input, const TimelineLayoutOptions& options,
                                 const TimelineAxis& axis, const TimelineStep& step, double lengthsPerDay)
    : m_input(input)
    , m_options(options)
    , m_axis(axis)
    , m_step(step)
    , m_lengthsPerDay(lengthsPerDay)
{
}

TextLook TimelineEntries::labelLook() const
{
    return {readable(13 * m_input.unit * m_step.type), Weight::Regular, Role::Label};
}

bool TimelineEntries::printsDates() const
{
    return m_step.dates || m_options.scale == TimeScaleKind::Sequence;
}

TextLook TimelineEntries::captionLook() const
{
    return {readable(12 * m_input.unit * m_step.type), Weight::Regular, Role::Muted};
}

TextLook TimelineEntries::dateLook() const
{
    return {labelLook().size, Weight::Regular, Role::Muted};
}

void TimelineEntries::placeEvent(TimelineEntry& entry, const TimelineLane& lane, const TimelineEvent& event,
                                 double zero) const
{
    const auto x = [&](double day) { return m_axis.scale.position(day - zero); };
    const TimeStretch& when = event.when;
    const bool isSequence = m_options.scale == TimeScaleKind::Sequence;
    const std::optional<double> start = when.start();
    entry.at = when.lasts ? x(start ? *start : when.end().value_or(when.middle())) : x(when.middle());
    geometry::FadingBarRequest& bar = entry.bar;
    if (isSequence) { // nothing but a start and an end has a place
        bar.from = start ? x(*start) : m_axis.from;
        bar.to = when.end() ? x(*when.end()) : m_axis.to;
        bar.surelyFrom = start ? std::optional(bar.from) : std::nullopt;
        bar.surelyTo = when.end() ? std::optional(bar.to) : std::nullopt;
        bar.fadesLeft = !start;
        bar.fadesRight = !when.end();
        entry.hasBar = when.lasts && bar.to > bar.from;
    } else {
        bar.from = when.from ? x(*when.from) : m_axis.from;
        bar.to = when.to ? x(*when.to) : m_axis.to;
        if (when.lasts && when.surelyFrom)
            bar.surelyFrom = x(*when.surelyFrom);
        if (when.lasts && when.surelyTo)
            bar.surelyTo = x(*when.surelyTo);
        // what is open had not ended by the end of the record
        if (when.lasts && !when.to && lane.recordEnd && when.surelyFrom && *lane.recordEnd > *when.surelyFrom)
            bar.surelyTo = std::min(x(*lane.recordEnd), m_axis.to);
        if (when.lasts && !when.from && when.surelyTo)
            bar.surelyFrom = bar.surelyTo;
        if (when.lasts && !when.to && !bar.surelyTo)
            bar.surelyTo = bar.surelyFrom;
        // an open end fades away; how far it reaches nobody knows
        const double fade = 90 * m_input.unit;
        if (!when.to && bar.surelyTo)
            bar.to = std::min(bar.to, *bar.surelyTo + fade);
        if (!when.from && bar.surelyFrom)
            bar.from = std::max(bar.from, *bar.surelyFrom - fade);
        bar.fadesLeft = when.doubtfulStart || !when.from;
        bar.fadesRight = when.doubtfulEnd || !when.to;
        entry.hasBar = (when.lasts || when.isVague()) && bar.to - bar.from > 1;
    }
    const double half = timelineGlyph(m_input) / 2;
    entry.item.from = std::min(entry.at - half, entry.hasBar ? bar.from : entry.at);
    entry.item.to = std::max(entry.at + half, entry.hasBar ? bar.to : entry.at);
}

void TimelineEntries::placeTerm(TimelineEntry& entry, const TimelineTerm& term, double start, double perDay) const
{
    const Ladder* custody = ladderIn(m_input.all, MeasureId::Custody);
    const auto points = [&](double years) { return years * daysPerTermYear * perDay; };
    entry.at = start;
    entry.value = points(term.years);
    entry.suspended = term.suspendedYears > 0 ? points(term.wholeYears()) : 0;
    entry.extent = points(drawnExtent(custody->stages.rows[term.rung]));
    double end = std::max({entry.value, entry.suspended, entry.extent});
    if (term.isLife)
        end = std::max((entry.what == TimelineEntry::What::Length ? m_axis.from + m_axis.screen : m_axis.to) - start,
                       timelineGlyph(m_input) * 2);
    takePlace(entry, end);
}

/// What is too short to be seen has a ring around it.
void TimelineEntries::takePlace(TimelineEntry& entry, double length) const
{
    const double ring = entry.value > 0 && entry.value < findableTerm ? timelineGlyph(m_input) / 2 : 0;
    entry.item.from = entry.at - ring;
    entry.item.to = entry.at + std::max(length, 2.0) + ring;
}

void TimelineEntries::label(TimelineEntry& entry, const std::string& date, const std::string& text,
                            const TextLook& look) const
{
    constexpr double widest = 0.6; // of the axis; a label that is longer stands in the key, or is counted
    const double longest = m_axis.screen * widest;
    const double gap = 6 * m_input.unit;
    const double oneLine = m_input.measure.width(text, look.size, look.weight);
    const double dateWidth = date.empty() ? 0 : m_input.measure.width(date, look.size, look.weight) + gap;
    const auto add = [&](double width, int lines) {
        TimelineLabel label;
        label.gap = gap;
        if (!date.empty())
            label.date = wrapBlock(m_input.measure, date, dateLook(), m_axis.screen, 1);
        label.text = wrapBlock(m_input.measure, text, look, width - label.textX(), lines);
        entry.item.forms.push_back({label.width(), static_cast<int>(label.text.lines.size())});
        entry.labels.push_back(std::move(label));
    };
    if (oneLine + dateWidth <= longest)
        add(oneLine + dateWidth + 0.01, 1);
    if (!(oneLine > 90 * m_input.unit))
        return;
    // two lines as wide as each other, or as wide as they may be
    const double least = widestWord(m_input.measure, text, look) + 0.01;
    const double half = std::max(least, oneLine * 0.56);
    for (const double width : {half + dateWidth, longest})
        if (width <= longest
            && wrapText(m_input.measure, text, look.size, look.weight, width - dateWidth).size() <= 2) {
            add(width, 2);
            return;
        }
}

std::vector<TimelineEntry> TimelineEntries::rows(const TimelineLane& lane, double zero) const
{
    std::vector<TimelineEntry> entries;
    const bool hasLabels = lane.events.size() <= mostLabelledEvents;
    const Case* which = findCase(m_input.document, lane.caseId);
    entries.reserve(lane.events.size() + 1);
    for (std::size_t i = 0; i < lane.events.size(); ++i) {
        const TimelineEvent& event = lane.events[i];
        TimelineEntry entry;
        entry.index = i;
        placeEvent(entry, lane, event, zero);
        entry.item.standsLow = event.kind == EventKind::Death; // is not read before what led there
        const std::string text = timelineLabel(event, m_input.wording);
        if (hasLabels)
            label(entry, printsDates() ? m_input.wording.date(event.date) : std::string(), text, labelLook());
        entries.push_back(std::move(entry));
    }
    if (showsRecordEnd(lane, which, m_options)) {
        TimelineEntry entry;
        entry.what = TimelineEntry::What::RecordEnd;
        entry.at = m_axis.scale.position(*lane.recordEnd - zero);
        entry.item.from = entry.at - 1;
        entry.item.to = entry.at + 1;
        label(entry, {}, m_input.wording.recordEnd(which->asOf), dateLook());
        entries.push_back(std::move(entry));
    }
    const geometry::LabelForm number{m_input.measure.width("000", smallestType, Weight::Bold), 1};
    for (TimelineEntry& entry : entries)
        if (entry.what == TimelineEntry::What::Event && hasLabels)
            entry.item.brief = number;
    return entries;
}

std::vector<TimelineEntry> TimelineEntries::terms(const TimelineLane& lane, double zero) const
{
    std::vector<TimelineEntry> entries;
    const Ladder* custody = ladderIn(m_input.all, MeasureId::Custody);
    for (std::size_t i = 0; custody && i < lane.terms.size(); ++i) {
        const TimelineTerm& term = lane.terms[i];
        if (!isAnchored(term, m_options))
            continue;
        TimelineEntry entry;
        entry.what = TimelineEntry::What::Term;
        entry.index = i;
        placeTerm(entry, term, m_axis.scale.position(*term.start - zero), m_axis.scale.pointsPerDay());
        if (!m_step.thin)
            label(entry, {}, m_input.wording.termLabel(*custody, term.rung, false), dateLook());
        entries.push_back(std::move(entry));
    }
    return entries;
}

void TimelineEntries::nameLength(TimelineEntry& entry, const std::string& text, double captionWidth) const
{
    if (m_step.thin)
        return;
    TextBlock caption = wrapBlock(m_input.measure, text, captionLook(), m_input.area.width, 1);
    if (caption.width <= captionWidth)
        entry.caption = std::move(caption);
    else
        label(entry, {}, text, dateLook());
}

std::vector<TimelineEntry> TimelineEntries::lengths(std::size_t which, double captionWidth) const
{
    std::vector<TimelineEntry> entries;
    const TimelineLane& lane = m_input.all.timeline.lanes[which];
    const Ladder* custody = ladderIn(m_input.all, MeasureId::Custody);
    for (std::size_t i = 0; custody && i < lane.terms.size(); ++i) {
        const TimelineTerm& term = lane.terms[i];
        if (isAnchored(term, m_options))
            continue;
        TimelineEntry entry;
        entry.what = TimelineEntry::What::Length;
        entry.index = i;
        placeTerm(entry, term, m_axis.from, m_lengthsPerDay);
        nameLength(entry, m_input.wording.termLabel(*custody, term.rung, true), captionWidth);
        entries.push_back(std::move(entry));
    }
    if (const auto years = yearsAtRate(m_input, which)) {
        const ComparedCase& row = m_input.columns.rows[which];
        TimelineEntry entry;
        entry.what = TimelineEntry::What::Rate;
        entry.index = which;
        entry.at = m_axis.from;
        entry.value = *years * daysPerTermYear * m_lengthsPerDay;
        takePlace(entry, entry.value);
        nameLength(entry,
                   m_input.wording.columnTitle(FigureKind::SameRate, m_input.columns) + ": "
                       + m_input.wording.value(*row.measured(), m_input.columns),
                   captionWidth);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::string timelineLabel(const TimelineEvent& event, const Wording& wording)
{
    if (event.kind != EventKind::Death)
        return event.label.empty() ? wording.eventKind(event.kind) : event.label;
    return event.isOfOneOfSeveral ? wording.oneOfSeveralDied() : wording.eventKind(event.kind);
}

} // namespace toscale::scene
