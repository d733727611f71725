#pragma once

#include "core/io/imported_cases.h"

#include <QString>

#include <atomic>
#include <memory>
#include <string>

namespace toscale::gui {

/// What is to be imported: a file, or bytes of the clipboard.
struct ImportInput {
    std::string path;                         // empty: of the clipboard
    std::shared_ptr<const std::string> bytes; // of a file once it is read
};

/// How far a run has come, and the wish that it stop; shared by two threads.
struct ImportProgress {
    std::atomic<int> percent = 0;
    std::atomic<bool> isStopped = false;
};

struct ImportRequest {
    ImportInput input;
    io::SourceOptions options;
    io::ImportChoices choices;
    std::shared_ptr<ImportProgress> progress;
};

/// All that can be said of a table before it is taken.
struct ImportAnswer {
    ImportInput input;
    bool isStopped = false;
    bool isChanged = false; // the file, while it was read
    std::shared_ptr<const io::ImportSource> source;
    std::shared_ptr<const io::ImportPlan> plan;
    std::shared_ptr<const io::ImportedCases> read;
    std::vector<Error> failures; // nothing of it can be imported
};

/// Reads, plans and translates; for a thread of its own.
[[nodiscard]] ImportAnswer runImport(const ImportRequest& request);

} // namespace toscale::gui
