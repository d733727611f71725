#pragma once

#include "app/recovery/file_stamp.h"
#include "core/document/document.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace toscale::gui {

/// The file of a document, and whether somebody else writes it: another program, another window, another machine.
class WatchedFile : public QObject {
    Q_OBJECT
public:
    explicit WatchedFile(QObject* parent = nullptr);

    /// It was read or written: with that stamp it holds that document. An empty path: there is no file.
    void note(const QString& path, const Document& document, const std::optional<FileStamp>& stamp);
    /// What it holds is not what was noted, whenever it was written.
    void doubt() { m_stamp.reset(); }
    /// It holds something else than what was noted.
    [[nodiscard]] bool isOther() const;

signals:
    /// isOther(), or it is gone.
    void changed();

private:
    void check();

    QString m_path;
    Document m_holds;
    std::optional<FileStamp> m_stamp;
    QFileSystemWatcher m_watcher;
    QTimer m_check; // once it is written to its end
};

} // namespace toscale::gui
