#pragma once

#include "core/cases/case.h"

#include <string>
#include <string_view>

namespace toscale::io {

/// A source as a table cites it: who published it, and where. Its id, which no list of sources shows unless there is no
/// publisher, is then the name of the site.
[[nodiscard]] Source citedSource(std::string publisher, std::string url);

[[nodiscard]] bool isAddress(std::string_view text);

/// A space, a line break or another character that no address has in it.
[[nodiscard]] constexpr bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

} // namespace toscale::io
