#pragma once

#include "core/document/columns.h"
#include "core/document/timeline_options.h"
#include "tests/core/scene/sample_comparisons.h"
#include "tests/support/small_case.h"

#include <string>
#include <vector>

namespace toscale::tests {

struct EventWords {
    std::string date;
    EventKind kind = EventKind::Other;
    std::string label = {};
};

inline Case timelineCase(std::string id, const std::vector<EventWords>& events,
                         const std::vector<StageWords>& stages = {}, std::string_view act = {})
{
    Case which = caseWith(stages);
    which.title = "Case " + id;
    which.id = std::move(id);
    which.status = CaseStatus::Closed;
    if (!act.empty())
        which.act = parseEdtf(act).value();
    for (const EventWords& words : events) {
        CaseEvent event;
        event.kind = words.kind;
        event.label = words.label;
        if (!words.date.empty())
            event.date = parseEdtf(words.date).value();
        which.events.push_back(std::move(event));
    }
    return which;
}

/// The cases on a timeline of that scale, by the whole way from the document.
inline Sample timelineOfCases(std::vector<Case> cases, const TimelineOptions& options = {},
                              MeasureId measure = MeasureId::Money, FigureSize size = {})
{
    Sample sample;
    sample.document.cases = std::move(cases);
    sample.view.figure = FigureKind::Timeline;
    sample.view.measure = measure;
    sample.view.size = size;
    sample.view.title = "What happened when";
    setTimelineOptions(sample.view, options);
    Columns columns = columnsOf(sample.document, sample.view, {});
    sample.columns = std::move(columns.main);
    sample.ladders = std::move(columns.ladders);
    return sample;
}

/// What the researched cases have: a span, dates of all precisions, a maximum and an offer that never were, a death; an
/// award that went up and down; terms that were imposed, partly suspended, and for life.
inline std::vector<Case> threeTimelines()
{
    Case pending =
        timelineCase("open",
                     {{"2011", EventKind::Charge, "Suit filed"},
                      {"2014-02~", EventKind::Settlement, "One of two parties settles"},
                      {"2016-05-05", EventKind::Other, "Hearing set"}},
                     {{.kind = "imprisonment", .value = "18 months, 12 of them suspended", .date = "2012-03"},
                      {.kind = "imprisonment", .basis = "sought", .value = "life", .date = "2012"}},
                     "2009/..");
    pending.status = CaseStatus::Pending;
    pending.asOf = "2015-06";
    return {
        timelineCase("died",
                     {{"2010-09-24", EventKind::Act, "Start of the downloading"},
                      {"2011-01-06", EventKind::Arrest, "Arrested"},
                      {"2011-07-19", EventKind::Charge, "Indictment unsealed"},
                      {"2011-12-16", EventKind::Decision, "State charges dropped"},
                      {"2013-01-11", EventKind::Death, "The defendant died"}},
                     {{.kind = "imprisonment", .basis = "statutory_maximum", .value = "35 years", .date = "2011-07"},
                      {.kind = "imprisonment", .basis = "declined", .value = "6 months", .date = "2013-01"}},
                     "2010-09-24/2011-01-06"),
        timelineCase(
            "award",
            {{"2005-02-21", EventKind::Discovery, "Sharing detected"},
             {"2007-10-04", EventKind::Decision, "First verdict"},
             {"2009-06-18", EventKind::Decision, "Second verdict"},
             {"2012", EventKind::Appeal, "The first verdict is restored"},
             {"", EventKind::Other, "Nobody knows when"}},
            {{.kind = "damages", .value = "USD 222,000", .date = "2007-10-04", .thread = "d"},
             {.kind = "damages", .value = "USD 1,920,000", .date = "2009-06-18", .thread = "d"},
             {.kind = "damages", .basis = "declined", .value = "USD 54,000", .date = "2010-01-22", .thread = "d"},
             {.kind = "damages", .value = "USD 222,000", .date = "2012", .thread = "d"}}),
        std::move(pending)};
}

} // namespace toscale::tests
