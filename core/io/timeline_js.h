#pragma once

#include "core/io/document_json.h"
#include "core/io/event_export.h"
#include "core/io/json_value.h"

namespace toscale::io {

// TimelineJS3, https://timeline.knightlab.com/docs/json-format.html: slides with dates and headlines. What a slide
// cannot say stands in a member of its own, "toscale"; what ToScale does not read of a file is kept under
// `timelineJsField` and written back.

/// The unknown field of events, and of the document, that holds what else was in a slide and in the file: raw JSON.
inline constexpr std::string_view timelineJsField = "timelineJs";

/// An object with "events" that is no document of ToScale.
[[nodiscard]] bool isTimelineJs(const JsonValue& root);

/// Each slide is an event: its group is the case, its headline the label, an address of its media a source. A slide
/// without a headline is reported and left out, one without a date is an event without a date. Every problem has its
/// path (events[3].start_date.month); there is no document where "events" is no array.
[[nodiscard]] ReadDocument readTimelineJs(const GuardedJson& parsed, const std::string& fileName = {});

/// The events of the lanes, the acts of the cases among them; reads back as the same events, acts and sources.
/// `document` is the one that the timeline is of.
[[nodiscard]] std::string writeTimelineJs(const Timeline& timeline, const Document& document, const EventWords& words);

} // namespace toscale::io
