#pragma once

#include <QFile>
#include <QString>
#include <cstdint>
#include <optional>
#include <sys/stat.h>

namespace toscale::gui {

/// By which one knows a file again that nobody has written since: every program that replaces it or writes into it
/// leaves another. Taken before the file is read, so that whoever writes meanwhile is noticed.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t bytes = 0;
    std::int64_t seconds = 0; // of its last change
    std::int64_t nanoseconds = 0;
    bool operator==(const FileStamp&) const = default;
};

/// Nothing where there is no file.
[[nodiscard]] inline std::optional<FileStamp> stampOf(const QString& path)
{
    struct stat found { };
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileStamp{found.st_dev, found.st_ino, found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
}

} // namespace toscale::gui
