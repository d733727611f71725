#pragma once

#include "core/document/document.h"
#include "core/io/json_guard.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// What a reader found: the good part, and every problem with its path. `document` is empty only when nothing could be
/// read at all (no JSON, another format, a newer version).
struct ReadDocument {
    std::optional<Document> document;
    std::vector<Error> problems;
    std::vector<bool> isIdMade = {}; // of each case of a timeline: made from its title, nobody wrote it; else empty
};

/// FORMATS.md 1. Depth at most 64, duplicate keys refused, every problem collected.
[[nodiscard]] ReadDocument readDocument(std::string_view json, const std::string& fileName = {});
/// The same of JSON that was parsed before.
[[nodiscard]] ReadDocument readDocument(const GuardedJson& parsed, const std::string& fileName);

/// Stable and readable: write(read(x)) == x for files that ToScale wrote; unknown fields stay with their object.
[[nodiscard]] std::string writeDocument(const Document& document);

/// The same on one line without an end, for a cell of a table.
[[nodiscard]] std::string writeDocumentLine(const Document& document);

/// The same with a line a case: of many, where a program reads it and nobody compares versions.
[[nodiscard]] std::string writeDocumentByCase(const Document& document);

} // namespace toscale::io
