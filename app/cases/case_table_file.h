#pragma once

#include "app/cases/case_cell.h"
#include "core/document/shared_list.h"
#include "core/normalize/reference.h"

#include <cstddef>

namespace toscale::gui {

/// A table of cases as it stands in the window: which cases and columns, and in which order.
struct SeenTable {
    SharedList<Case> cases;        // all of the document
    std::vector<std::size_t> rows; // of these
    std::vector<CaseColumn> columns;
    std::vector<std::string> heads; // one a column
    Reference reference;
};

/// What such a table is written as.
enum class CaseTableFormat { Csv, Json, Html, Markdown };

/// By the ending of a name; BadOption for another one.
[[nodiscard]] Result<CaseTableFormat> caseTableFormatOf(const QString& path);

/// CSV holds the whole cases in the columns of FORMATS.md 2, to be read back. JSON holds their values in base units, of
/// the measures in the columns seen, as `toscale-cli table` does. HTML and Markdown say what the window says.
[[nodiscard]] std::string caseTableText(const SeenTable& table, CaseTableFormat format,
                                        const text::LocaleWording& wording);

} // namespace toscale::gui
