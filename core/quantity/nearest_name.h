#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace toscale {

/// Insertions, deletions, replacements and swaps of neighbouring bytes that turn one word into the other
/// (optimal string alignment: Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2.1).
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The name that a misspelt lower-case word was most likely meant as, or empty. Short words are too often other words:
/// four letters allow a swap, five and six a swap, a missing or a further letter, seven any edit, eight and more two.
[[nodiscard]] std::string_view nearestName(std::string_view word, std::span<const std::string_view> names);

} // namespace toscale
