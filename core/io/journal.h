#pragma once

#include "core/document/edit.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace toscale::io {

// A journal holds what was done to a document since it was saved, so that nothing is lost when the program ends without
// having been asked to: a line that says what it is, the document as it was, and a line for each edit. It only ever
// grows at its end; a last line without an end was being written when all ended, and does not count.

/// The first two lines. `path`: of the document's file, empty where it has none yet.
[[nodiscard]] std::string journalStart(const Document& base, const std::string& path);

/// One more line.
[[nodiscard]] std::string journalLine(const Edit& edit);

/// What became of a document.
struct Replayed {
    Document base;
    Document document; // after all edits that could be read
    std::string path;
    std::size_t edits = 0;
    std::size_t length = 0; // bytes up to the end of the last good line
    bool isWhole = true;    // false: something behind the last good edit could not be read
};

/// Errors: NotADocument where the first two lines are none of a journal, NewerVersion [found, known].
[[nodiscard]] Result<Replayed> replayJournal(std::string_view journal);

} // namespace toscale::io
