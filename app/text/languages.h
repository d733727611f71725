#pragma once

#include <span>

namespace toscale::text {

/// A language that the program has words in, by its BCP 47 tag and by its own name: whoever looks for it may read no
/// other.
struct LanguageName {
    const char* tag;
    const char* name; // UTF-8
};

[[nodiscard]] std::span<const LanguageName> languageNames();

} // namespace toscale::text
