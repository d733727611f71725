#pragma once

#include <string>
#include <string_view>

namespace toscale::io {

/// Breaks JSON that toLine() wrote: two spaces a level; what fits into a line of 100 characters stays on one. No
/// newline at the end.
[[nodiscard]] std::string brokenIntoLines(std::string_view json);

} // namespace toscale::io
