#include "core/scene/figures/timeline_arrangement.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/timeline_below.h"

#include "core/geometry/height_share.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace toscale::scene {

namespace {

using Labels = TimelineStep::Labels;

constexpr std::array steps{TimelineStep{1, true, Labels::All, 0, 92},
                           TimelineStep{0.93, true, Labels::All, 0, 72},
                           TimelineStep{0.93, false, Labels::All, 0, 64},
                           TimelineStep{0.93, false, Labels::Folded, 99, 56},
                           TimelineStep{0.93, false, Labels::Folded, 99, 36},
                           TimelineStep{0.93, false, Labels::Dropped, 0, 30},
                           TimelineStep{0.93, false, Labels::Dropped, 0, 24, true}};

/// Of a lane: with all labels, and where room is short.
constexpr int mostRows = 24;
constexpr std::array rowChoices{1, 2, 3, 4, 5, 6, 8, 10, 12, 16};

/// Lengths so much longer than all that happened would leave nothing of it to see: they get a scale of their own.
constexpr double mostLengthOverTime = 16;

class Arranger {
public:
    explicit Arranger(const FigureInput& input)
        : m_input(input)
        , m_timeline(input.all.timeline)
        , m_largestMoney(largestMoney(input))
    {
        m_base.options = {timelineOptions(input.view), true};
        for (std::size_t i = 0; i < m_timeline.lanes.size(); ++i) {
            const std::optional<double> zero = zeroOf(m_timeline.lanes[i]);
            (zero ? m_lanes : m_aside).push_back(i);
            m_zeros.push_back(zero.value_or(0));
        }
    }

    TimelineArrangement arrange()
    {
        placeNames();
        placeAxis();
        if (m_input.camera.page)
            return arrangePage(*m_input.camera.page);
        const std::size_t most = mostLanes();
        if (m_lanes.size() <= most)
            for (const TimelineStep& step : steps)
                if (auto result = tryStep(step, m_lanes))
                    return *std::move(result);
        if (auto result = asManyAsFit(std::min(most, m_lanes.size())))
            return *std::move(result);
        if (m_lanes.empty())
            if (auto result = tryStep(steps.front(), {}))
                return *std::move(result);
        return m_base;
    }

    [[nodiscard]] bool mayHoldAllLanes() const
    {
        return leastHeight(steps.back(), m_lanes.size()) <= m_input.area.height;
    }

private:
    /// As many cases from its first one as fit with all their labels; with fewer words where a case alone would not.
    [[nodiscard]] TimelineArrangement arrangePage(const FigurePage& page)
    {
        const std::size_t first = std::min(page.firstCase, m_lanes.size());
        const std::vector<std::size_t> aside = std::exchange(m_aside, {});
        for (const TimelineStep& step : steps) {
            TimelineArrangement best = m_base;
            for (std::size_t end = first + 1; end <= m_lanes.size(); ++end) {
                if (end == m_lanes.size())
                    m_aside = aside; // said at the end
                auto result = tryStep(step,
                                      {m_lanes.begin() + static_cast<std::ptrdiff_t>(first),
                                       m_lanes.begin() + static_cast<std::ptrdiff_t>(end)});
                if (!result)
                    break;
                best = *std::move(result);
                best.nextCase = end == m_lanes.size() ? 0 : end;
            }
            m_aside.clear();
            if (best.fits)
                return best;
        }
        return m_base;
    }

    [[nodiscard]] std::optional<double> zeroOf(const TimelineLane& lane) const
    {
        return m_base.options.scale == TimeScaleKind::Aligned ? dayZeroOf(lane, m_base.options.align)
                                                              : std::optional(0.0);
    }

    [[nodiscard]] TextLook nameLook() const { return {readable(14 * m_input.unit), Weight::Bold, Role::Label}; }

