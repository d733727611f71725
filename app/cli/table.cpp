#include "app/cli/case_columns.h"
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/cli/request.h"
#include "app/cli/table_groups.h"
#include "app/cli/table_in_blocks.h"
#include "app/export/data_table.h"
#include "app/export/text_rows.h"
#include "core/io/files.h"
#include "core/io/folded_name.h"
#include "core/io/json_value.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>

namespace toscale::cli {

namespace {

using exporting::CaseMeasures;
using exporting::TextRows;

enum class TableFormat { Csv, Json, Html, Markdown, Aligned };

/// How to write, by -o and --json. An ending that is neither is refused: an .xlsx that holds CSV would open nowhere.
Result<TableFormat> formatOf(const Options& options, const Streams& streams)
{
    const auto path = options.value("-o");
    if (!path)
        return options.has("--json") ? TableFormat::Json
            : streams.outIsTerminal  ? TableFormat::Aligned
                                     : TableFormat::Csv;
    constexpr const char* expected = marked("a file that ends in .csv, .json, .html or .md, and is no document");
    std::error_code none;
    if (path->ends_with('/') || std::filesystem::is_directory(*path, none) || isDocumentName(*path))
        return tl::unexpected(badOption("-o", *path, said(expected)));
    const bool isDevice = std::filesystem::exists(*path, none) && !std::filesystem::is_regular_file(*path, none);
    if (path->ends_with(".json") || (isDevice && options.has("--json")))
        return TableFormat::Json;
    if (!options.has("--json") && path->ends_with(".html"))
        return TableFormat::Html;
    if (!options.has("--json") && path->ends_with(".md"))
        return TableFormat::Markdown;
    if ((!path->ends_with(".csv") && !isDevice) || options.has("--json"))
        return tl::unexpected(
            badOption("-o", *path, options.has("--json") ? said("a file that ends in .json") : said(expected)));
    return TableFormat::Csv;
}

Result<std::vector<MeasureId>> measuresOf(const Options& options)
{
    std::vector<std::string> names = options.list("--measures");
    if (names.empty())
        names = {"volume", "works", "money", "custody"};
    std::vector<MeasureId> measures;
    for (const std::string& name : names) {
        const auto measure = measureFromName(name);
        if (!measure)
            return fail(ErrorCode::UnknownMeasure, {name, joinedNames(measureNames)});
        measures.push_back(*measure);
    }
    return measures;
}

std::string textOf(const TextRows& rows, TableFormat format)
{
    switch (format) {
    case TableFormat::Html:
        return exporting::toHtml(rows);
    case TableFormat::Markdown:
        return exporting::toMarkdown(rows);
    case TableFormat::Aligned:
        return exporting::toAligned(rows);
    default:
        return exporting::toCsv(rows);
    }
}

std::string tableOf(const std::vector<SelectedCase>& cases, const CaseMeasures& measures, TableFormat format)
{
    if (format == TableFormat::Json)
        return toLines(exporting::dataJson(cases, measures)) + '\n';
    return textOf(exporting::dataRows(cases, measures), format);
}

std::string groupsText(const CaseGroups& groups, TableFormat format)
{
    if (format == TableFormat::Json)
        return toLines(groups.json()) + '\n';
    return textOf(groups.rows(), format);
}

int write(const std::string& text, const Options& options, Streams& streams, bool hadErrors)
{
    if (const auto path = options.value("-o")) {
        if (const auto written = io::writeFile(*path, text); !written) {
            report(streams.err, written.error());
            return inputHasErrors;
        }
    } else {
        streams.out << text;
    }
    return hadErrors ? inputHasErrors : fine;
}

int writeGroups(const CaseGroups& groups, const std::string& column, bool isEmpty, TableFormat format,
                const Options& options, Streams& streams, bool hadErrors)
{
    if (!isEmpty && !groups.hasColumn())
        return refuse(streams,
                      isColumnOfQuantities(column)
                          ? Error{ErrorCode::NoGroupColumn, {}, {column, joinedNames(textColumnsOfCases)}}
                          : Error{ErrorCode::MissingColumn, {}, {column}});
    return write(groupsText(groups, format), options, streams, hadErrors);
}

/// Cases that no option picks out by id can be added and forgotten as they are read. Missing ids are made behind the
/// last row, when all written ones are known.
bool canStream(const Options& options)
{
    return io::foldedName(options.value("--by").value_or("")) != "id" && options.positional().size() == 1
        && options.positional()[0] != "samples:" && !options.has("--cases") && !options.has("--baseline")
        && !options.has("--figure-of");
}

/// --by of one table, whose cases are never all in memory. Nothing where the file turns out to be a document, which is
/// then in `loaded`.
std::optional<int> streamGroups(const std::string& column, TableFormat format, const Options& options, Streams& streams,
                                LoadedDocument& loaded)
{
    const auto view = applyReference(Document{}, View{}, options);
    if (!view)
        return refuse(streams, view.error());
    const Reference reference = referenceOf(*view, Reference{});
    if (const auto grouped = groupInBlocks(options.positional()[0], column, reference, io::builtInTables())) {
        report(streams.err, grouped->problems);
        reportDecimals(streams.err, grouped->notes);
        if (grouped->cases == 0 && !grouped->problems.empty())
            return inputHasErrors;
        return writeGroups(grouped->groups, column, grouped->cases == 0, format, options, streams,
                           !grouped->problems.empty());
    }
    CaseGroups groups(column, reference, io::builtInTables());
    std::size_t count = 0;
    io::OpenedFile opened = io::openFile(options.positional()[0], {}, [&](const Case& each, std::size_t number) {
        groups.add({&each, {}, {}}, number);
        ++count;
    });
    report(streams.err, opened.problems);
    reportDecimals(streams.err, opened.notes);
    if (opened.document) {
        loaded = {std::move(opened.document), !opened.problems.empty()};
        return std::nullopt;
    }
    if (!opened.isTable || (count == 0 && !opened.problems.empty()))
        return inputHasErrors;
    return writeGroups(groups, column, count == 0, format, options, streams, !opened.problems.empty());
}

int runTable(const Options& options, Streams& streams)
{
    const auto format = formatOf(options, streams);
    if (!format)
        return refuse(streams, format.error());
    const auto measures = measuresOf(options);
    if (!measures)
        return refuse(streams, measures.error());
    const auto by = options.value("--by");
    const auto isSummed = [](MeasureId measure) { return measure == MeasureId::Volume || measure == MeasureId::Money; };
    if (by && options.has("--measures") && !std::ranges::all_of(*measures, isSummed))
        streams.err << said("--by adds up volume and money; other measures are left out") << '\n';
    LoadedDocument loaded;
    if (by && canStream(options)) {
        if (const auto answer = streamGroups(*by, *format, options, streams, loaded))
            return *answer;
    } else {
        loaded = loadDocument(options.positional(), options, streams);
    }
    if (!loaded.document)
        return inputHasErrors;
    const Document& document = *loaded.document;
    // Rows are all cases, whatever the first view draws; its choice of figures is not the table's.
    const auto view = applyReference(document, View{}, options);
    if (!view)
        return refuse(streams, view.error());
    const Reference reference = referenceOf(*view, document.reference);
    const std::vector<SelectedCase> cases = selectedCases(document, *view);
    if (by) {
        CaseGroups groups(*by, reference, io::builtInTables());
        for (std::size_t i = 0; i < cases.size(); ++i)
            groups.add(cases[i], i);
        return writeGroups(groups, *by, cases.empty(), *format, options, streams, loaded.hadErrors);
    }
    const auto baseline = baselineOf(document, cases, reference);
    const CaseMeasures caseMeasures(*measures, reference, io::builtInTables(), baseline ? &*baseline : nullptr);
    return write(tableOf(cases, caseMeasures, *format), options, streams, loaded.hadErrors);
}

constexpr std::array ownSpecs{
    OptionSpec{"--measures", "volume,money,...", marked("the columns; each with its ends, basis and gap")},
    OptionSpec{"--by", "COLUMN", marked("one row a group: group,count,known,volume,money, then the ends of both sums")},
    OptionSpec{"-o", "OUT", marked("a .csv, .json, .html or .md file instead of standard output")},
    OptionSpec{"--json", "", marked("JSON instead of CSV")},
};
constexpr auto tableSpecs = withReferenceOptions(ownSpecs);

} // namespace

const Command tableCommand{
    "table", "[FILE...] [--measures volume,money,...] [--by COLUMN] [REFERENCE] [-o out.csv|out.json|out.html|out.md]",
    marked("One row a case: every measure as a plain number, or the name of its gap"), tableSpecs, runTable};

} // namespace toscale::cli
