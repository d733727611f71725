#pragma once

#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace toscale::io {

/// The bytes of a file; "-" is standard input. Errors: FileMissing, FileUnreadable, FileTooLarge; `Place::file` is set.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::int64_t limitBytes = 512LL << 20);

/// Replaces a file as a whole or leaves the old one as it was (QSaveFile); devices and pipes are written to directly.
/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

/// The same for what can be made again, such as a picture: a whole file replaces a whole file, but nobody waits until the
/// disk has it (a picture takes 3 ms, the wait up to 20).
[[nodiscard]] Result<void> writeDerivedFile(const std::string& path, std::string_view bytes);

} // namespace toscale::io
