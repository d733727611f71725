#pragma once

#include "core/document/document.h"
#include "core/normalize/timeline.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toscale::io {

/// What an export of events says in words, in the language of its readers.
struct EventWords {
    std::function<std::string(const std::string& edtf)> date; // "about September 2012"
    std::function<std::string(EventKind)> kind;               // "arrest"
    std::function<std::string(const Source&)> source;         // "Reuters, 19 July 2011": never a headline
};

/// Its label, else what kind of event it is.
[[nodiscard]] std::string shownLabel(const TimelineEvent& event, const EventWords& words);

/// The events of a lane, dated or not, in the order of Case::events; the act as a whole before them.
[[nodiscard]] std::vector<const TimelineEvent*> eventsInOrder(const TimelineLane& lane);

/// The sources of a case by their ids, of which a timeline asks many times. The case outlives it; none has no sources.
class SourceIndex {
public:
    explicit SourceIndex(const Case* which);

    /// Those that the event cites, in its order.
    [[nodiscard]] std::vector<const Source*> citedBy(const TimelineEvent& event) const;

private:
    std::unordered_map<std::string_view, const Source*> m_sources;
};

} // namespace toscale::io
