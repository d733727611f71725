#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace toscale::io {

/// The bytes of a file; "-" is standard input. Errors: FileMissing, FileUnreadable, FileTooLarge; `Place::file` is set.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::int64_t limitBytes = 512LL << 20);

/// The bytes of a file of any size without holding them: the system brings in what is looked at. Pipes and standard
/// input are read as a whole. Errors as of readFile.
class FileBytes {
public:
    [[nodiscard]] static Result<FileBytes> open(const std::string& path);

    FileBytes(FileBytes&&) noexcept;
    FileBytes& operator=(FileBytes&&) noexcept;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    ~FileBytes();

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

    /// Says that bytes() from `begin` to `end` will hardly be looked at again: memory for them is given back where the
    /// system can bring them in once more.
    void forget(std::size_t begin, std::size_t end) const;

private:
    struct Holder;
    explicit FileBytes(std::unique_ptr<Holder> holder);

    std::unique_ptr<Holder> m_holder;
    std::string_view m_bytes;
};

/// Replaces a file as a whole or leaves the old one as it was (QSaveFile); devices and pipes are written to directly.
/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

/// The same for what can be made again, such as a picture: a whole file replaces a whole file, but nobody waits until
/// the disk has it (a picture takes 3 ms, the wait up to 20).
[[nodiscard]] Result<void> writeDerivedFile(const std::string& path, std::string_view bytes);

} // namespace toscale::io
