#pragma once

#include "core/quantity/qualifier_words.h"

#include <optional>
#include <string>

namespace toscale {

/// Which words may be a noun.
enum class NounRule {
    AnyNoun,       // in a field that holds counts
    NoMistypedUnit // where any kind may stand: see counted_noun.h
};

/// What is counted, to the end of the text: "music files"; a qualifier behind it ("or more") is taken apart. Refuses
/// units of other kinds, near misses of units, single letters and further numbers.
[[nodiscard]] std::optional<std::string> readNoun(TextCursor& cursor, QualifierReader& qualifiers, NounRule rule);

} // namespace toscale
