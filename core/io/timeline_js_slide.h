#pragma once

#include "core/cases/case.h"
#include "core/io/json_fields.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale::io {

/// What one slide says.
struct Slide {
    bool isEvent = true; // false: the act of the case and nothing else
    CaseEvent event;     // its sources are below
    EdtfDate act;        // of the case; empty text = the slide is not the act
    std::vector<Source> sources;
    std::optional<Source> media;   // the address of its media
    std::string caseTitle;         // its group; empty = none
    std::string caseId;            // empty = not known
    std::optional<std::size_t> at; // place among the events of its case, of one without a date
};

/// Nothing for a slide that is left out: no object, no headline. Says why.
[[nodiscard]] std::optional<Slide> readSlide(const JsonValue& json, const JsonPath& path, Problems& problems);

} // namespace toscale::io