    /// Before the lanes where there is room for that, else over them.
    void placeNames()
    {
        double widest = 0;
        double word = 0;
        const TextLook caption{readable(12 * m_input.unit), Weight::Regular, Role::Muted};
        const Ladder* custody = ladderIn(m_input.all, MeasureId::Custody);
        for (const std::size_t i : m_aside) {
            const std::string& name = m_timeline.lanes[i].label;
            widest = std::max(widest, m_input.measure.width(name, nameLook().size, nameLook().weight));
            word = std::max(word, widestWord(m_input.measure, name, nameLook()));
        }
        for (const std::size_t i : m_lanes) {
            const std::string& name = m_timeline.lanes[i].label;
            widest = std::max(widest, m_input.measure.width(name, nameLook().size, nameLook().weight));
            word = std::max(word, widestWord(m_input.measure, name, nameLook()));
            for (const TimelineTerm& term : m_timeline.lanes[i].terms)
                if (custody && !isAnchored(term, m_base.options))
                    widest = std::max(widest,
                                      m_input.measure.width(m_input.wording.termLabel(*custody, term.rung, true),
                                                            caption.size, caption.weight));
        }
        const double most = m_input.area.width * 0.21;
        m_namesOver = m_input.area.width < 640 * std::min(m_input.unit, 1.0) || word > most;
        m_base.nameWidth = m_namesOver ? 0 : std::min(widest, most) + 0.01;
        m_nameWidth = m_namesOver ? m_input.area.width : std::min(widest, most) + 0.01;
    }

    void placeAxis()
    {
        const double glyph = timelineGlyph(m_input);
        const double left =
            (m_namesOver ? m_input.area.x : m_input.area.x + m_nameWidth + 16 * m_input.unit) + glyph / 2;
        const double right = m_input.area.right() - glyph / 2;
        const TimelineTimes times = layoutAxis(left, std::max(right, left + 1));
        if (m_longest > m_base.axis.screen / std::max(m_base.axis.scale.pointsPerDay(), 1e-300)
            && m_base.options.scale == TimeScaleKind::Collapsed) { // one scale for all terms: none of them has a date
            m_base.options.anchorsTerms = false;
            (void)layoutAxis(left, std::max(right, left + 1));
        }
        m_base.lengthsPerDay = m_base.axis.scale.pointsPerDay();
        m_base.mostZoom = mostTimelineZoom(m_base.axis, times, std::max(m_input.camera.zoom, 1.0));
        const double width = m_base.axis.screen;
        if (m_longest > 0 && (!(m_base.lengthsPerDay > 0) || m_longest * m_base.lengthsPerDay > width * (1 + 1e-9))) {
            m_base.lengthsPerDay = width / m_longest;
            m_base.lengthsOnAxis = false;
        }
        if (m_longest > 0)
            m_base.ruler = layoutTimelineRuler(m_input, m_base.axis, m_base.options.scale, m_base.lengthsPerDay,
                                               m_longest, m_base.lengthsOnAxis);
    }

    TimelineTimes layoutAxis(double left, double right)
    {
        TimelineTimes times = timelineTimes(m_input, m_base.options, m_lanes, m_zeros);
        m_longest = times.longestLength;
        const TimeScaleKind kind = m_base.options.scale;
        const bool isStraight = kind == TimeScaleKind::Calendar || kind == TimeScaleKind::Aligned;
        if (!isStraight || m_longest > mostLengthOverTime * times.happened())
            times.longestLength = 0;
        m_base.axis = layoutTimelineAxis(m_input, m_base.options, times, left, right);
        return times;
    }

    [[nodiscard]] double pitchOf(const TimelineStep& step) const
    {
        return std::max(readable(13 * m_input.unit * step.type) * lineHeight, timelineGlyph(m_input))
            + 2 * m_input.unit;
    }
    [[nodiscard]] double padding(const TimelineStep& step) const { return (step.isComplete() ? 9 : 4) * m_input.unit; }
    [[nodiscard]] double moneyGap() const { return 8 * m_input.unit; }

