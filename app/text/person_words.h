#pragma once

#include "app/text/phrases.h"
#include "core/document/without_names.h"

namespace toscale::text {

/// "copier (US, 2010)": what stands in place of a natural person in an export without names.
[[nodiscard]] QString personWords(const Phrases& phrases, const Case& which, const Party& person);

/// The same as a function; `phrases` must outlive it.
[[nodiscard]] PersonWords personWords(const Phrases& phrases);

} // namespace toscale::text
