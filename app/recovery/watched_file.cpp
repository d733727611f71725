#include "app/recovery/watched_file.h"

#include "app/recovery/document_at.h"

#include <QFileInfo>

namespace toscale::gui {

WatchedFile::WatchedFile(QObject* parent)
    : QObject(parent)
{
    constexpr int millisecondsOfWriting = 300;
    m_check.setSingleShot(true);
    m_check.setInterval(millisecondsOfWriting);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_check, qOverload<>(&QTimer::start));
    connect(&m_check, &QTimer::timeout, this, &WatchedFile::check);
}

void WatchedFile::note(const QString& path, const Document& document, const std::optional<FileStamp>& stamp)
{
    m_path = path;
    m_holds = document;
    m_stamp = stamp;
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (path.isEmpty())
        return;
    m_watcher.addPath(path);
    if (stampOf(path) != stamp)
        m_check.start(); // it was written before it was watched
}

bool WatchedFile::isOther() const
{
    const std::optional<FileStamp> now = stampOf(m_path);
    if (!now || now == m_stamp)
        return false;
    const Result<std::optional<Document>> there = documentAt(m_path);
    return there && *there != m_holds; // of what cannot be read nobody can tell; saving says why
}

void WatchedFile::check()
{
    if (m_path.isEmpty())
        return;
    const bool isThere = QFileInfo::exists(m_path);
    if (isThere && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path); // it was replaced by another file of that name
    if (!isThere || isOther())
        emit changed();
}

} // namespace toscale::gui