    /// An order has no words over it.
    [[nodiscard]] double axisHeight() const
    {
        return m_base.options.scale == TimeScaleKind::Sequence ? 0 : timelineAxisHeight(m_input);
    }

    [[nodiscard]] std::size_t mostLanes() const
    {
        const double least = pitchOf(steps.back()) + padding(steps.back());
        return static_cast<std::size_t>(std::max(m_input.area.height / least, 1.0));
    }

    /// The events of a lane, in the words of a step.
    struct LaneContent {
        std::shared_ptr<const std::vector<TimelineEntry>> entries;
        std::vector<geometry::LaneItem> items; // of them
    };

    /// Words are the dearest part, and most steps differ in nothing but rows: they share them.
    [[nodiscard]] const LaneContent& contentOf(std::size_t which, const TimelineStep& step) const
    {
        if (!m_contentStep || !m_contentStep->hasWordsOf(step)) {
            m_contents.assign(m_timeline.lanes.size(), std::nullopt);
            m_contentStep = step;
        }
        std::optional<LaneContent>& content = m_contents[which];
        if (!content) {
            content.emplace();
            content->entries = std::make_shared<const std::vector<TimelineEntry>>(
                entriesFor(step).rows(m_timeline.lanes[which], m_zeros[which]));
            content->items = itemsOf(*content->entries);
        }
        return *content;
    }

    [[nodiscard]] TimelineEntries entriesFor(const TimelineStep& step) const
    {
        return {m_input, m_base.options, m_base.axis, step, m_base.lengthsPerDay};
    }

    [[nodiscard]] geometry::LaneOptions rowOptions(const TimelineStep& step, int rows) const
    {
        return {m_base.axis.from - timelineGlyph(m_input) / 2,
                m_input.area.right() + m_base.axis.hidden(),
                5 * m_input.unit,
                10 * m_input.unit,
                rows,
                220 * m_input.unit,
                step.labels == Labels::Folded,
                numbersWidth(m_input)};
    }

    /// Thin lines may lie on each other.
    [[nodiscard]] geometry::LaneLayout layOutRows(const TimelineLanePlace& place, const TimelineStep& step,
                                                  int rows) const
    {
        return geometry::layoutLane(contentOf(place.lane, step).items, rowOptions(step, place.density ? 1 : rows));
    }

    /// All of it but the layout of its rows.
    [[nodiscard]] TimelineLanePlace layOutLane(std::size_t which, const TimelineStep& step) const
    {
        const TimelineLane& lane = m_timeline.lanes[which];
        const TimelineEntries entries = entriesFor(step);
        const LaneContent& content = contentOf(which, step);
        TimelineLanePlace place;
        place.lane = which;
        place.zero = m_zeros[which];
        place.name =
            wrapBlock(m_input.measure, lane.label, nameLook(), m_nameWidth, m_namesOver || !step.isComplete() ? 1 : 3);
        place.pitch = pitchOf(step);
        place.terms = entries.terms(lane, place.zero);
        place.lengths = entries.lengths(which, m_namesOver ? 0 : m_nameWidth);
        place.rows = content.entries;
        if (isDense(m_input, lane, m_base.axis)) {
            place.density = layoutTimelineDensity(m_input, lane, place.zero, m_base.axis);
            place.densityHeight = place.density->counts.empty() ? 0 : step.money * m_input.unit;
        }
        // on the axis' own scale a rail can be read without one, where room is short
        const bool hasRuler = !place.lengths.empty() && (m_base.lengthsOnAxis ? step.isComplete() : !step.thin);
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
            place.money = moneyOf(place, 0, step.money * m_input.unit);
        return place;
    }

    [[nodiscard]] static std::vector<geometry::LaneItem> itemsOf(const std::vector<TimelineEntry>& entries)
    {
        std::vector<geometry::LaneItem> items;
        items.reserve(entries.size());
        for (const TimelineEntry& entry : entries)
            items.push_back(entry.item);
        return items;
    }

