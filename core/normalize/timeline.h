#pragma once

#include "core/cases/time_stretch.h"
#include "core/normalize/ladder.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace toscale {

/// What is odd about a date. Nothing is moved or hidden because of it; it is said.
enum class TimelineProblem {
    NoDate,      // kept in the list, not drawn
    BeforeAct,   // a consequence that was over before the act began
    OutOfOrder,  // the file lists it behind an event that came surely later
    AfterRecord, // behind the day to which the sources carry the record: expected, not reported
    PastDeath    // a term that would pass a death of the case: shown as a length
};

/// Something with a place on a lane: the act as a whole, or one event.
struct TimelineEvent {
    std::optional<std::size_t> event; // its place in Case::events; none = the act of the case
    EventKind kind = EventKind::Other;
    std::string label;
    std::string date; // EDTF; empty = none
    TimeStretch when;
    std::vector<std::string> sources; // ids within the case
    std::vector<TimelineProblem> problems;
    bool isOfOneOfSeveral = false; // a death in a case of several people: whose is not said
    bool operator==(const TimelineEvent&) const = default;
};

/// A stage of prison time. One that was imposed or served has a start; all others never happened so: they are lengths
/// and have no place in time (FIGURES.md 3).
struct TimelineTerm {
    std::size_t rung = 0;        // of the ladder of custody
    double years = 0;            // unsuspended
    double suspendedYears = 0;   // behind it
    bool isLife = false;         // without an end
    std::optional<double> start; // days since 1970; none = a length
    std::optional<TimelineProblem> problem;

    [[nodiscard]] double wholeYears() const { return years + suspendedYears; }
    bool operator==(const TimelineTerm&) const = default;
};

/// A stage of money with its date, in the order of the ladder.
struct TimelineStage {
    std::size_t rung = 0; // of the ladder of money
    std::optional<TimeStretch> when;
    std::optional<double> stoodUntil; // of an amount that a decision set: to the next one, or to the end of the record
    bool operator==(const TimelineStage&) const = default;
};

/// What one case shows along time.
struct TimelineLane {
    std::string caseId;
    std::string label;
    std::vector<TimelineEvent> events; // with a date, by time; the act among them
    std::vector<TimelineEvent> undated;
    std::vector<TimelineTerm> terms;
    std::vector<TimelineStage> stages;
    std::optional<double> recordEnd;                  // behind the last day of Case::asOf
    std::vector<std::pair<EventKind, double>> starts; // the first of each kind, whether it is wanted or not; no death

    [[nodiscard]] bool isEmpty() const { return events.empty() && terms.empty() && stages.empty(); }
    bool operator==(const TimelineLane&) const = default;
};

struct Timeline {
    std::vector<TimelineLane> lanes; // one a case, in the order of the view
    bool isOrderAlone = false;       // it is to be drawn without an axis
    bool operator==(const Timeline&) const = default;
};

/// `kinds`: of the events that are wanted; empty = all. The ladders may be of these and of other cases; rungs without a
/// stage of their own are left out.
[[nodiscard]] Timeline timelineOf(std::span<const SelectedCase> cases, const Ladder* money, const Ladder* custody,
                                  std::span<const EventKind> kinds = {});

/// Where a lane's time can be counted from: the begin of the act, or the first arrest, charge, decision or settlement.
/// Nothing where it has none with a date, and never for a death.
[[nodiscard]] std::optional<double> dayZeroOf(const TimelineLane& lane, EventKind kind);

/// Days in a year of a term (MODEL.md 1).
inline constexpr double daysPerTermYear = 365.25;

} // namespace toscale
