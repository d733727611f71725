#pragma once

#include "core/document/document.h"
#include "core/quantity/parse_quantity.h"
#include "core/result.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::io {

/// Cells of quantities as they stood before they were put into the words that a table is read in: by the line of the
/// row and the number of the cell in it.
using FoundTexts = std::map<std::pair<int, std::size_t>, std::string>;

struct TableOptions {
    ParseOptions numbers;
    /// Which column of the table stands for a known one, by header: {"volume", "Size"}. The others are found by name.
    std::vector<std::pair<std::string, std::string>> columns;
    /// Cases after this many are left out, with a problem that says so; 0 = none are.
    std::size_t mostCases = 0;
    /// Problems and notes after so many of each are counted, not kept; 0 = all are kept.
    std::size_t mostProblems = 0;
    const FoundTexts* found = nullptr; // none = all cells are as they were found
};

/// The good rows of a table as cases, and every problem with its line and column (`Place::path` is the column's name).
struct ReadTable {
    SharedList<Case> cases;
    std::vector<Error> problems; // rows left out
    /// Read, but with something to know: MissingColumn, MixedDecimals, DecimalCommas, or MissingField of a basis, a
    /// date, or of a value that other cells of the row say something of.
    std::vector<Error> notes;
    std::size_t furtherProblems = 0;  // not kept, see TableOptions::mostProblems
    std::size_t rowsWithProblems = 0; // kept or not; those behind TableOptions::mostCases were not looked at
    std::vector<bool> isIdMade;       // of each of the cases: made from its title, nobody wrote it
};

/// Whether a note says that numbers may be others by a factor of a thousand.
[[nodiscard]] inline bool isOfDecimals(const Error& note)
{
    return note.code == ErrorCode::MixedDecimals || note.code == ErrorCode::DecimalCommas;
}

/// FORMATS.md 2: CSV, TSV or semicolons; UTF-8, UTF-16 or Latin-1; columns by name, in any letter case. A table with
/// `label` and `date` or `start` but without a quantity holds events: case|lane, label, date|start, end, kind, source.
[[nodiscard]] ReadTable readTable(std::string_view bytes, const std::string& fileName = {},
                                  const TableOptions& options = {});

/// Takes the cases of a table one by one: each when its last row is read, with the number of its first row (from 0), by
/// which they can be put in order. Cases without an id of their own have none.
using CaseSink = std::function<void(Case&&, std::size_t)>;

/// The same for a table of any length, of which no more than one case at a time need be kept: `cases` stays empty.
[[nodiscard]] ReadTable readTable(std::string_view bytes, const std::string& fileName, const TableOptions& options,
                                  const CaseSink& take);

/// The known columns of a table of cases, in the order of FORMATS.md 2; further ones are kept as Case::textColumns.
[[nodiscard]] const std::vector<std::string_view>& tableColumns();

/// A document, a picture that carries one, a table, or a timeline of TimelineJS, told apart by content and name. "-" is
/// standard input.
struct OpenedFile {
    std::optional<Document> document;
    std::vector<Error> problems;
    std::vector<Error> notes;
    bool isTable = false;
    bool isForeign = false;     // a document made of a format of others: it is not saved in the file's place
    std::vector<bool> isIdMade; // of each case of a table or timeline, see ReadTable; else empty
};
[[nodiscard]] OpenedFile openFile(const std::string& path, const TableOptions& options = {});

/// The same with the cases of a table handed over one by one; `document` is then empty.
[[nodiscard]] OpenedFile openFile(const std::string& path, const TableOptions& options, const CaseSink& take);

} // namespace toscale::io