    [[nodiscard]] static bool isComplete(const TimelineLanePlace& place)
    {
        return place.layout.unlabelled == 0 && place.layout.brief == 0;
    }

    /// Of what has a place in time; a lane without any is a row high.
    [[nodiscard]] static double datedHeight(const TimelineLanePlace& place)
    {
        const double height =
            place.densityHeight + place.layout.rows * place.pitch + place.termLayout.rows * place.termPitch;
        return place.lengths.empty() ? std::max(height, place.pitch) : height;
    }

    [[nodiscard]] double rowsHeight(const TimelineLanePlace& place) const
    {
        return std::max(datedHeight(place), m_namesOver ? 0 : place.name.height()) + place.rulerHeight
            + place.lengthLayout.rows * place.lengthPitch;
    }

    /// All amounts have one scale: `largest` is the height of the largest one of all cases.
    [[nodiscard]] double bandHeight(const TimelineLanePlace& place, double largest) const
    {
        const TimelineLane& lane = m_timeline.lanes[place.lane];
        const double share = m_largestMoney > 0 ? largestMoney(m_input, lane) / m_largestMoney : 0;
        const int lines = lane.stages.size() > 4 ? 2 : lane.stages.size() > 2 ? 1 : 0;
        const double head = lines * moneyHeadroom(m_input);
        return std::max(share * largest + head, moneyHeadroom(m_input));
    }

    [[nodiscard]] TimelineMoney moneyOf(const TimelineLanePlace& place, double top, double largest) const
    {
        const TimelineAxis& axis = m_base.axis;
        const geometry::Rect area{axis.from, top, m_input.area.right() + axis.hidden() - axis.from,
                                  bandHeight(place, largest)};
        return layoutTimelineMoney(m_input, m_timeline.lanes[place.lane], place.zero, axis, area,
                                   m_largestMoney > 0 ? largest / m_largestMoney : 0);
    }

    [[nodiscard]] double heightOf(const TimelineLanePlace& place, const TimelineStep& step) const
    {
        const double name = m_namesOver ? place.name.height() : 0;
        const double money = place.money ? bandHeight(place, step.money * m_input.unit) + moneyGap() : 0;
        return name + rowsHeight(place) + money + 2 * padding(step);
    }

    /// Nothing where the lanes do not fit, or not in the way that the step wants.
    [[nodiscard]] std::optional<TimelineArrangement> tryStep(const TimelineStep& step,
                                                             const std::vector<std::size_t>& lanes) const
    {
        if (leastHeight(step, lanes.size()) > m_input.area.height) // found out before any word is made
            return std::nullopt;
        return step.isComplete() ? tryComplete(step, lanes) : tryShared(step, lanes, rowChoices);
    }

    [[nodiscard]] double leastHeight(const TimelineStep& step, std::size_t lanes) const
    {
        return axisHeight() + static_cast<double>(lanes) * (pitchOf(step) + 2 * padding(step));
    }

    /// As many rows as the labels need.
    [[nodiscard]] std::optional<TimelineArrangement> tryComplete(const TimelineStep& step,
                                                                 const std::vector<std::size_t>& lanes) const
    {
        TimelineArrangement result = m_base;
        result.step = step;
        result.shown = lanes.size();
        double height = axisHeight();
        for (const std::size_t lane : lanes) {
            TimelineLanePlace& place = result.lanes.emplace_back(layOutLane(lane, step));
            place.layout = layOutRows(place, step, mostRows);
            height += heightOf(place, step);
            if (!isComplete(place) || height > m_input.area.height)
                return std::nullopt;
        }
        const double below = layoutBelowTimeline(m_input, result, m_aside, m_input.area.height - height);
        if (below < 0 || height + below > m_input.area.height)
            return std::nullopt;
        return placed(std::move(result), height, below);
    }

