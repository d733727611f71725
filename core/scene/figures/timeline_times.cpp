#include "core/scene/figures/timeline_times.h"

#include "core/scene/figures/row_marks.h"
#include "core/scene/figures/timeline_money.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

class TimesOfLanes {
public:
    TimesOfLanes(const FigureInput& input, const TimelineLayoutOptions& options)
        : m_input(input)
        , m_options(options)
        , m_cases(input.document)
    {
    }

    void add(const TimelineLane& lane, double zero)
    {
        m_zero = zero;
        for (const TimelineEvent& event : lane.events)
            add(event.when);
        if (hasMoney(m_input, lane))
            for (const TimelineStage& stage : lane.stages)
                if (stage.when)
                    add(*stage.when);
        for (const TimelineTerm& term : lane.terms) {
            const double days = drawnYears(m_input, term) * daysPerTermYear;
            if (isAnchored(term, m_options))
                addRange(*term.start, *term.start + days);
            else
                addLength(days);
        }
        if (showsRecordEnd(lane, m_cases.find(lane.caseId), m_options))
            addRange(*lane.recordEnd, *lane.recordEnd);
        if (m_options.scale == TimeScaleKind::Aligned)
            addRange(zero, zero);
    }

    void addLength(double days) { m_times.longestLength = std::max(m_times.longestLength, days); }

    [[nodiscard]] TimelineTimes take() { return std::move(m_times); }

private:
    void addRange(double from, double to) { m_times.busy.push_back({from - m_zero, to - m_zero}); }

    void add(const TimeStretch& when)
    {
        for (const std::optional<double>& moment : {when.from, when.to, when.surelyFrom, when.surelyTo, when.start()})
            if (moment)
                addRange(*moment, *moment);
        m_times.hasClock |= when.from && *when.from != std::floor(*when.from);
        if (when.from && when.to)
            addRange(*when.from, *when.to);
        if (m_options.scale != TimeScaleKind::Sequence || !when.lasts) {
            m_times.moments.push_back(when.middle());
            return;
        }
        if (when.start())
            m_times.moments.push_back(*when.start());
        if (when.end())
            m_times.moments.push_back(*when.end());
    }

    const FigureInput& m_input;
    const TimelineLayoutOptions& m_options;
    CaseIndex m_cases;
    double m_zero = 0;
    TimelineTimes m_times;
};

} // namespace

double TimelineTimes::happened() const
{
    if (busy.empty())
        return 0;
    return std::ranges::max_element(busy, {}, &geometry::TimeRange::to)->to
        - std::ranges::min_element(busy, {}, &geometry::TimeRange::from)->from;
}

TimelineTimes timelineTimes(const FigureInput& input, const TimelineLayoutOptions& options,
                            std::span<const std::size_t> lanes, std::span<const double> zeros)
{
    TimesOfLanes times(input, options);
    for (const std::size_t i : lanes) {
        times.add(input.all.timeline.lanes[i], zeros[i]);
        if (const auto years = yearsAtRate(input, i))
            times.addLength(*years * daysPerTermYear);
    }
    return times.take();
}

double drawnYears(const FigureInput& input, const TimelineTerm& term)
{
    const Ladder* custody = ladderIn(input.all, MeasureId::Custody);
    return std::max(term.wholeYears(), custody ? drawnExtent(custody->stages.rows[term.rung]) : 0);
}

std::optional<double> yearsAtRate(const FigureInput& input, std::size_t row)
{
    const ComparedCase& which = input.columns.rows[row];
    const MeasuredValue* value = which.measured();
    if (input.columns.measure != MeasureId::SameRateCustody || value == nullptr || !value->counterfactual)
        return std::nullopt;
    return drawnValue(which);
}

bool isAnchored(const TimelineTerm& term, const TimelineLayoutOptions& options)
{
    return term.start && options.anchorsTerms && options.scale != TimeScaleKind::Sequence;
}

bool showsRecordEnd(const TimelineLane& lane, const Case* which, const TimelineOptions& options)
{
    return lane.recordEnd && !lane.events.empty() && which && which->status != CaseStatus::Closed
        && options.scale != TimeScaleKind::Sequence;
}

} // namespace toscale::scene
