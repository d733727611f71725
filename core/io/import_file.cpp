#include "core/io/import_file.h"

#include "core/io/files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace toscale::io {

namespace {

tl::unexpected<Error> failAt(const std::string& path, ErrorCode code, std::vector<std::string> arguments)
{
    return tl::unexpected(Error{code, Place{path, {}, 0, 0}, std::move(arguments)});
}

} // namespace

std::optional<Result<ImportBytes>> readImportFile(const std::string& path, const KeepGoing& keepGoing,
                                                  std::int64_t limitBytes)
{
    QFile file(QString::fromStdString(path));
    const QFileInfo before(file);
    const bool hasSize = path != "-" && before.isFile() && before.size() > 0;
    if (!hasSize || !file.open(QIODevice::ReadOnly)) { // pipes know no size; what cannot be opened is explained
        Result<std::string> read = readFile(path, limitBytes);
        if (!read)
            return tl::unexpected(read.error());
        return ImportBytes{std::make_shared<const std::string>(std::move(*read)), false};
    }
    const std::int64_t size = before.size();
    if (size > limitBytes)
        return failAt(path, ErrorCode::FileTooLarge, {std::to_string(limitBytes)});
    constexpr std::int64_t piece = 1 << 20;
    auto bytes = std::make_shared<std::string>();
    bytes->resize(static_cast<std::size_t>(size));
    std::int64_t used = 0;
    while (used < size) {
        if (keepGoing && !keepGoing(static_cast<double>(used) / static_cast<double>(size)))
            return std::nullopt;
        const std::int64_t got = file.read(bytes->data() + used, std::min(piece, size - used));
        if (got < 0)
            return failAt(path, ErrorCode::FileUnreadable, {file.errorString().toStdString()});
        if (got == 0)
            break; // it has become shorter
        used += got;
    }
    bytes->resize(static_cast<std::size_t>(used));
    const QFileInfo after(QString::fromStdString(path));
    const bool isChanged = used != size || after.size() != size || after.lastModified() != before.lastModified();
    return ImportBytes{std::move(bytes), isChanged};
}

} // namespace toscale::io
