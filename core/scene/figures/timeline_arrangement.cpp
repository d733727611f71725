#include "core/scene/figures/timeline_arrangement.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/timeline_below.h"
#include "core/scene/figures/timeline_lanes.h"

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

constexpr std::array timelineSteps{TimelineStep{1, true, Labels::All, 0, 92},
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

class TimelineArranger {
public:
    explicit TimelineArranger(const FigureInput& input)
        : m_input(input)
        , m_timeline(input.all.timeline)
        , m_layout(input, m_base, m_zeros)
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
        prepare();
        if (m_input.camera.page)
            return arrangePage(*m_input.camera.page);
        const std::size_t most = mostLanes();
        if (m_lanes.size() <= most)
            for (const TimelineStep& step : timelineSteps)
                if (auto result = tryStep(step, m_lanes))
                    return *std::move(result);
        if (auto result = asManyAsFit(std::min(most, m_lanes.size())))
            return *std::move(result);
        if (m_lanes.empty())
            if (auto result = tryStep(timelineSteps.front(), {}))
                return *std::move(result);
        return m_base;
    }

    /// With every label, in the type of the last step that has them all.
    [[nodiscard]] double heightForAll()
    {
        prepare();
        TimelineArrangement all = m_base;
        const auto last = std::ranges::find_if_not(timelineSteps, &TimelineStep::isComplete) - 1;
        all.step = *last;
        all.shown = m_lanes.size();
        double height = axisHeight();
        for (const std::size_t lane : m_lanes) {
            TimelineLanePlace& place = all.lanes.emplace_back(m_layout.layOut(lane, all.step));
            place.layout = m_layout.layOutRows(place, all.step, mostRows);
            height += m_layout.heightOf(place, all.step);
        }
        return height + layoutBelowTimeline(m_input, all, m_aside, std::numeric_limits<double>::max());
    }

    [[nodiscard]] bool mayHoldAllLanes() const
    {
        return leastHeight(timelineSteps.back(), m_lanes.size()) <= m_input.area.height;
    }

private:
    void prepare()
    {
        placeNames();
        placeAxis();
    }

    /// As many cases from its first one as fit with all their labels; with fewer words where a case alone would not.
    [[nodiscard]] TimelineArrangement arrangePage(const FigurePage& page)
    {
        const std::size_t first = std::min(page.firstCase, m_lanes.size());
        const std::vector<std::size_t> aside = std::exchange(m_aside, {});
        for (const TimelineStep& step : timelineSteps) {
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

    [[nodiscard]] bool areNamesOver() const { return m_base.nameWidth <= 0; }

    /// Before the lanes where there is room for that, else over them.
    void placeNames()
    {
        double widest = 0;
        double word = 0;
        const TextLook look = m_layout.nameLook();
        for (const std::vector<std::size_t>* lanes : {&m_aside, &m_lanes})
            for (const std::size_t i : *lanes) {
                const std::string& name = m_timeline.lanes[i].label;
                widest = std::max(widest, m_input.measure.width(name, look.size, look.weight));
                word = std::max(word, widestWord(m_input.measure, name, look));
            }
        const TextLook caption{readable(12 * m_input.unit), Weight::Regular, Role::Muted};
        if (const Ladder* custody = ladderIn(m_input.all, MeasureId::Custody))
            for (const std::size_t i : m_lanes)
                for (const TimelineTerm& term : m_timeline.lanes[i].terms)
                    if (!isAnchored(term, m_base.options))
                        widest = std::max(widest,
                                          m_input.measure.width(m_input.wording.termLabel(*custody, term.rung, true),
                                                                caption.size, caption.weight));
        const double most = m_input.area.width * 0.21;
        const bool areOver = m_input.area.width < 640 * std::min(m_input.unit, 1.0) || word > most;
        m_base.nameWidth = areOver ? 0 : std::min(widest, most) + 0.01;
        if (!areOver && widest > most && areNamesTall())
            m_base.nameWidth = std::min(widest, m_input.area.width * 0.4) + 0.01;
    }

    /// Whether lanes that are all as high as their names take most of the height. That knows nothing of zoom, so the
    /// axis stays where it is.
    [[nodiscard]] bool areNamesTall() const
    {
        const double most = m_input.area.height * 0.8;
        double height = axisHeight();
        for (std::size_t i = 0; i < m_lanes.size() && height <= most; ++i)
            height += m_layout.leastHeightOf(m_lanes[i], timelineSteps.back());
        return height > most;
    }

    void placeAxis()
    {
        TimelineTimes times = layoutAxis();
        const double perDay = m_base.axis.scale.pointsPerDay();
        if (m_base.options.scale == TimeScaleKind::Collapsed && m_longest * perDay > m_base.axis.screen) {
            m_base.options.anchorsTerms = false; // one scale for all terms: none of them has a date
            placeNames();                        // with what is said before their rail
            times = layoutAxis();
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

    TimelineTimes layoutAxis()
    {
        const double glyph = timelineGlyph(m_input);
        const double left =
            (areNamesOver() ? m_input.area.x : m_input.area.x + m_base.nameWidth + 16 * m_input.unit) + glyph / 2;
        const double right = std::max(m_input.area.right() - glyph / 2, left + 1);
        TimelineTimes times = timelineTimes(m_input, m_base.options, m_lanes, m_zeros);
        m_longest = times.longestLength;
        const TimeScaleKind kind = m_base.options.scale;
        const bool isStraight = kind == TimeScaleKind::Calendar || kind == TimeScaleKind::Aligned;
        if (!isStraight || m_longest > mostLengthOverTime * times.happened())
            times.longestLength = 0;
        m_base.axis = layoutTimelineAxis(m_input, m_base.options, times, left, right);
        return times;
    }

    /// An order has no words over it.
    [[nodiscard]] double axisHeight() const
    {
        return m_base.options.scale == TimeScaleKind::Sequence ? 0 : timelineAxisHeight(m_input);
    }

    [[nodiscard]] std::size_t mostLanes() const
    {
        const double least = m_layout.pitchOf(timelineSteps.back()) + m_layout.padding(timelineSteps.back());
        return static_cast<std::size_t>(std::max(m_input.area.height / least, 1.0));
    }

    [[nodiscard]] static bool isComplete(const TimelineLanePlace& place)
    {
        return place.layout.unlabelled == 0 && place.layout.brief == 0;
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
        return axisHeight() + static_cast<double>(lanes) * (m_layout.pitchOf(step) + 2 * m_layout.padding(step));
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
            TimelineLanePlace& place = result.lanes.emplace_back(m_layout.layOut(lane, step));
            place.layout = m_layout.layOutRows(place, step, mostRows);
            height += m_layout.heightOf(place, step);
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
            bare.lanes.push_back(m_layout.layOut(lane, step));
            bare.lanes.back().layout.rows = m_layout.hasRows(lane, step) ? 1 : 0;
            least += m_layout.heightOf(bare.lanes.back(), step);
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
        for (TimelineLanePlace place : lanes) {
            std::vector<geometry::LaneLayout>& layouts = result.layouts.emplace_back();
            std::vector<geometry::HeightChoice>& heights = result.heights.emplace_back();
            for (const int rows : allowed) {
                if (all > many && !std::has_single_bit(static_cast<unsigned>(rows)))
                    continue;
                place.layout = m_layout.layOutRows(place, step, rows);
                heights.push_back({m_layout.heightOf(place, step), costOf(place.layout)});
                layouts.push_back(std::move(place.layout));
                if (heights.back().cost == 0 || place.density)
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
        const TimelineStep& step = timelineSteps.back();
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
        const double pitch = m_layout.pitchOf(step);
        const double perRow = rows > 0 ? std::min(spare * 0.6 / rows, pitch * 0.4) : 0;
        spare -= perRow * rows;
        // pages of one document have one scale of money
        const double perBand =
            bands > 0 && !m_input.camera.page ? std::min(spare * 0.6 / bands, m_layout.moneyHeight(step) * 0.8) : 0;
        spare -= perBand * bands;
        const auto count = static_cast<double>(std::max<std::size_t>(result.lanes.size(), 1));
        const double perLane = std::min(spare / count, 60 * m_input.unit);
        const double largest = m_layout.moneyHeight(step) + perBand;
        result.moneyPerUnit = m_layout.largestMoneyOfAll() > 0 ? largest / m_layout.largestMoneyOfAll() : 0;
        double y = m_input.area.y + axisHeight();
        for (TimelineLanePlace& place : result.lanes) {
            place.top = y;
            y += m_layout.padding(step) + perLane / 2;
            place.nameAt = {m_input.area.x, y};
            if (areNamesOver())
                y += place.name.height();
            place.pitch += perRow;
            place.termPitch += perRow;
            place.lengthPitch += perRow;
            place.rowsTop = y + place.densityHeight;
            if (!areNamesOver()) { // its first line beside the first row, as far as the last one has room
                const double beside = (place.pitch - place.name.look.lineStep()) / 2;
                const double room = m_layout.rowsHeight(place) - place.name.height();
                place.nameAt.y = y + std::max(std::min(beside, room), 0.0);
            }
            y += m_layout.rowsHeight(place);
            place.lengthsTop = y - place.lengthLayout.rows * place.lengthPitch;
            if (!areNamesOver())
                place.name = m_layout.nameWithin(place, place.lengthsTop - place.rulerHeight - place.nameAt.y);
            if (place.money) {
                place.money = m_layout.moneyOf(place, y + m_layout.moneyGap(), largest);
                y = place.money->area.bottom();
            }
            y += m_layout.padding(step) + perLane / 2;
            place.bottom = y;
        }
        for (const TimelineLanePlace& place : result.lanes)
            result.mostDense = std::max(result.mostDense, place.density ? place.density->most() : 0);
        result.below = y;
    }

    const FigureInput& m_input;
    const Timeline& m_timeline;
    TimelineArrangement m_base;
    std::vector<std::size_t> m_lanes; // that have a place on the axis
    std::vector<std::size_t> m_aside; // without day 0
    std::vector<double> m_zeros;      // of all lanes
    double m_longest = 0;             // days of a term that is a length
    TimelineLanes m_layout;
};

} // namespace

TimelineArrangement arrangeTimeline(const FigureInput& input)
{
    return TimelineArranger(input).arrange();
}

double heightForAllOf(const FigureInput& input)
{
    return TimelineArranger(input).heightForAll();
}

bool mayHoldAllLanes(const FigureInput& input)
{
    return TimelineArranger(input).mayHoldAllLanes();
}

} // namespace toscale::scene
