#include "core/io/file_text.h"

#include "core/io/files.h"
#include "core/large_buffer.h"
#include "core/parallel.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace toscale::io {

namespace {

constexpr std::size_t piece = 4U << 20;

/// Reads [from, to) of a file; gives how far it came, which is less at the end of a file that was cut. -1: an error.
ssize_t readPiece(int file, char* to, std::size_t from, std::size_t bytes)
{
    std::size_t got = 0;
    while (got < bytes) {
        const ssize_t now = ::pread(file, to + got, bytes - got, static_cast<off_t>(from + got));
        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0)
            return -1;
        if (now == 0)
            break;
        got += static_cast<std::size_t>(now);
    }
    return static_cast<ssize_t>(got);
}

} // namespace

FileText::FileText(std::string bytes)
{
    auto kept = std::make_shared<const std::string>(std::move(bytes));
    m_bytes = *kept;
    m_owner = std::move(kept);
}

Result<FileText> FileText::map(const std::string& path)
{
    Result<FileBytes> file = FileBytes::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto kept = std::make_shared<const FileBytes>(std::move(*file));
    return FileText(kept, kept->bytes());
}

Result<FileText> FileText::read(const std::string& path, const std::stop_token& stop)
{
    QFile file(QString::fromStdString(path));
    const bool hasSize = path != "-" && QFileInfo(file).isFile() && file.size() > 0;
    if (!hasSize || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        Result<std::string> bytes = readFile(path);
        return bytes ? Result<FileText>(FileText(std::move(*bytes))) : tl::unexpected(bytes.error());
    }
    const auto size = static_cast<std::size_t>(file.size());
    const std::shared_ptr<char[]> bytes = largeBuffer(size);
    if (bytes == nullptr)
        return tl::unexpected(Error{ErrorCode::FileUnreadable, Place{path, {}, 0, 0}, {std::strerror(ENOMEM)}});
    std::atomic<std::size_t> end = size;
    std::atomic<int> systemError = 0;
    const bool isWhole = inParallelPieces(
        size, piece,
        [&](std::size_t first, std::size_t last) {
            const ssize_t got = readPiece(file.handle(), bytes.get() + first, first, last - first);
            if (got < 0)
                systemError = errno;
            else if (const std::size_t behind = first + static_cast<std::size_t>(got); behind < last)
                for (std::size_t known = end; behind < known && !end.compare_exchange_weak(known, behind);) { }
        },
        stop);
    if (systemError != 0)
        return tl::unexpected(
            Error{ErrorCode::FileUnreadable, Place{path, {}, 0, 0}, {std::strerror(systemError.load())}});
    return FileText(bytes, {bytes.get(), isWhole ? end.load() : 0});
}

} // namespace toscale::io
