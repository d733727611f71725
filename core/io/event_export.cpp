#include "core/io/event_export.h"

#include <algorithm>

namespace toscale::io {

std::string shownLabel(const TimelineEvent& event, const EventWords& words)
{
    return event.label.empty() ? words.kind(event.kind) : event.label;
}

std::vector<const TimelineEvent*> eventsInOrder(const TimelineLane& lane)
{
    std::vector<const TimelineEvent*> all;
    for (const std::vector<TimelineEvent>* events : {&lane.events, &lane.undated})
        for (const TimelineEvent& event : *events)
            all.push_back(&event);
    std::ranges::stable_sort(all, {}, [](const TimelineEvent* each) { return each->event; }); // none comes first
    return all;
}

SourceIndex::SourceIndex(const Case* which)
{
    if (which == nullptr)
        return;
    for (const Source& source : which->sources)
        m_sources.emplace(source.id, &source);
}

std::vector<const Source*> SourceIndex::citedBy(const TimelineEvent& event) const
{
    std::vector<const Source*> cited;
    for (const std::string& id : event.sources)
        if (const auto found = m_sources.find(id); found != m_sources.end())
            cited.push_back(found->second);
    return cited;
}

} // namespace toscale::io