    /// The rows that there is room for go to the lanes where they give most labels a place. What stands below them
    /// depends on what has none, so fewer rows are tried until both fit.
    [[nodiscard]] std::optional<TimelineArrangement>
    tryShared(const TimelineStep& step, const std::vector<std::size_t>& lanes, std::span<const int> allowed) const
    {
        constexpr int rounds = 12;
        TimelineArrangement bare = m_base;
        bare.step = step;
        bare.shown = lanes.size();
        const double most = m_input.area.height - axisHeight();
        double least = 0;
        for (const std::size_t lane : lanes) {
            bare.lanes.push_back(layOutLane(lane, step));
            bare.lanes.back().layout.rows = contentOf(lane, step).items.empty() ? 0 : 1;
            least += heightOf(bare.lanes.back(), step);
            if (least > most)
                return std::nullopt;
        }
        const auto [layouts, choices] = rowChoicesOf(bare.lanes, step, allowed);
        std::vector<std::size_t> last;
        for (int round = 0; round < rounds; ++round) {
            const double room = least + (most - least) * (1 - static_cast<double>(round) / (rounds - 1));
            auto chosen = geometry::shareHeight(choices, room);
            if (!chosen)
                return std::nullopt;
            if (*chosen == last)
                continue;
            last = *std::move(chosen);
            TimelineArrangement result = bare;
            double height = axisHeight();
            std::size_t numbers = 0;
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                result.lanes[i].layout = layouts[i][last[i]];
                height += choices[i][last[i]].height;
                numbers += result.lanes[i].layout.brief;
            }
            if (numbers > step.mostNumbers)
                return std::nullopt;
            const double below = layoutBelowTimeline(m_input, result, m_aside, m_input.area.height - height);
            if (below >= 0 && height + below <= m_input.area.height)
                return placed(std::move(result), height, below);
        }
        return std::nullopt;
    }

    struct RowChoices {
        std::vector<std::vector<geometry::LaneLayout>> layouts; // of each lane, with ever more rows
        std::vector<std::vector<geometry::HeightChoice>> heights;
    };
    [[nodiscard]] RowChoices rowChoicesOf(const std::vector<TimelineLanePlace>& lanes, const TimelineStep& step,
                                          std::span<const int> allowed) const
    {
        constexpr std::size_t many = 2'000; // events: fewer attempts are made at them
        std::size_t all = 0;
        for (const TimelineLanePlace& lane : lanes)
            all += lane.entries().size();
        RowChoices result;
        for (const TimelineLanePlace& lane : lanes) {
            std::vector<geometry::LaneLayout>& layouts = result.layouts.emplace_back();
            std::vector<geometry::HeightChoice>& heights = result.heights.emplace_back();
            for (const int rows : allowed) {
                if (all > many && !std::has_single_bit(static_cast<unsigned>(rows)))
                    continue;
                TimelineLanePlace with = lane;
                with.layout = layOutRows(lane, step, rows);
                heights.push_back({heightOf(with, step), costOf(with.layout)});
                layouts.push_back(std::move(with.layout));
                if (heights.back().cost == 0 || lane.density)
                    break;
            }
        }
        return result;
    }

    /// A label that is looked up is worth half of one that is read, and marks are better seen apart.
    [[nodiscard]] static double costOf(const geometry::LaneLayout& layout)
    {
        return 2 * static_cast<double>(layout.unlabelled) + static_cast<double>(layout.brief)
            + 0.5 * static_cast<double>(layout.meeting);
    }

    [[nodiscard]] TimelineArrangement placed(TimelineArrangement result, double height, double below) const
    {
        placeLanes(result, m_input.area.height - height - below);
        moveBelowTimeline(result, result.below);
        for (const TimelineLanePlace& place : result.lanes)
            result.unlabelled += place.layout.unlabelled;
        result.fits = true;
        return result;
    }

