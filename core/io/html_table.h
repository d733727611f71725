#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::io {

/// A table as a browser shows it: texts of cells, without markup and without the marks of footnotes.
struct HtmlTable {
    std::vector<std::vector<std::string>> rows;
    std::vector<int> lines;         // of the text, for each row; or its number, where rows share a line
    bool startsWithHeaders = false; // all cells of the first row are <th>
    std::size_t otherTables = 0;    // in the same text, with fewer cells
};

/// The table with most cells, as spreadsheets and browsers put it on the clipboard. A cell that spans rows stands in
/// each of them, one that spans columns in the first of them. Nothing where there is no table with a cell. Cells of
/// more than 64 MB together, which only spans can make, are cut off.
[[nodiscard]] std::optional<HtmlTable> largestHtmlTable(std::string_view html);

} // namespace toscale::io
