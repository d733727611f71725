#pragma once

#include "core/cases/case_table.h"
#include "core/io/table_reader.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace toscale::io {

/// How far a table is read.
struct TableProgress {
    std::size_t bytesDone = 0;
    std::size_t bytes = 0; // of the file
    std::size_t rows = 0;  // found so far
};

/// How many problems and notes of a table can be shown.
inline constexpr std::size_t mostKeptProblems = 2000;

/// What a long reading asks and tells meanwhile.
struct TableWork {
    /// Called by several threads, one at a time.
    std::function<void(const TableProgress&)> progress;
    std::stop_token stop;
    std::size_t blockBytes = std::size_t{2} << 20U; // that one core reads at a time
    /// The texts stay in the file, for programs that end soon: it must not be cut or changed as long as the table is.
    bool mapsFile = false;
    bool keepsAllProblems = false; // and notes, not the first mostKeptProblems alone
};

struct LoadedCaseTable {
    /// Null where the file could not be read, has no usable header, is a table of events, or reading was stopped.
    std::shared_ptr<const CaseTable> table;
    std::vector<Error> problems; // rows left out: the first ones, in the order of the file
    std::size_t problemCount = 0;
    std::vector<Error> notes; // see ReadTable::notes: the first ones
    std::size_t noteCount = 0;
    bool isOfEvents = false;
    bool isStopped = false;
};

/// A table of cases of any length, read on all cores; its rows mean what readTable() makes of them, one case each.
/// TableOptions::mostCases is not looked at. Unless TableWork::mapsFile, the texts are the table's own: what becomes of
/// the file does not matter.
[[nodiscard]] LoadedCaseTable readCaseTable(const std::string& path, const TableOptions& options = {},
                                            const TableWork& work = {});

/// The same of bytes that were read already.
[[nodiscard]] LoadedCaseTable readCaseTableBytes(std::string bytes, const std::string& fileName = {},
                                                 const TableOptions& options = {}, const TableWork& work = {});

/// Whether a file has lines enough for more rows than that. False of what is no file, or cannot be read.
[[nodiscard]] bool mayHaveMoreRowsThan(std::size_t rows, const std::string& path);

} // namespace toscale::io
