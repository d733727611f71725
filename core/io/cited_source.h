#pragma once

#include "core/cases/case.h"

#include <string>

namespace toscale::io {

/// A source as a table cites it: who published it, and where. Its id, which no list of sources shows unless there is no
/// publisher, is then the name of the site.
[[nodiscard]] Source citedSource(std::string publisher, std::string url);

[[nodiscard]] bool isAddress(std::string_view text);

} // namespace toscale::io
