#include "app/recovery/file_claim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace toscale::gui {

FileClaim::FileClaim() = default;
FileClaim::~FileClaim() = default;

void FileClaim::claim(const QString& path, const QString& folder)
{
    const QString whole = path.isEmpty() ? QString() : QFileInfo(path).canonicalFilePath(); // one file, one name
    if (whole == m_path)
        return;
    m_path = whole;
    m_lock.reset();
    m_isShared = false;
    if (whole.isEmpty())
        return;
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex();
    m_lock =
        std::make_unique<QLockFile>(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".open"));
    m_lock->setStaleLockTime(0); // of a program that is gone at once
    if (!m_lock->tryLock(0)) {
        m_isShared =
            m_lock->error() == QLockFile::LockFailedError; // else the folder cannot be written: nobody is there
        m_lock.reset();
    }
}

} // namespace toscale::gui
