#pragma once

#include "app/text/marked.h"
#include "app/text/phrases.h"

#include <cstddef>
#include <string>

namespace toscale::cli {

using text::marked;

/// The language of everything that the program says of itself; figures, and how numbers are read, have their own.
[[nodiscard]] const text::Phrases& messages();

/// That of all messages from now on. Its words are loaded when the first of them is said.
void speak(const std::string& language);

/// A sentence in that language.
[[nodiscard]] std::string said(const char* sentence);
/// With texts that are no part of the language in the places of its %1 and %2: a path, a name, an option.
[[nodiscard]] std::string said(const char* sentence, const std::string& text);
[[nodiscard]] std::string said(const char* sentence, const std::string& first, const std::string& second);

/// A number of things as it is written, without group marks, and what chooses the plural for it.
[[nodiscard]] QString digitsOf(std::size_t count);
[[nodiscard]] int pluralOf(std::size_t count);

} // namespace toscale::cli
