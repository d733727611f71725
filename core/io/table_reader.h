#pragma once

#include "core/document/document.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// The good rows of a table as cases, and every problem with its line and column.
struct ReadTable {
    std::vector<Case> cases;
    std::vector<Error> problems; // rows left out
    std::vector<Error> notes;    // read, but with something to know: no basis, no date
};

/// FORMATS.md 2: CSV, TSV or semicolons; UTF-8, UTF-16 or Latin-1; columns by name.
[[nodiscard]] ReadTable readTable(std::string_view bytes, const std::string& fileName = {});

/// A document, a table, or a picture that carries its document, told apart by content and name. "-" is standard input.
struct OpenedFile {
    std::optional<Document> document;
    std::vector<Error> problems;
    std::vector<Error> notes;
};
[[nodiscard]] OpenedFile openFile(const std::string& path);

} // namespace toscale::io
