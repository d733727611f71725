#pragma once

#include "app/export/export_job.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>

namespace toscale::gui {

/// Writes files in the background, tells how far it is and can be cancelled between two files. Its end waits for the
/// file at hand.
class ExportRun : public QObject {
    Q_OBJECT
public:
    explicit ExportRun(QObject* parent = nullptr);
    ~ExportRun() override;

    void start(std::vector<exporting::PlannedFile> files, const exporting::ExportOptions& options,
               const std::string& language);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const toscale::exporting::ExportOutcome& outcome);

private:
    QFutureWatcher<exporting::ExportOutcome> m_watcher;
    std::atomic<bool> m_cancelled = false;
};

} // namespace toscale::gui
