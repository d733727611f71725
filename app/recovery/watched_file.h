#pragma once

#include "core/document/document.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace toscale::gui {

/// The file of a document, and whether somebody else writes it: another program, another window, another machine.
class WatchedFile : public QObject {
    Q_OBJECT
public:
    explicit WatchedFile(QObject* parent = nullptr);

    /// It was read or written: now it holds that document. An empty path: there is no file.
    void note(const QString& path, const Document& document);
    /// What it holds is not what was noted, whenever it was written.
    void doubt() { m_written = {}; }
    /// It holds something else than what was noted.
    [[nodiscard]] bool isOther() const;

signals:
    /// isOther(), or it is gone.
    void changed();

private:
    void check();

    QString m_path;
    Document m_holds;
    QDateTime m_written;
    QFileSystemWatcher m_watcher;
    QTimer m_check; // once it is written to its end
};

} // namespace toscale::gui
