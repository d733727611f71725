#include "core/io/whole_case.h"

#include "core/io/case_table_writer.h"
#include "core/io/document_json.h"
#include "core/io/json_case.h"
#include "core/io/table_reader.h"

#include <algorithm>

namespace toscale::io {

namespace {

/// Version of the document that a cell is read as.
constexpr std::string_view head = R"({"format":"toscale","version":1,"cases":[)";

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
    return toLine(toJson(which));
}

WholeCase takeWholeCase(Case& read)
{
    const auto column =
        std::ranges::find(read.textColumns, wholeCaseColumn, [](const auto& each) { return each.first; });
    if (column == read.textColumns.end())
        return WholeCase::None;
    const std::string json = std::string(head) + column->second + "]}";
    read.textColumns.erase(column);
    ReadDocument whole = readDocument(json);
    const bool isOne = whole.document && whole.document->cases.size() == 1;
    if (!isOne || heldByRows(whole.document->cases.front()) != rowsOf(read))
        return WholeCase::Differs;
    read = whole.document->cases.front();
    return WholeCase::Taken;
}

} // namespace toscale::io