    /// The lanes that stand out, found by halving: placing one of many takes time.
    [[nodiscard]] std::optional<TimelineArrangement> asManyAsFit(std::size_t most) const
    {
        const TimelineStep& step = steps.back();
        const auto shown = [&](std::size_t count) { return rowsToShow(m_input.columns, m_lanes, count); };
        std::optional<TimelineArrangement> best;
        std::size_t fits = 0;
        while (fits < most) {
            const std::size_t room = fits + (most - fits + 1) / 2;
            if (auto result = tryShared(step, shown(room), std::span(rowChoices).first(1))) {
                best = std::move(result);
                fits = room;
            } else {
                most = room - 1;
            }
        }
        if (auto result = fits > 0 ? tryShared(step, shown(fits), rowChoices) : std::nullopt)
            best = std::move(result); // what room is left goes to rows
        return best;
    }

    void placeLanes(TimelineArrangement& result, double spare) const
    {
        const TimelineStep& step = result.step;
        double rows = 0;
        double bands = 0;
        for (const TimelineLanePlace& place : result.lanes) {
            const int dated = place.layout.rows + place.termLayout.rows;
            rows += std::max(dated, place.lengths.empty() ? 1 : 0) + place.lengthLayout.rows; // see datedHeight()
            bands += place.money ? 1 : 0;
        }
        // what is left of the height goes to rows, bars of money, and the space between lanes
        const double pitch = pitchOf(step);
        const double perRow = rows > 0 ? std::min(spare * 0.6 / rows, pitch * 0.4) : 0;
        spare -= perRow * rows;
        // pages of one document have one scale of money
        const double perBand =
            bands > 0 && !m_input.camera.page ? std::min(spare * 0.6 / bands, step.money * m_input.unit * 0.8) : 0;
        spare -= perBand * bands;
        const auto count = static_cast<double>(std::max<std::size_t>(result.lanes.size(), 1));
        const double perLane = std::min(spare / count, 60 * m_input.unit);
        const double largest = step.money * m_input.unit + perBand;
        result.moneyPerUnit = m_largestMoney > 0 ? largest / m_largestMoney : 0;
        double y = m_input.area.y + axisHeight();
        for (TimelineLanePlace& place : result.lanes) {
            place.top = y;
            y += padding(step) + perLane / 2;
            place.nameAt = {m_input.area.x, y};
            if (m_namesOver)
                y += place.name.height();
            place.pitch += perRow;
            place.termPitch += perRow;
            place.lengthPitch += perRow;
            place.rowsTop = y + place.densityHeight;
            if (!m_namesOver) // its first line beside the first row
                place.nameAt.y = y + std::max((place.pitch - place.name.look.lineStep()) / 2, 0.0);
            y += rowsHeight(place);
            place.lengthsTop = y - place.lengthLayout.rows * place.lengthPitch;
            if (place.money) {
                place.money = moneyOf(place, y + moneyGap(), largest);
                y = place.money->area.bottom();
            }
            y += padding(step) + perLane / 2;
            place.bottom = y;
        }
        for (const TimelineLanePlace& place : result.lanes)
            result.mostDense = std::max(result.mostDense, place.density ? place.density->most() : 0);
        result.below = y;
    }

    const FigureInput& m_input;
    const Timeline& m_timeline;
    double m_largestMoney = 0;
    TimelineArrangement m_base;
    std::vector<std::size_t> m_lanes; // that have a place on the axis
    std::vector<std::size_t> m_aside; // without day 0
    std::vector<double> m_zeros;      // of all lanes
    double m_longest = 0;             // days of a term that is a length
    bool m_namesOver = false;
    double m_nameWidth = 0;
    mutable std::optional<TimelineStep> m_contentStep; // of whose words the contents are
    mutable std::vector<std::optional<LaneContent>> m_contents;
};

} // namespace

TimelineArrangement arrangeTimeline(const FigureInput& input)
{
    return Arranger(input).arrange();
}

bool mayHoldAllLanes(const FigureInput& input)
{
    return Arranger(input).mayHoldAllLanes();
}

} // namespace toscale::scene
