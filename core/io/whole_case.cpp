#include "core/io/whole_case.h"

#include "core/io/case_table_writer.h"
#include "core/io/document_json.h"
#include "core/io/table_reader.h"

#include <algorithm>

namespace toscale::io {

namespace {

std::string rowsOf(const Case& which)
{
    return writeCaseTable({&which, 1}, CaseTableContent::Columns);
}

/// As its rows are read again, written once more: what they hold of it.
std::string heldByRows(const Case& which)
{
    const ReadTable read = readTable(rowsOf(which));
    return read.cases.size() == 1 && read.problems.empty() ? rowsOf(read.cases.front()) : std::string();
}

} // namespace

std::string wholeCaseCell(const Case& which)
{
    Document alone;
    alone.cases.push_back(which);
    return writeDocumentLine(alone);
}

WholeCase takeWholeCase(Case& read)
{
    const auto column =
        std::ranges::find(read.textColumns, wholeCaseColumn, [](const auto& each) { return each.first; });
    if (column == read.textColumns.end())
        return WholeCase::None;
    const ReadDocument cell = readDocument(column->second);
    read.textColumns.erase(column);
    if (!cell.document || cell.document->cases.size() != 1)
        return WholeCase::Differs;
    const Case& whole = cell.document->cases.front();
    const std::string rows = rowsOf(read);
    // most rows are read as they are written, and asking that is cheap
    if (rowsOf(whole) != rows && heldByRows(whole) != rows)
        return WholeCase::Differs;
    read = whole;
    return WholeCase::Taken;
}

} // namespace toscale::io
