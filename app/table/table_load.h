#pragma once

#include "core/io/case_table_reader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <stop_token>

namespace toscale::gui {

/// Reads a table of any length in the background; tells how far it is and can be stopped at any moment. Its end waits
/// until the threads have stopped.
class TableLoad : public QObject {
    Q_OBJECT
public:
    explicit TableLoad(QObject* parent = nullptr);
    ~TableLoad() override;

    /// One at a time: a reading under way is stopped first.
    void start(const QString& path);
    /// Tells that it was stopped, also where it had just been read.
    void cancel() { m_stop.request_stop(); }
    /// The same, and nobody is told.
    void forget();
    /// Until what was read is handed over, or nobody wants it any more.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QString& path() const { return m_path; }

signals:
    /// Bytes of the file, and rows found so far; ten times a second at most.
    void progressed(qint64 done, qint64 total, qint64 rows);
    void finished(const std::shared_ptr<toscale::io::LoadedCaseTable>& loaded);

private:
    void waitForEnd();

    QString m_path;
    std::stop_source m_stop;
    bool m_isRunning = false;
    QFutureWatcher<std::shared_ptr<io::LoadedCaseTable>> m_watcher;
};

} // namespace toscale::gui
