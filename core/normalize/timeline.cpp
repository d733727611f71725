#include "core/normalize/timeline.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace toscale {

namespace {

using RungsOfCase = std::unordered_map<std::string_view, std::vector<std::size_t>>;

RungsOfCase rungsOf(const Ladder* ladder)
{
    RungsOfCase rungs;
    for (std::size_t i = 0; ladder != nullptr && i < ladder->rungs.size(); ++i)
        if (!ladder->rungs[i].penalty.empty())
            rungs[ladder->stages.rows[i].caseId].push_back(i);
    return rungs;
}

bool canOnlyFollow(EventKind kind)
{
    return kind != EventKind::Act && kind != EventKind::Death && kind != EventKind::Other;
}

double usable(double years)
{
    return std::isfinite(years) ? std::max(years, 0.0) : 0;
}

/// The act as a whole begins where it says so; of other kinds the earliest one counts.
std::optional<double> startOf(const std::vector<TimelineEvent>& events, EventKind kind)
{
    std::optional<double> first;
    for (const TimelineEvent& event : events) {
        if (event.kind != kind)
            continue;
        if (!event.event && event.when.start())
            return event.when.start();
        const std::optional<double> start = event.when.lasts ? event.when.start() : std::optional(event.when.middle());
        if (start && (!first || *start < *first))
            first = start;
    }
    return first;
}

std::vector<std::pair<EventKind, double>> startsOf(const std::vector<TimelineEvent>& events)
{
    std::vector<std::pair<EventKind, double>> starts;
    for (std::size_t i = 0; i < namesOf<EventKind>.size(); ++i) {
        const auto kind = static_cast<EventKind>(i);
        const auto start = kind == EventKind::Death ? std::nullopt : startOf(events, kind);
        if (start)
            starts.emplace_back(kind, *start);
    }
    return starts;
}

TimelineTerm termOf(const Ladder& ladder, std::size_t rung)
{
    TimelineTerm term;
    term.rung = rung;
    const ComparedCase& row = ladder.stages.rows[rung];
    term.isLife = row.isLife();
    if (const MeasuredValue* value = row.measured()) {
        term.years = usable(value->value.best);
        term.suspendedYears = usable(value->suspendedYears);
    } else if (row.gap()->code == GapCode::Suspended && !row.gap()->arguments.empty()) {
        const std::string& years = row.gap()->arguments.front();
        std::from_chars(years.data(), years.data() + years.size(), term.suspendedYears);
        term.suspendedYears = usable(term.suspendedYears);
    }
    return term;
}

class LaneMaker {
public:
    LaneMaker(const SelectedCase& selected, std::span<const EventKind> kinds)
        : m_case(*selected.which)
        , m_kinds(kinds)
        , m_act(stretchOf(m_case.act))
    {
        m_lane.caseId = m_case.id;
        m_lane.label = m_case.label();
        if (const auto record = stretchOf(m_case.asOf))
            m_lane.recordEnd = record->to;
        addEvents();
        addAct();
        m_lane.starts = startsOf(m_lane.events); // before any is left out: cases are aligned by what is not shown, too
        const auto isUnwanted = [&](const TimelineEvent& event) { return !isWanted(event.kind); };
        std::erase_if(m_lane.events, isUnwanted);
        std::erase_if(m_lane.undated, isUnwanted);
        std::ranges::stable_sort(m_lane.events, {}, [](const TimelineEvent& each) { return each.when.middle(); });
    }

    void addTerms(const Ladder& ladder, const std::vector<std::size_t>& rungs)
    {
        for (const std::size_t rung : rungs) {
            TimelineTerm term = termOf(ladder, rung);
            if (!term.isLife && !(term.wholeYears() > 0))
                continue;
            anchor(term, ladder.rungs[rung]);
            m_lane.terms.push_back(term);
        }
    }

    void addStages(const Ladder& ladder, const std::vector<std::size_t>& rungs)
    {
        for (const std::size_t rung : rungs)
            m_lane.stages.push_back({rung, stretchOf(ladder.rungs[rung].date), stoodUntil(ladder, rung)});
    }

    [[nodiscard]] TimelineLane take() { return std::move(m_lane); }

private:
    [[nodiscard]] std::optional<double> stoodUntil(const Ladder& ladder, std::size_t which) const
    {
        const Rung& rung = ladder.rungs[which];
        const auto when = stretchOf(rung.date);
        const bool isSet = rung.basis == Basis::Imposed || rung.basis == Basis::Reduced || rung.basis == Basis::Agreed;
        if (!when || !isSet || !ladder.stages.rows[which].measured())
            return std::nullopt;
        std::optional<double> until;
        if (const auto next = stretchOf(rung.until))
            until = next->middle();
        else if (rung.inForce)
            until = m_lane.recordEnd;
        return until && *until > when->middle() ? until : std::nullopt;
    }

