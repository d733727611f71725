#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace toscale::io {

/// The PDF with its author named in the document information, which Qt's writer cannot do. Errors: ModuleMissing,
/// BadPicture.
[[nodiscard]] Result<std::string> pdfWithAuthor(std::string_view pdf, const std::string& author);

} // namespace toscale::io
