#include "core/io/event_table.h"

#include "core/io/cited_source.h"
#include "core/io/table_writer.h"

#include <algorithm>
#include <unordered_set>

namespace toscale::io {

namespace {

/// The address without blanks, which would end it.
std::string addressOf(const Source& source)
{
    std::string address;
    for (const char c : source.url)
        address += isBlank(c) ? "%20" : std::string(1, c);
    return address;
}

std::string citation(const Source& source)
{
    if (isAddress(source.url))
        return addressOf(source);
    if (!source.publisher.empty())
        return source.publisher;
    return source.title.empty() ? source.id : source.title;
}

/// Addresses alone have a space between them, so that each is read again as a source of its own.
std::string citations(const std::vector<const Source*>& sources)
{
    const bool areAddresses = std::ranges::all_of(sources, [](const Source* each) { return isAddress(each->url); });
    std::string text;
    for (const Source* source : sources)
        text.append(text.empty() ? "" : areAddresses ? " " : "; ").append(citation(*source));
    return text;
}

/// Rows belong together by the label of their case, so each case has one of its own.
std::string uniqueLabel(const TimelineLane& lane, std::unordered_set<std::string>& taken)
{
    std::string label = lane.label;
    if (!taken.insert(label).second) {
        label += " (" + lane.caseId + ')';
        taken.insert(label);
    }
    return label;
}

} // namespace

std::string writeEventTable(const Timeline& timeline, const Document& document, const EventWords& words)
{
    TableWriter table;
    table.addRow({"case", "label", "date", "kind", "source"});
    const CaseIndex cases(document);
    std::unordered_set<std::string> labels;
    for (const TimelineLane& lane : timeline.lanes) {
        const SourceIndex sources(cases.find(lane.caseId));
        const std::string label = uniqueLabel(lane, labels);
        for (const TimelineEvent* event : eventsInOrder(lane))
            table.addRow({label, shownLabel(*event, words), event->date, std::string(nameOf(event->kind)),
                          citations(sources.citedBy(*event))});
    }
    return table.text();
}

} // namespace toscale::io
