#pragma once

#include "app/text/phrases.h"
#include "core/scene/wording.h"

#include <span>

namespace toscale::text {

/// "U.S. Attorney, District of Massachusetts, 19 July 2011, justice.gov": publisher, date and the address's host, never
/// a headline; copies and social media are marked.
[[nodiscard]] QString sourceWords(const Phrases& phrases, const Source& source);

/// "Reuters": who published it.
[[nodiscard]] QString publisherWords(const Source& source);

/// "Sources: A; B." with primary sources first, each once.
[[nodiscard]] QString sourceLine(const Phrases& phrases, std::span<const scene::CitedSource> sources);

} // namespace toscale::text
