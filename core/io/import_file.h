#pragma once

#include "core/io/import_source.h"

#include <cstdint>

namespace toscale::io {

/// A table of a size that a document can hold; a larger one is for `toscale-cli table`.
inline constexpr std::int64_t largestImport = 256LL << 20;

/// The bytes that a file had when it was opened, also while it grows.
struct ImportBytes {
    std::shared_ptr<const std::string> bytes;
    bool isChanged = false; // while it was read: its end may be cut off
};
/// Nothing when it was stopped. "-" is standard input, which is read to its end. Errors: FileMissing, FileUnreadable,
/// FileTooLarge.
[[nodiscard]] std::optional<Result<ImportBytes>>
readImportFile(const std::string& path, const KeepGoing& keepGoing = {}, std::int64_t limitBytes = largestImport);

} // namespace toscale::io
