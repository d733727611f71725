#pragma once

#include <string>
#include <string_view>

namespace toscale {

/// "document" and "documents", "Song" and "songs", "copy" and "copies": one thing, counted once or more often. English
/// plurals; each word of "music files" is compared.
[[nodiscard]] bool isSameNoun(std::string_view a, std::string_view b);

/// "image URL" of "image URLs": the last word in the singular.
[[nodiscard]] std::string singularNoun(std::string_view noun);

/// The words of a noun in the singular and in lower case: what the nouns of one thing have in common.
[[nodiscard]] std::string nounKey(std::string_view noun);

} // namespace toscale
