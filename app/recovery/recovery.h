#pragma once

#include "app/recovery/file_stamp.h"
#include "core/document/document.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>
#include <vector>

namespace toscale::gui {

/// A document whose program ended before what was done to it was saved.
struct Recovered {
    Document document;
    QString path; // of its file; empty where it had none yet
    std::size_t edits = 0;
    std::size_t length = 0;         // of the good part of the journal, in bytes
    QDateTime last;                 // when the journal was last written
    bool isWhole = true;            // false: the end of the journal could not be read
    std::optional<FileStamp> stamp; // of the file, from before it was compared
    bool isFileOther = false;       // the file is not the one that the changes were made to any more
    QString journal;
    std::shared_ptr<QLockFile> lock; // so that no other program offers it too
};

/// What is in the folder, the latest first. Journals of programs that still run are left alone; those that hold nothing
/// which the file does not have are removed, and so are those whose beginning never came to be written.
[[nodiscard]] std::vector<Recovered> findRecovered(const QString& folder);

/// Once it is saved elsewhere, or nobody wants it.
void removeJournal(const Recovered& recovered);

} // namespace toscale::gui
