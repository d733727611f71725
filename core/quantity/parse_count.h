#pragma once

#include "core/quantity/noun.h"
#include "core/quantity/parse_quantity.h"

namespace toscale {

/// parseCount with a choice of nouns.
[[nodiscard]] Result<AsWritten<Count>> parseCount(std::string_view text, const ParseOptions& options, NounRule rule);

} // namespace toscale
