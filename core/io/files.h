#pragma once

#include "core/result.h"

#include <cstdint>
#include <string>

namespace toscale::io {

/// The bytes of a file. Errors: FileMissing, FileUnreadable, FileTooLarge; `Place::file` is set.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::int64_t limitBytes = 512LL << 20);

/// Replaces a file as a whole or leaves the old one as it was (QSaveFile). Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

} // namespace toscale::io
