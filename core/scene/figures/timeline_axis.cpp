#include "core/scene/figures/timeline_axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace toscale::scene {

namespace {

using geometry::TimeRange;
using geometry::TimeStep;

constexpr double tickDistance = 12;    // between the words of two ticks
constexpr double tornShare = 1.0 / 12; // of all time: a longer one in which nothing was is torn

class AxisLayout {
public:
    AxisLayout(const FigureInput& input, const TimelineOptions& options, const TimelineTimes& times, double from,
               double to)
        : m_input(input)
        , m_options(options)
        , m_times(times)
    {
        const double zoom = std::max(input.camera.zoom, 1.0);
        m_axis.from = from;
        m_axis.screen = to - from;
        m_axis.to = from + m_axis.screen * zoom;
        m_axis.built = {m_axis.from, m_axis.to};
        if (zoom > 1) { // some screens on both sides
            const double at = from + std::clamp(input.camera.scroll.x, 0.0, m_axis.hidden());
            m_axis.built = {std::max(at - 2 * m_axis.screen, m_axis.from), std::min(at + 3 * m_axis.screen, m_axis.to)};
        }
    }

    TimelineAxis layout()
    {
        if (m_options.scale == TimeScaleKind::Collapsed)
            collapse();
        else if (m_options.scale == TimeScaleKind::Sequence)
            m_axis.scale = geometry::TimeScale::sequence(m_times.moments, m_axis.from, width());
        else
            m_axis.scale = geometry::TimeScale::linear(whole(true), m_axis.from, width());
        if (m_options.scale != TimeScaleKind::Sequence && !m_times.busy.empty())
            addTicks();
        return std::move(m_axis);
    }

private:
    [[nodiscard]] double width() const { return m_axis.to - m_axis.from; }
    [[nodiscard]] TextLook look() const { return {readable(12 * m_input.unit), Weight::Regular, Role::Muted}; }

