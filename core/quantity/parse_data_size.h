#pragma once

#include "core/quantity/parse_quantity.h"

namespace toscale {

/// What parseDataSize does where the fast path does not apply; a differential test holds both together.
[[nodiscard]] Result<AsWritten<DataSize>> parseDataSizeFully(std::string_view text, const ParseOptions& options = {});

} // namespace toscale
