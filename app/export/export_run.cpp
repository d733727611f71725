#include "app/export/export_run.h"

#include "app/background/background_pool.h"
#include "app/export/window_painter.h"

#include <QtConcurrent>

namespace toscale::gui {

ExportRun::ExportRun(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

ExportRun::~ExportRun()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportRun::start(std::vector<exporting::PlannedFile> files, const exporting::ExportOptions& options,
                      const std::string& language)
{
    m_cancelled = false;
    m_watcher.setFuture(QtConcurrent::run(&backgroundPool(), [this, files = std::move(files), options, language] {
        const text::LocaleWording wording(language); // words of its own, for a translator belongs to one thread
        return exporting::runExport(files, options, wording, windowPainter,
                                    [this](std::size_t done, std::size_t total) {
                                        emit progressed(static_cast<int>(done), static_cast<int>(total));
                                        return !m_cancelled;
                                    });
    }));
}

} // namespace toscale::gui
