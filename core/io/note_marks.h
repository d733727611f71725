#pragma once

#include <string>
#include <string_view>

namespace toscale::io {

/// The text of a cell of a page (see textOfMarkup) without the marks of its footnotes: raised ones in brackets, that
/// link to a place in the page, or that are a sign or a number behind a word; and "[1]" at its end. What is raised
/// behind a digit stays, behind a "^": 10^9 is neither 109 nor 10.
[[nodiscard]] std::string textWithoutNoteMarks(std::string_view html);

} // namespace toscale::io
