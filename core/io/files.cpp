#include "core/io/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toscale::io {

namespace {

tl::unexpected<Error> failAt(const std::string& path, ErrorCode code, std::vector<std::string> arguments = {})
{
    return tl::unexpected(Error{code, Place{path, {}, 0, 0}, std::move(arguments)});
}

tl::unexpected<Error> writingFailed(const std::string& path, const QFileDevice& file, int systemError)
{
    if (file.error() == QFileDevice::ResourceError || systemError == ENOSPC || systemError == EDQUOT)
        return failAt(path, ErrorCode::DiskFull);
    return failAt(path, ErrorCode::FileUnwritable, {file.errorString().toStdString()});
}

/// Reads in pieces: pipes and standard input do not know their size.
Result<std::string> readAll(QFile& file, const std::string& path, std::int64_t limitBytes)
{
    if (file.size() > limitBytes)
        return failAt(path, ErrorCode::FileTooLarge, {std::to_string(limitBytes)});
    constexpr std::int64_t piece = 1 << 16;
    std::string bytes(static_cast<std::size_t>(std::max(std::int64_t{file.size()} + 1, piece)), '\0');
    std::size_t used = 0;
    for (;;) {
        if (used == bytes.size())
            bytes.resize(used + static_cast<std::size_t>(piece));
        const std::int64_t got = file.read(bytes.data() + used, static_cast<std::int64_t>(bytes.size() - used));
        if (got < 0)
            return failAt(path, ErrorCode::FileUnreadable, {file.errorString().toStdString()});
        used += static_cast<std::size_t>(got);
        if (used > static_cast<std::size_t>(limitBytes))
            return failAt(path, ErrorCode::FileTooLarge, {std::to_string(limitBytes)});
        if (got == 0)
            break;
    }
    bytes.resize(used);
    return bytes;
}

template <class Device> Result<void> writeAll(Device& file, const std::string& path, std::string_view bytes)
{
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) != size || !file.flush())
        return writingFailed(path, file, errno);
    return {};
}

Result<void> writeToDevice(const std::string& path, const QString& name, std::string_view bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failAt(path, ErrorCode::FileUnwritable, {file.errorString().toStdString()});
    return writeAll(file, path, bytes);
}

/// What a new file is allowed to, as the shell of the person says (umask).
mode_t newFileMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

} // namespace

Result<std::string> readFile(const std::string& path, std::int64_t limitBytes)
{
    if (path == "-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failAt(path, ErrorCode::FileUnreadable, {input.errorString().toStdString()});
        return readAll(input, path, limitBytes);
    }
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (!info.exists())
        return failAt(path, ErrorCode::FileMissing);
    if (info.isDir())
        return failAt(path, ErrorCode::FileUnreadable, {"Is a directory"});
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failAt(path, ErrorCode::FileUnreadable, {file.errorString().toStdString()});
    return readAll(file, path, limitBytes);
}

/// A mapped file, or what was read of one that cannot be mapped.
struct FileBytes::Holder {
    QFile file;
    std::string read;
    std::string_view bytes;
};

FileBytes::FileBytes(std::unique_ptr<Holder> holder)
    : m_holder(std::move(holder))
    , m_bytes(m_holder->bytes)
{
}
FileBytes::FileBytes(FileBytes&&) noexcept = default;
FileBytes& FileBytes::operator=(FileBytes&&) noexcept = default;
FileBytes::~FileBytes() = default;

Result<FileBytes> FileBytes::open(const std::string& path)
{
    auto holder = std::make_unique<Holder>();
    holder->file.setFileName(QString::fromStdString(path));
    const bool isMappable = path != "-" && QFileInfo(holder->file).isFile() && holder->file.size() > 0;
    if (isMappable && holder->file.open(QIODevice::ReadOnly)) {
        const qint64 size = holder->file.size();
        if (const uchar* mapped = holder->file.map(0, size)) {
            holder->bytes = {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
            return FileBytes(std::move(holder));
        }
    }
    Result<std::string> read = readFile(path);
    if (!read)
        return tl::unexpected(read.error());
    holder->read = std::move(*read);
    holder->bytes = holder->read;
    return FileBytes(std::move(holder));
}

void FileBytes::forget(std::size_t begin, std::size_t end) const
{
    if (!m_holder->read.empty()) // read, not mapped: what is gone would be gone
        return;
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t first = (begin + page - 1) / page * page; // whole pages; a mapping starts with one
    const std::size_t last = std::min(end, m_bytes.size()) / page * page;
    if (first < last)
        ::madvise(const_cast<char*>(m_bytes.data()) + first, last - first, MADV_DONTNEED);
}

namespace {

/// What QSaveFile would not say, or say in a sentence of its own: links that lead in a ring, of which it would replace
/// one, and a file that may not be written. 0 where nothing is in the way.
int whyNotWritten(const std::string& path)
{
    struct stat old { };
    if (::stat(path.c_str(), &old) != 0)
        return errno == ELOOP ? ELOOP : 0;
    return ::access(path.c_str(), W_OK) == 0 ? 0 : errno;
}

/// Quotas and network disks tell only now that there is no room. QSaveFile does the same later, and asks for no answer.
Result<void> syncToDisk(const QFileDevice& file, const std::string& path)
{
    if (::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) // some cannot tell
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return failAt(path, ErrorCode::DiskFull);
    return failAt(path, ErrorCode::FileUnwritable, {std::strerror(errno)});
}

/// The name stands for the new bytes for good only once its folder is on the disk as well (fsync(2)).
void syncFolderOf(const QString& name)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(name).canonicalPath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a folder that may be written to but not read: the file itself is there
    ::fsync(handle);
    ::close(handle);
}

} // namespace

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (info.isDir())
        return failAt(path, ErrorCode::FileUnwritable, {"Is a directory"});
    if (info.exists() && !info.isFile())
        return writeToDevice(path, name, bytes);
    if (const int error = whyNotWritten(path); error != 0)
        return failAt(path, ErrorCode::FileUnwritable, {std::strerror(error)});
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writingFailed(path, file, errno);
    if (auto written = writeAll(file, path, bytes); !written) {
        file.cancelWriting();
        return written;
    }
    if (auto arrived = syncToDisk(file, path); !arrived) {
        file.cancelWriting();
        return arrived;
    }
    errno = 0;
    if (!file.commit())
        return writingFailed(path, file, errno);
    syncFolderOf(name);
    return {};
}

Result<void> writeDerivedFile(const std::string& path, std::string_view bytes)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return writeFile(path, bytes);
    QTemporaryFile file(name + QStringLiteral(".XXXXXX"));
    errno = 0;
    if (!file.open())
        return writingFailed(path, file, errno);
    if (auto written = writeAll(file, path, bytes); !written)
        return written;
    struct stat old { };
    const bool replaces = ::stat(path.c_str(), &old) == 0;
    const QByteArray temporary = QFile::encodeName(file.fileName());
    if (::fchmod(file.handle(), replaces ? old.st_mode & 07777U : newFileMode()) != 0
        || std::rename(temporary.constData(), path.c_str()) != 0)
        return failAt(path, ErrorCode::FileUnwritable, {std::strerror(errno)});
    file.setAutoRemove(false);
    return {};
}

} // namespace toscale::io
