#pragma once

#include "app/recovery/recovery.h"
#include "core/document/edit.h"
#include "core/result.h"

#include <QIODevice>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

class QFile;

namespace toscale::gui {

/// Writes what is done to one document since it was saved into a file of a folder, edit by edit, in a thread of its
/// own: after a crash or a dead battery it is read back (recovery.h). The file is there from the first edit to the next
/// save. A lock beside it tells other programs that this one is still alive.
class EditJournal : public QObject {
    Q_OBJECT
public:
    /// The folder is made with the first file.
    explicit EditJournal(QString folder, QObject* parent = nullptr);
    /// Nothing is left to recover: whoever ends it has asked about unsaved changes.
    ~EditJournal() override;

    /// False until the first edit since the document was saved: then begin() comes before it.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    void begin(Document base, const std::string& path);
    void add(Edit edit);
    /// Goes on behind what was recovered: after another crash all of it is there.
    void adopt(const Recovered& recovered);
    /// The document was saved, or gave way to another.
    void reset();
    /// Waits until everything is on the disk.
    void finish();

signals:
    /// What is done from now on could not be recovered; once for each beginning.
    void failed(const toscale::Error& error);

private:
    struct Begin {
        Document base;
        std::string path;
    };
    struct Adopt {
        QString journal;
        std::shared_ptr<QLockFile> lock;
        qint64 length = 0;
    };
    struct Reset { };
    using Task = std::variant<Begin, Adopt, Edit, Reset>;

    void post(Task task);
    // in the thread that writes
    void work();
    void run(const Begin& task);
    void run(const Adopt& task);
    void run(const Reset& task);
    void run(const Edit&) { } // written with others
    [[nodiscard]] bool open(const QString& name, QIODevice::OpenMode mode);
    void write(const std::string& lines);

    QString m_folder;
    bool m_hasBegun = false;
    std::mutex m_mutex;
    std::vector<Task> m_tasks; // guarded by m_mutex, as is the next
    bool m_isWorking = false;
    std::unique_ptr<QFile> m_file; // of the thread that writes, as is the next
    std::shared_ptr<QLockFile> m_lock;
    QThreadPool m_writer; // one thread; ends first
};

} // namespace toscale::gui
