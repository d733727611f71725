#include "core/civil_date.h"
#include "core/normalize/timeline.h"

#include "tests/support/small_case.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace toscale::tests {

namespace {

Case withEvents(Case which, const std::vector<std::pair<std::string, EventKind>>& events)
{
    for (const auto& [date, kind] : events) {
        CaseEvent event;
        event.kind = kind;
        event.label = std::string(nameOf(kind));
        if (!date.empty())
            event.date = parseEdtf(date).value();
        which.events.push_back(std::move(event));
    }
    return which;
}

TimelineLane laneOf(const Case& which, std::span<const EventKind> kinds = {})
{
    const std::vector<SelectedCase> cases{{&which, {}, {}}};
    const Ladder money = ladderOf(cases, PenaltyFamily::Money, {}, {});
    const Ladder custody = ladderOf(cases, PenaltyFamily::Custody, {}, {});
    return timelineOf(cases, &money, &custody, kinds).lanes.at(0);
}

double day(std::int64_t y, unsigned m = 1, unsigned d = 1)
{
    return static_cast<double>(toDays({y, m, d}).time_since_epoch().count());
}

bool has(const TimelineEvent& event, TimelineProblem problem)
{
    return std::ranges::find(event.problems, problem) != event.problems.end();
}

TEST(Timeline, EventsStandByTimeWhateverTheOrderOfTheFile)
{
    const TimelineLane lane = laneOf(withEvents(
        caseWith({}), {{"2012", EventKind::Decision}, {"2011-01-06", EventKind::Arrest}, {"", EventKind::Other}}));
    ASSERT_EQ(lane.events.size(), 2U);
    EXPECT_EQ(lane.events[0].kind, EventKind::Arrest);
    EXPECT_EQ(lane.events[0].event, 1U) << "it keeps its place in the case";
    EXPECT_TRUE(has(lane.events[0], TimelineProblem::OutOfOrder));
    EXPECT_FALSE(has(lane.events[1], TimelineProblem::OutOfOrder));
    ASSERT_EQ(lane.undated.size(), 1U);
    EXPECT_TRUE(has(lane.undated[0], TimelineProblem::NoDate));
}

TEST(Timeline, AConsequenceBeforeTheActIsNamed)
{
    Case which = withEvents(caseWith({}), {{"2009", EventKind::Charge}, {"2010-03", EventKind::Charge}});
    which.act = parseEdtf("2010/2011").value();
    which.asOf = "2012-05";
    which = withEvents(which, {{"2013-02-25", EventKind::Decision}});
    const TimelineLane lane = laneOf(which);
    ASSERT_EQ(lane.events.size(), 4U);
    EXPECT_TRUE(has(lane.events[0], TimelineProblem::BeforeAct));
    EXPECT_FALSE(has(lane.events[1], TimelineProblem::BeforeAct));
    EXPECT_TRUE(has(lane.events[3], TimelineProblem::AfterRecord));
    EXPECT_EQ(lane.recordEnd, day(2012, 6));
}

TEST(Timeline, TheActIsAnEventUnlessOneSaysTheSame)
{
    Case which = withEvents(caseWith({}), {{"2010-09-24", EventKind::Act}});
    which.act = parseEdtf("2010-09-24/2011-01-06").value();
    EXPECT_EQ(laneOf(which).events.size(), 2U);
    which.events[0].date = which.act;
    const TimelineLane lane = laneOf(which);
    ASSERT_EQ(lane.events.size(), 1U);
    EXPECT_EQ(lane.events[0].label, "act");
}

TEST(Timeline, KindsCanBeChosen)
{
    const Case which = withEvents(caseWith({}), {{"2010", EventKind::Arrest}, {"2011", EventKind::Death}});
    const std::vector kinds{EventKind::Arrest};
    EXPECT_EQ(laneOf(which, kinds).events.size(), 1U);
}

TEST(Timeline, OnlyWhatWasImposedOrServedHasAPlaceInTime)
{
    const TimelineLane lane = laneOf(
        caseWith({{.kind = "imprisonment", .basis = "statutory_maximum", .value = "35 years", .date = "2011-07-19"},
                  {.kind = "imprisonment", .basis = "sought", .value = "7 years", .date = "2012-01-01"},
                  {.kind = "imprisonment", .basis = "imposed", .value = "4 years", .date = "2013-01-01"},
                  {.kind = "imprisonment", .basis = "served", .value = "2 years", .date = "2015-01-01"}}));
    ASSERT_EQ(lane.terms.size(), 4U);
    EXPECT_EQ(lane.terms[0].start, std::nullopt);
    EXPECT_EQ(lane.terms[1].start, std::nullopt);
    EXPECT_EQ(lane.terms[2].start, day(2013) + 0.5);
    EXPECT_EQ(lane.terms[3].start, day(2015) + 0.5 - 2 * daysPerTermYear) << "served is what was over by that day";
    EXPECT_EQ(lane.terms[3].years, 2);
}

TEST(Timeline, SuspendedAndLifeTermsSaySo)
{
    const TimelineLane lane = laneOf(
        caseWith({{.kind = "imprisonment", .value = "18 months, 12 of them suspended", .date = "2013", .thread = "a"},
                  {.kind = "imprisonment", .value = "4 years, suspended", .date = "2014", .thread = "b"},
                  {.kind = "imprisonment", .value = "life", .date = "2015", .thread = "c"}}));
    ASSERT_EQ(lane.terms.size(), 3U);
    EXPECT_EQ(lane.terms[0].years, 0.5);
    EXPECT_EQ(lane.terms[0].suspendedYears, 1);
    EXPECT_EQ(lane.terms[1].years, 0);
    EXPECT_EQ(lane.terms[1].suspendedYears, 4);
    EXPECT_TRUE(lane.terms[2].isLife);
    EXPECT_TRUE(lane.terms[2].start);
}

TEST(Timeline, NoTermPassesADeath)
{
    const Case sentenced = caseWith({{.kind = "imprisonment", .value = "10 years", .date = "2013-01-01"}});
    const TimelineLane died = laneOf(withEvents(sentenced, {{"2015-06-01", EventKind::Death}}));
    EXPECT_EQ(died.terms.at(0).start, std::nullopt);
    EXPECT_EQ(died.terms.at(0).problem, TimelineProblem::PastDeath);
    EXPECT_TRUE(laneOf(withEvents(sentenced, {{"2012", EventKind::Death}})).terms.at(0).start)
        << "a term that was imposed later is somebody else's";
    EXPECT_TRUE(laneOf(withEvents(sentenced, {{"2023-06", EventKind::Death}})).terms.at(0).start);
    const std::vector arrests{EventKind::Arrest};
    EXPECT_EQ(laneOf(withEvents(sentenced, {{"2015", EventKind::Death}}), arrests).terms.at(0).start, std::nullopt)
        << "nor one that is not shown";
}

TEST(Timeline, MoneyKeepsTheOrderOfItsStages)
{
    const TimelineLane lane =
        laneOf(caseWith({{.kind = "damages", .value = "USD 222,000", .date = "2007", .thread = "t"},
                         {.kind = "damages", .value = "USD 1,920,000", .date = "2009", .thread = "t"},
                         {.kind = "damages", .value = "USD 222,000", .date = "2012", .thread = "t"}}));
    ASSERT_EQ(lane.stages.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(lane.stages[i].rung, i);
    EXPECT_EQ(lane.stages[1].when->from, day(2009));
}

TEST(DayZero, IsTheFirstOfItsKindAndNeverADeath)
{
    Case which =
        withEvents(caseWith({}),
                   {{"2013-04-05", EventKind::Arrest}, {"2012-03-04", EventKind::Arrest}, {"2014", EventKind::Death}});
    which.act = parseEdtf("2010-09-24/2011-01-06").value();
    const TimelineLane lane = laneOf(which);
    EXPECT_EQ(dayZeroOf(lane, EventKind::Arrest), day(2012, 3, 4) + 0.5);
    EXPECT_EQ(dayZeroOf(lane, EventKind::Act), day(2010, 9, 24));
    EXPECT_EQ(dayZeroOf(lane, EventKind::Settlement), std::nullopt);
    EXPECT_EQ(dayZeroOf(lane, EventKind::Death), std::nullopt);
}

TEST(DayZero, AnActWithoutABeginHasNone)
{
    Case which = caseWith({});
    which.act = parseEdtf("../2007").value();
    EXPECT_EQ(dayZeroOf(laneOf(which), EventKind::Act), std::nullopt);
}

} // namespace

} // namespace toscale::tests
