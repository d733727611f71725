#include "app/recovery/recovery.h"

#include "app/recovery/document_at.h"
#include "app/recovery/recovery_files.h"
#include "app/text/qt_string.h"
#include "core/io/journal.h"

#include <QDir>
#include <QFileInfo>

namespace toscale::gui {

namespace {

/// A lock without its journal is left of a program that ended at once.
void removeLoneLocks(const QDir& folder)
{
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.lock")}, QDir::Files))
        if (!QFileInfo::exists(journalOf(file.filePath()))) {
            QLockFile lock(file.filePath());
            lock.setStaleLockTime(0);
            if (lock.tryLock(0))
                lock.unlock();
        }
}

} // namespace

std::vector<Recovered> findRecovered(const QString& folder)
{
    std::vector<Recovered> all;
    const QDir files(folder);
    for (const QFileInfo& file : files.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        Recovered one;
        one.journal = file.filePath();
        one.lock = std::make_shared<QLockFile>(lockOf(one.journal));
        one.lock->setStaleLockTime(0); // stale as soon as its program is gone
        if (!one.lock->tryLock(0))
            continue;
        const auto bytes = io::readFile(text::toUtf8(one.journal));
        if (!bytes)
            continue;
        auto replayed = io::replayJournal(*bytes);
        if (!replayed) {
            if (replayed.error().code != ErrorCode::NewerVersion)
                removeJournal(one);
            continue;
        }
        one.path = text::toQString(replayed->path);
        if (QFileInfo(one.path).isRelative()) // to a folder that nobody knows any more
            one.path.clear();
        one.stamp = stampOf(one.path);
        const std::optional<Document> saved =
            one.path.isEmpty() ? std::nullopt : documentAt(one.path).value_or(std::nullopt);
        if (replayed->document == replayed->base || (saved && *saved == replayed->document)) {
            removeJournal(one);
            continue;
        }
        one.isFileOther = !one.path.isEmpty() && (!saved || *saved != replayed->base);
        one.document = std::move(replayed->document);
        one.edits = replayed->edits;
        one.length = replayed->length;
        one.isWhole = replayed->isWhole;
        one.last = file.lastModified();
        all.push_back(std::move(one));
    }
    removeLoneLocks(files);
    return all;
}

void removeJournal(const Recovered& recovered)
{
    QFile::remove(recovered.journal);
    if (recovered.lock != nullptr)
        recovered.lock->unlock();
}

} // namespace toscale::gui