    [[nodiscard]] TimeRange whole(bool withLengths) const
    {
        TimeRange all{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
        for (const TimeRange& each : m_times.busy) {
            all.from = std::min(all.from, each.from);
            all.to = std::max(all.to, each.to);
        }
        if (m_times.busy.empty())
            all = {0, 1};
        if (withLengths)
            all.to = std::max(all.to, all.from + m_times.longestLength);
        return all;
    }

    void collapse()
    {
        const TimeRange all = whole(false);
        std::vector<TimeRange> busy = m_times.busy;
        const double around = all.length() / 160;
        for (TimeRange& each : busy)
            each = {std::max(each.from - around, all.from), std::min(each.to + around, all.to)};
        double tearWidth = 26 * m_input.unit;
        for (int attempt = 0; attempt < 2; ++attempt) {
            m_axis.scale =
                geometry::TimeScale::collapsed(busy, all.length() * tornShare, m_axis.from, width(), tearWidth);
            m_axis.tears.clear();
            for (const geometry::TimeTear& tear : m_axis.scale.tears()) {
                m_axis.tears.push_back(
                    wrapBlock(m_input.measure, m_input.wording.tornTime(tear.time.length()), look(), width(), 1));
                tearWidth = std::max(tearWidth, m_axis.tears.back().width + 6);
            }
        }
    }

    struct Word {
        double day = 0;
        std::string text;
        bool isDayZero = false;
    };

    [[nodiscard]] std::vector<Word> wordsFor(const TimeStep& step) const
    {
        TimeRange time = m_axis.scale.time();
        if (m_axis.hidden() > 0)
            time = {m_axis.scale.dayAt(m_axis.built.from), m_axis.scale.dayAt(m_axis.built.to)};
        std::vector<Word> words;
        if (m_options.scale == TimeScaleKind::Aligned) {
            for (const geometry::RelativeTick& tick : geometry::relativeTicks(time, step))
                words.push_back({tick.at,
                                 tick.count == 0 ? m_input.wording.dayZero(m_options.align)
                                                 : m_input.wording.relativeTick(tick.count, step.unit),
                                 tick.count == 0});
            return words;
        }
        const bool isClock = step.unit == geometry::TimeUnit::Hour || step.unit == geometry::TimeUnit::Minute;
        std::optional<double> named; // the day that a time before it has named
        for (const double day : geometry::calendarTicks(time, step)) {
            if (m_axis.scale.isInTear(day))
                continue;
            std::string text = m_input.wording.timeTick(day, step);
            if (isClock && named != std::floor(day)) {
                const std::string date = m_input.wording.timeTick(std::floor(day), {geometry::TimeUnit::Day, 1});
                if (text != date)
                    text.insert(0, date + ", ");
                named = std::floor(day);
            }
            words.push_back({day, std::move(text), false});
        }
        return words;
    }

    /// The finest step whose words all have room; on a torn axis words give way to the lengths of the tears.
    void addTicks()
    {
        const double days = m_axis.scale.pointsPerDay() > 0 ? width() / m_axis.scale.pointsPerDay() : 1;
        const int most = std::max(2, static_cast<int>(width() / 44));
        const bool isTorn = !m_axis.tears.empty();
        // nobody counts 54 months
        const double inSight = days * m_axis.screen / std::max(width(), 1.0);
        const bool needsYears = m_options.scale == TimeScaleKind::Aligned && inSight > 3 * 366;
        for (const TimeStep& step : geometry::roundSteps(days, most)) {
            if (needsYears && step.unit != geometry::TimeUnit::Year)
                continue;
            if (place(wordsFor(step), isTorn, step))
                break;
            m_axis.ticks.clear();
        }
        if (isTorn)
            addTicksToBarePieces(days);
    }

    /// Behind a tear nobody knows where time goes on, so each piece has a word where one fits.
    void addTicksToBarePieces(double days)
    {
        const std::vector<geometry::TimeTear>& tears = m_axis.scale.tears();
        for (std::size_t i = 0; i <= tears.size(); ++i) {
            const TimeRange piece{i == 0 ? m_axis.from : tears[i - 1].x + tears[i - 1].width,
                                  i == tears.size() ? m_axis.to : tears[i].x};
            const auto isWorded = [&](const TimelineAxis::Tick& tick) {
                return tick.x >= piece.from && tick.x <= piece.to && !tick.word.lines.empty();
            };
            if (std::ranges::none_of(m_axis.ticks, isWorded))
                addTickTo(piece, days);
        }
    }

    /// The first word of the coarsest step that has room over a piece.
    void addTickTo(const TimeRange& piece, double days)
    {
        constexpr int finer = 40;
        std::vector<TimeRange> taken = tearWords();
        for (const TimelineAxis::Tick& tick : m_axis.ticks)
            if (!tick.word.lines.empty())
                taken.push_back({tick.wordX - tick.word.width / 2, tick.wordX + tick.word.width / 2});
        const TimeRange time{m_axis.scale.dayAt(piece.from), m_axis.scale.dayAt(piece.to)};
        const std::vector<TimeStep> steps =
            geometry::roundSteps(days, std::max(2, static_cast<int>(width() / 44)) * finer);
        for (std::size_t i = steps.size(); i-- > 0;) {
            const bool isClock =
                steps[i].unit == geometry::TimeUnit::Hour || steps[i].unit == geometry::TimeUnit::Minute;
            if (isClock && !m_times.hasClock) // "00:00" of days says nothing
                return;
            for (const double day : geometry::calendarTicks(time, steps[i])) {
                if (m_axis.scale.isInTear(day))
                    continue;
                std::pair<TimeRange, TextBlock> placed =
                    extentOf({day, m_input.wording.timeTick(day, steps[i]), false});
                const TimeRange& extent = placed.first;
                const auto meets = [&](const TimeRange& other) {
                    return other.from < extent.to + tickDistance / 2 && extent.from - tickDistance / 2 < other.to;
                };
                if (std::ranges::any_of(taken, meets))
                    continue;
                m_axis.ticks.push_back(
                    {m_axis.scale.position(day), std::move(placed.second), (extent.from + extent.to) / 2, false});
                return;
            }
        }
    }

    /// Where the words over the tears stand.
    [[nodiscard]] std::vector<TimeRange> tearWords() const
    {
        std::vector<TimeRange> words;
        for (std::size_t i = 0; i < m_axis.tears.size(); ++i) {
            const geometry::TimeTear& tear = m_axis.scale.tears()[i];
            const double middle = tear.x + tear.width / 2;
            const double half = m_axis.tears[i].width / 2 + tickDistance / 2;
            words.push_back({middle - half, middle + half});
        }
        return words;
    }

    [[nodiscard]] bool place(const std::vector<Word>& words, bool mayDrop, const TimeStep& step)
    {
        const std::vector<TimeRange> taken = tearWords();
        double widest = 0;
        std::size_t worded = 0;
        double end = std::numeric_limits<double>::lowest();
        const auto zero = std::ranges::find(words, true, &Word::isDayZero);
        TimeRange zeroPlace{1, 0};
        if (zero != words.end())
            zeroPlace = extentOf(*zero).first;
        for (const Word& word : words) {
            std::pair<TimeRange, TextBlock> placed = extentOf(word);
            const TimeRange extent = placed.first;
            widest = std::max(widest, placed.second.width);
            TimelineAxis::Tick tick{m_axis.scale.position(word.day), std::move(placed.second),
                                    (extent.from + extent.to) / 2, word.isDayZero};
            const auto meets = [&](const TimeRange& other) {
                return other.from < extent.to + tickDistance / 2 && extent.from - tickDistance / 2 < other.to;
            };
            const bool meetsZero = !word.isDayZero && zeroPlace.to > zeroPlace.from && meets(zeroPlace);
            const bool meetsTear = std::ranges::any_of(taken, meets);
            if (extent.from < end + tickDistance || meetsZero || meetsTear) {
                if (!mayDrop && !meetsZero)
                    return false;
                tick.word = {};
            } else {
                end = extent.to;
                ++worded;
            }
            m_axis.ticks.push_back(std::move(tick));
        }
        // a torn axis has words where they fit, as long as the step is not much finer than the words
        const bool tooFine = mayDrop && step.days() * m_axis.scale.pointsPerDay() < (widest + tickDistance) * 0.6;
        return !words.empty() && worded > 0 && !tooFine;
    }

    /// Where a word stands: in the middle under its tick, moved inside the area at its ends.
    [[nodiscard]] std::pair<TimeRange, TextBlock> extentOf(const Word& word) const
    {
        TextLook how = look();
        if (word.isDayZero) {
            how.weight = Weight::Bold;
            how.role = Role::Label;
        }
        TextBlock block = wrapBlock(m_input.measure, word.text, how, m_input.area.width, 1);
        const double least = m_input.area.x;
        const double most = m_input.area.right() + m_axis.hidden() - block.width;
        const double from = std::clamp(m_axis.scale.position(word.day) - block.width / 2, least, std::max(most, least));
        const TimeRange extent{from, from + block.width};
        return {extent, std::move(block)};
    }

    const FigureInput& m_input;
    const TimelineOptions& m_options;
    const TimelineTimes& m_times;
    TimelineAxis m_axis;
};

} // namespace

double mostTimelineZoom(const TimelineAxis& axis, const TimelineTimes& times, double zoom)
{
    constexpr double widestDay = 60;   // points
    constexpr double widestStep = 200; // of an order
    double most = 1;
    if (const double perDay = axis.scale.pointsPerDay() / zoom; perDay > 0)
        most = (times.hasClock ? 24 * widestDay : widestDay) / perDay;
    else if (axis.screen > 0)
        most = widestStep * static_cast<double>(times.moments.size()) / axis.screen;
    constexpr double ever = 1e6; // positions stay exact to a fraction of a point
    return std::clamp(most, 1.0, ever);
}

TimelineAxis layoutTimelineAxis(const FigureInput& input, const TimelineOptions& options, const TimelineTimes& times,
                                double from, double to)
{
    return AxisLayout(input, options, times, from, to).layout();
}

double timelineAxisHeight(const FigureInput& input)
{
    return readable(12 * input.unit) * lineHeight + 8 * input.unit;
}

} // namespace toscale::scene
