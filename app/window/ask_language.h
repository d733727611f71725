#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace toscale::gui {

/// How many bytes the word takes that stands between two sides and with which `text` begins, up to a space or the end:
/// "vs", "gegen", "face à", "对", in each language of the window whichever it is set to. 0 where there is none.
[[nodiscard]] std::size_t separatorAt(std::string_view text);

/// "none", "no penalty", "aucune peine", "无", in each language of the window.
[[nodiscard]] bool meansNone(std::string_view text);

/// The question with the full-width and Arabic commas, semicolons and plus signs as ASCII has them: as many code
/// points as before.
[[nodiscard]] std::string withAsciiMarks(std::string_view question);

} // namespace toscale::gui
