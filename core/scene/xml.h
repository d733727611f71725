#pragma once

#include <string>
#include <string_view>

namespace toscale::scene {

/// Appends what XML 1.0 and HTML allow of a text, for content and for attributes in double quotes: the special
/// characters escaped, control characters dropped, broken UTF-8 as U+FFFD.
void appendEscaped(std::string& to, std::string_view text);

/// The same for content alone, where quotes stay as they are: a document of many cases is a fifth shorter so.
void appendContent(std::string& to, std::string_view text);

/// Only such addresses become links.
[[nodiscard]] bool isWebAddress(std::string_view link);

} // namespace toscale::scene
