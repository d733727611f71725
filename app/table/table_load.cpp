#include "app/table/table_load.h"

#include "app/background/background_pool.h"
#include "app/text/qt_string.h"

#include <QDeadlineTimer>
#include <QtConcurrent>
#include <utility>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace toscale::gui {

namespace {

/// The pieces that a table was put together of would stay with the program: some 40 bytes a row.
void giveFreedMemoryBack()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

} // namespace

TableLoad::TableLoad(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        auto loaded = m_watcher.future().takeResult(); // else the table would stay with the watcher
        if (!std::exchange(m_isRunning, false))        // nobody wants it any more
            return;
        if (m_stop.stop_requested()) {
            loaded = std::make_shared<io::LoadedCaseTable>();
            loaded->isStopped = true;
        }
        emit finished(loaded);
    });
}

TableLoad::~TableLoad()
{
    cancel();
    m_watcher.disconnect();
    waitForEnd();
}

void TableLoad::waitForEnd()
{
    if (m_watcher.isRunning()) // a result that was taken would be waited for in vain
        m_watcher.waitForFinished();
}

void TableLoad::forget()
{
    m_isRunning = false;
    cancel();
}

void TableLoad::start(const QString& path)
{
    cancel();
    waitForEnd();
    m_path = path;
    m_stop = std::stop_source();
    m_isRunning = true;
    io::TableWork work;
    work.stop = m_stop.get_token();
    work.progress = [this, next = QDeadlineTimer()](const io::TableProgress& progress) mutable {
        if (!next.hasExpired())
            return;
        next.setRemainingTime(100);
        emit progressed(static_cast<qint64>(progress.bytesDone), static_cast<qint64>(progress.bytes),
                        static_cast<qint64>(progress.rows));
    };
    m_watcher.setFuture(QtConcurrent::run(&backgroundPool(), [path = text::toUtf8(path), work = std::move(work)] {
        auto loaded = std::make_shared<io::LoadedCaseTable>(io::readCaseTable(path, {}, work));
        giveFreedMemoryBack();
        return loaded;
    }));
}

} // namespace toscale::gui
