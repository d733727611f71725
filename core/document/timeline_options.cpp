#include "core/document/timeline_options.h"

#include <algorithm>
#include <string>

namespace toscale {

namespace {

std::vector<EventKind> kindsIn(std::string_view list)
{
    std::vector<EventKind> kinds;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const auto kind = fromName<EventKind>(list.substr(0, comma));
        if (kind && std::ranges::find(kinds, *kind) == kinds.end())
            kinds.push_back(*kind);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return kinds;
}

} // namespace

TimelineOptions timelineOptions(const View& view)
{
    TimelineOptions options;
    options.scale = fromName<TimeScaleKind>(textOption(view, "timeScale").value_or("")).value_or(options.scale);
    const auto align = fromName<EventKind>(textOption(view, "align").value_or(""));
    if (align && std::ranges::find(alignableEvents, *align) != alignableEvents.end())
        options.align = *align;
    options.kinds = kindsIn(textOption(view, "eventKinds").value_or(""));
    return options;
}

void setTimelineOptions(View& view, const TimelineOptions& options)
{
    const TimelineOptions absent;
    setTextOption(view, "timeScale", options.scale == absent.scale ? "" : nameOf(options.scale));
    setTextOption(view, "align", options.align == absent.align ? "" : nameOf(options.align));
    std::string kinds;
    for (const EventKind kind : options.kinds)
        kinds.append(kinds.empty() ? "" : ",").append(nameOf(kind));
    setTextOption(view, "eventKinds", kinds);
}

} // namespace toscale
