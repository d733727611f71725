#pragma once

#include <string>
#include <string_view>

namespace toscale::io {

/// What a reader sees of a piece of HTML: without tags, comments, scripts and styles, entities decoded, white space as
/// a browser shows it. A "<" that begins no tag stays.
[[nodiscard]] std::string textOfMarkup(std::string_view html);

/// HTML that shows exactly this text: textOfMarkup(markupOf(text)) == text, also of line breaks and outer spaces.
[[nodiscard]] std::string markupOf(std::string_view text);

} // namespace toscale::io
