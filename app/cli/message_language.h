#pragma once

#include <functional>
#include <string>

namespace toscale::cli {

/// The value of a variable of the environment; null where it has none.
using Environment = std::function<const char*(const char* name)>;

/// The language that messages are to be in, of those that the program has words in; else "en". As POSIX says: LC_ALL,
/// else LC_MESSAGES, else LANG, the first that is not empty; GNU's list LANGUAGE goes before them, but not in the C
/// locale, in which the output of a program depends on nothing else. The variables are read as they are: a locale need
/// not be installed for its language to be read.
[[nodiscard]] std::string messageLanguage(const Environment& environment);

} // namespace toscale::cli