    [[nodiscard]] bool isWanted(EventKind kind) const
    {
        return m_kinds.empty() || std::ranges::find(m_kinds, kind) != m_kinds.end();
    }

    [[nodiscard]] bool hasSeveralPeople() const
    {
        return std::ranges::count(m_case.parties, PartyKind::Person, &Party::kind) > 1;
    }

    void addEvents()
    {
        double latestStart = std::numeric_limits<double>::lowest();
        for (std::size_t i = 0; i < m_case.events.size(); ++i) {
            const CaseEvent& written = m_case.events[i];
            TimelineEvent event{i, written.kind, written.label, written.date.text, {}, written.sources, {}, false};
            event.isOfOneOfSeveral = written.kind == EventKind::Death && hasSeveralPeople();
            const auto when = stretchOf(written.date);
            if (!when) {
                event.problems.push_back(TimelineProblem::NoDate);
                m_lane.undated.push_back(std::move(event));
                continue;
            }
            event.when = *when;
            if (canOnlyFollow(event.kind) && m_act && m_act->from && when->to && *when->to <= *m_act->from)
                event.problems.push_back(TimelineProblem::BeforeAct);
            if (when->to && *when->to <= latestStart)
                event.problems.push_back(TimelineProblem::OutOfOrder);
            if (when->from && m_lane.recordEnd && *when->from >= *m_lane.recordEnd)
                event.problems.push_back(TimelineProblem::AfterRecord);
            latestStart = std::max(latestStart, when->from.value_or(latestStart));
            m_lane.events.push_back(std::move(event));
        }
    }

    /// Unless an event says the same with more words.
    void addAct()
    {
        if (!m_act)
            return;
        const auto isTheAct = [&](const TimelineEvent& event) {
            return event.kind == EventKind::Act && event.when.from == m_act->from && event.when.to == m_act->to;
        };
        if (std::ranges::none_of(m_lane.events, isTheAct))
            m_lane.events.push_back({std::nullopt, EventKind::Act, {}, m_case.act.text, *m_act, {}, {}});
    }

    /// A served term had ended by the day that it is dated; an imposed one begins as it is imposed. When days of arrest
    /// are credited, and when a term really began, no source of a stage says.
    void anchor(TimelineTerm& term, const Rung& rung) const
    {
        const auto when = stretchOf(rung.date);
        if (!when || (rung.basis != Basis::Imposed && rung.basis != Basis::Served))
            return;
        const double days = term.isLife ? std::numeric_limits<double>::infinity() : term.wholeYears() * daysPerTermYear;
        if (rung.basis == Basis::Served && term.isLife)
            return;
        const double start = rung.basis == Basis::Served ? when->middle() - days : when->middle();
        for (const CaseEvent& event : m_case.events) {
            const auto death = event.kind == EventKind::Death ? stretchOf(event.date) : std::nullopt;
            // whose death it was is not on record as data, so no term of the case may pass it
            if (death && start <= death->to.value_or(start) && start + days > death->from.value_or(start)) {
                term.problem = TimelineProblem::PastDeath;
                return;
            }
        }
        term.start = start;
    }

    const Case& m_case;
    std::span<const EventKind> m_kinds;
    std::optional<TimeStretch> m_act;
    TimelineLane m_lane;
};

} // namespace

Timeline timelineOf(std::span<const SelectedCase> cases, const Ladder* money, const Ladder* custody,
                    std::span<const EventKind> kinds)
{
    const RungsOfCase moneyRungs = rungsOf(money);
    const RungsOfCase custodyRungs = rungsOf(custody);
    Timeline timeline;
    for (const SelectedCase& selected : cases) {
        LaneMaker lane(selected, kinds);
        if (const auto found = custodyRungs.find(selected.which->id); found != custodyRungs.end())
            lane.addTerms(*custody, found->second);
        if (const auto found = moneyRungs.find(selected.which->id); found != moneyRungs.end())
            lane.addStages(*money, found->second);
        timeline.lanes.push_back(lane.take());
    }
    return timeline;
}

std::optional<double> dayZeroOf(const TimelineLane& lane, EventKind kind)
{
    for (const auto& [each, start] : lane.starts)
        if (each == kind)
            return start;
    return std::nullopt;
}

} // namespace toscale
