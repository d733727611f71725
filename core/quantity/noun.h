#pragma once

#include "core/quantity/qualifier_words.h"

#include <optional>
#include <string>

namespace toscale {

/// What is counted, to the end of the text: "music files"; a qualifier behind it ("or more") is taken apart. Refuses units of other kinds, near misses of units, single
/// letters and further numbers, so that a misspelt size never becomes a count.
[[nodiscard]] std::optional<std::string> readNoun(TextCursor& cursor, QualifierReader& qualifiers);

} // namespace toscale
