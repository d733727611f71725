#pragma once

#include "core/cases/case.h"
#include "core/io/json_fields.h"

#include <array>
#include <string>
#include <string_view>

namespace toscale::io {

// What reading and writing of TimelineJS share.

namespace fields {

// The names of TimelineJS3 that are read, and those of ours in "toscale", in the order in which they are written.
inline constexpr std::array<std::string_view, 4> timelineJs{"title", "events", "eras", "toscale"};
inline constexpr std::array<std::string_view, 7> slide{"start_date", "end_date", "display_date", "group",
                                                       "text",       "media",    "toscale"};
inline constexpr std::array<std::string_view, 1> slideText{"headline"};
inline constexpr std::array<std::string_view, 2> slideMedia{"url", "credit"};
inline constexpr std::array<std::string_view, 10> ownSlide{"case",        "title", "act",     "actDate", "date",
                                                           "displayDate", "kind",  "standIn", "at",      "sources"};
inline constexpr std::array<std::string_view, 1> ownRoot{"undated"};

} // namespace fields

/// The name of a case as the group of a slide. TimelineJS decodes a group before it shows it as HTML, so it has no "<".
[[nodiscard]] std::string groupOf(std::string_view caseTitle);

/// An address that a browser can open, or empty.
[[nodiscard]] std::string mediaAddress(const JsonValue& media);

/// Raw JSON of an object of what was not read, as unknown field; none where it is empty. Reports JsonTooDeep for
/// members that could not be read again inside of a document, and drops them.
[[nodiscard]] UnknownFields keptField(JsonValue kept, const JsonPath& path, Problems& problems);

} // namespace toscale::io
