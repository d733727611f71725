#pragma once

#include "app/text/phrases.h"
#include "core/result.h"

namespace toscale::text {

/// One clear sentence: what is wrong, and where it helps, what to do.
[[nodiscard]] QString errorWords(const Phrases& phrases, const Error& error);

/// "file:line:column" or "file: path", as much of it as is known; empty when nothing is.
[[nodiscard]] QString placeWords(const Place& place);

/// "file:line:column: sentence"
[[nodiscard]] QString errorLine(const Phrases& phrases, const Error& error);

} // namespace toscale::text
