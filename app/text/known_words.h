#pragma once

#include "app/text/phrases.h"

#include <string>

namespace toscale::text {

/// What an error quotes in English because the part of the program that found it, or the system, has no languages:
/// why there is no such day, what a wall print expects, "Permission denied". In the words of the language where they
/// are known; all else, names of values too, as it is.
[[nodiscard]] QString knownWords(const Phrases& phrases, const std::string& english);

} // namespace toscale::text
