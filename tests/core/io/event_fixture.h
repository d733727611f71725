#pragma once

#include "core/document/selection.h"
#include "core/io/event_export.h"

namespace toscale::io {

/// The words of files in place of those of a language.
inline EventWords plainWords()
{
    return {[](const std::string& edtf) { return "when: " + edtf; },
            [](EventKind kind) { return std::string(nameOf(kind)); },
            [](const Source& source) { return source.publisher.empty() ? source.id : source.publisher; }};
}

/// Of all cases of a document.
inline Timeline timelineOfAll(const Document& document, std::vector<EventKind> kinds = {})
{
    return timelineOf(selectedCases(document, viewOfAll(document)), nullptr, nullptr, kinds);
}

inline CaseEvent eventOn(const std::string& date, EventKind kind, const std::string& label)
{
    CaseEvent event;
    event.date = parseEdtf(date).value_or(EdtfDate{});
    event.kind = kind;
    event.label = label;
    return event;
}

/// A case with one event on each of these dates, called by its kind and date.
inline Case caseWithEvents(const std::string& id, const std::vector<std::string>& dates,
                           EventKind kind = EventKind::Decision)
{
    Case made;
    made.id = id;
    made.title = "Case " + id;
    for (const std::string& date : dates)
        made.events.push_back(eventOn(date, kind, std::string(nameOf(kind)) + " on '" + date + '\''));
    return made;
}

} // namespace toscale::io
