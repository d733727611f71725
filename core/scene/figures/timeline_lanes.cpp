#include "core/scene/figures/timeline_lanes.h"

#include "core/scene/figures/row_marks.h"

#include <algorithm>
#include <limits>

namespace toscale::scene {

namespace {

std::vector<geometry::LaneItem> itemsOf(const std::vector<TimelineEntry>& entries)
{
    std::vector<geometry::LaneItem> items;
    items.reserve(entries.size());
    for (const TimelineEntry& entry : entries)
        items.push_back(entry.item);
    return items;
}

/// Of what has a place in time; a lane without any is a row high.
double datedHeight(const TimelineLanePlace& place)
{
    const double height =
        place.densityHeight + place.layout.rows * place.pitch + place.termLayout.rows * place.termPitch;
    return place.lengths.empty() ? std::max(height, place.pitch) : height;
}

} // namespace

TimelineLanes::TimelineLanes(const FigureInput& input, const TimelineArrangement& base,
                             const std::vector<double>& zeros)
    : m_input(input)
    , m_base(base)
    , m_timeline(input.all.timeline)
    , m_zeros(zeros)
    , m_largestMoney(largestMoney(input))
{
}

TextLook TimelineLanes::nameLook() const
{
    return {readable(14 * m_input.unit), Weight::Bold, Role::Label};
}

double TimelineLanes::pitchOf(const TimelineStep& step) const
{
    constexpr double tight =
        1.2; // before cases are left out, rows move as close as one line can be read beside the next
    const double type = readable(13 * m_input.unit * step.type);
    return step.thin ? std::max(type * tight, timelineGlyph(m_input) + 1)
                     : std::max(type * lineHeight, timelineGlyph(m_input)) + 2 * m_input.unit;
}
double TimelineLanes::padding(const TimelineStep& step) const
{
    return (step.isComplete() ? 9 : step.thin ? 1 : 4) * m_input.unit;
}

double TimelineLanes::moneyHeight(const TimelineStep& step) const
{
    constexpr double onPages = 48;
    return (m_input.camera.page ? onPages : step.money) * m_input.unit;
}

/// Words are the dearest part, and most steps differ in nothing but rows: they share them.
const TimelineLanes::Content& TimelineLanes::contentOf(std::size_t which, const TimelineStep& step) const
{
    if (!m_contentStep || !m_contentStep->hasWordsOf(step)) {
        m_contents.assign(m_timeline.lanes.size(), std::nullopt);
        m_contentStep = step;
    }
    std::optional<Content>& content = m_contents[which];
    if (!content) {
        content.emplace();
        content->entries = std::make_shared<const std::vector<TimelineEntry>>(
            entriesFor(step).rows(m_timeline.lanes[which], m_zeros[which]));
        content->items = itemsOf(*content->entries);
    }
    return *content;
}

TimelineEntries TimelineLanes::entriesFor(const TimelineStep& step) const
{
    return {m_input, m_base.options, m_base.axis, step, m_base.lengthsPerDay};
}

geometry::LaneOptions TimelineLanes::rowOptions(const TimelineStep& step, int rows) const
{
    return {m_base.axis.from - timelineGlyph(m_input) / 2,
            m_input.area.right() + m_base.axis.hidden(),
            5 * m_input.unit,
            10 * m_input.unit,
            rows,
            220 * m_input.unit,
            step.labels == TimelineStep::Labels::Folded,
            numbersWidth(m_input)};
}

geometry::LaneLayout TimelineLanes::layOutRows(const TimelineLanePlace& place, const TimelineStep& step, int rows) const
{
    return geometry::layoutLane(contentOf(place.lane, step).items, rowOptions(step, place.density ? 1 : rows));
}

TimelineLanePlace TimelineLanes::layOut(std::size_t which, const TimelineStep& step) const
{
    const TimelineLane& lane = m_timeline.lanes[which];
    const TimelineEntries entries = entriesFor(step);
    const Content& content = contentOf(which, step);
    TimelineLanePlace place;
    place.lane = which;
    place.zero = m_zeros[which];
    place.name = nameOf(which, mostNameLines);
    place.pitch = pitchOf(step);
    place.terms = entries.terms(lane, place.zero);
    place.lengths = entries.lengths(which, m_base.nameWidth);
    place.rows = content.entries;
    if (isDense(m_input, lane, m_base.axis)) {
        place.density = layoutTimelineDensity(m_input, lane, place.zero, m_base.axis);
        place.densityHeight = place.density->counts.empty() ? 0 : moneyHeight(step);
    }
    // on the axis' own scale a rail can be read without one, where room is short
    const bool isCounted = m_base.options.scale == TimeScaleKind::Aligned; // its axis has another zero
    const bool needsRuler = !m_base.lengthsOnAxis || (isCounted && !step.thin);
    const bool hasRuler = !place.lengths.empty() && (needsRuler || step.isComplete());
    place.rulerHeight = hasRuler ? m_base.ruler.height : 0;
    place.termPitch = place.lengthPitch = step.thin ? timelineBar(m_input, step) + 3 * m_input.unit : place.pitch;
    // one for each bar, and one for its words
    const auto bars = static_cast<int>(std::max(place.terms.size(), place.lengths.size()));
    geometry::LaneOptions options = rowOptions(step, std::max(2 * bars, 1));
    options.wideMark = std::numeric_limits<double>::max(); // a row for words alone is taken last
    place.termLayout = geometry::layoutLane(itemsOf(place.terms), options);
    place.lengthLayout = geometry::layoutLane(itemsOf(place.lengths), options);
    if (content.entries->empty() && place.terms.empty() && place.lengths.empty())
        place.nothing =
            wrapBlock(m_input.measure, m_input.wording.nothingDated(), entries.dateLook(), m_base.axis.screen, 1);
    if (hasMoney(m_input, lane))
        place.money = moneyOf(place, 0, moneyHeight(step));
    return place;
}

TextBlock TimelineLanes::nameOf(std::size_t which, int lines) const
{
    return wrapBlock(m_input.measure, m_timeline.lanes[which].label, nameLook(),
                     areNamesOver() ? m_input.area.width : m_base.nameWidth, lines);
}

TextBlock TimelineLanes::nameWithin(const TimelineLanePlace& place, double height) const
{
    const int lines =
        std::max(static_cast<int>(height / nameLook().lineStep()), static_cast<int>(place.name.lines.size()));
    return nameOf(place.lane, std::clamp(lines, 1, mostNameLines));
}

double TimelineLanes::rowsHeight(const TimelineLanePlace& place) const
{
    return std::max(datedHeight(place), areNamesOver() ? 0 : place.name.height()) + place.rulerHeight
        + place.lengthLayout.rows * place.lengthPitch;
}

double TimelineLanes::bandHeight(const TimelineLanePlace& place, double largest) const
{
    const TimelineLane& lane = m_timeline.lanes[place.lane];
    const double share = m_largestMoney > 0 ? largestMoney(m_input, lane) / m_largestMoney : 0;
    const int lines = lane.stages.size() > 3 ? 2 : lane.stages.size() > 2 ? 1 : 0;
    const double head = lines * moneyHeadroom(m_input);
    return std::max(share * largest + head, moneyHeadroom(m_input));
}

TimelineMoney TimelineLanes::moneyOf(const TimelineLanePlace& place, double top, double largest) const
{
    const TimelineAxis& axis = m_base.axis;
    const geometry::Rect area{axis.from, top, m_input.area.right() + axis.hidden() - axis.from,
                              bandHeight(place, largest)};
    return layoutTimelineMoney(m_input, m_timeline.lanes[place.lane], place.zero, axis, area,
                               m_largestMoney > 0 ? largest / m_largestMoney : 0);
}

double TimelineLanes::heightOf(const TimelineLanePlace& place, const TimelineStep& step) const
{
    const double name = areNamesOver() ? place.name.height() : 0;
    const double money = place.money ? bandHeight(place, moneyHeight(step)) + moneyGap() : 0;
    return name + rowsHeight(place) + money + 2 * padding(step);
}

} // namespace toscale::scene
