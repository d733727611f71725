#include "app/cli/cell_number.h"
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/cli/request.h"
#include "app/cli/table_groups.h"
#include "core/document/compare_view.h"
#include "core/io/files.h"
#include "core/io/reference_data.h"

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Column {
    MeasureId measure;
    Comparison values;
};

std::string basisOf(const ComparedCase& row)
{
    std::string names;
    for (const Basis basis : row.bases()) // of a gap too: a life term that was only sought
        names += (names.empty() ? "" : "+") + std::string(nameOf(basis));
    return names;
}

/// A value, its ends, its basis and its gap: the five cells of one measure.
std::array<std::string, 5> cellsOf(const ComparedCase& row)
{
    if (const Gap* gap = row.gap())
        return {"", "", "", basisOf(row), std::string(nameOf(gap->code))};
    const Estimate<double>& value = row.measured()->value;
    return {cellNumber(value.best), cellNumber(value.low), value.highOpen ? "" : cellNumber(value.high), basisOf(row),
            ""};
}

constexpr std::array<const char*, 5> cellSuffixes{"", "_low", "_high", "_basis", "_gap"};

std::vector<std::vector<std::string>> rowsOf(const std::vector<Column>& columns)
{
    std::vector<std::vector<std::string>> rows(1, {"id", "title"});
    for (const Column& column : columns) {
        for (const char* suffix : cellSuffixes)
            rows[0].push_back(std::string(nameOf(column.measure)) + suffix);
        if (column.measure == MeasureId::Works)
            rows[0].emplace_back("works_noun");
    }
    for (std::size_t i = 0; !columns.empty() && i < columns[0].values.rows.size(); ++i) {
        rows.push_back({columns[0].values.rows[i].caseId, columns[0].values.rows[i].label});
        for (const Column& column : columns) {
            for (std::string& cell : cellsOf(column.values.rows[i]))
                rows.back().push_back(std::move(cell));
            const MeasuredValue* value = column.values.rows[i].measured();
            if (column.measure == MeasureId::Works)
                rows.back().push_back(value == nullptr ? "" : value->noun);
        }
    }
    return rows;
}

std::string toJson(const std::vector<Column>& columns)
{
    Json list = Json::array();
    for (std::size_t i = 0; !columns.empty() && i < columns[0].values.rows.size(); ++i) {
        Json object{{"id", columns[0].values.rows[i].caseId}, {"title", columns[0].values.rows[i].label}};
        for (const Column& column : columns) {
            const ComparedCase& row = column.values.rows[i];
            Json cell;
            if (const MeasuredValue* value = row.measured()) {
                cell["value"] = value->value.best;
                cell["low"] = value->value.low;
                cell["high"] = value->value.highOpen ? Json(nullptr) : Json(value->value.high);
                if (!value->noun.empty())
                    cell["noun"] = value->noun;
                if (!value->bases.empty())
                    cell["basis"] = basisOf(row);
            } else {
                cell["value"] = nullptr;
                if (!row.bases().empty())
                    cell["basis"] = basisOf(row);
                cell["gap"] = std::string(nameOf(row.gap()->code));
            }
            object[std::string(nameOf(column.measure))] = std::move(cell);
        }
        list.push_back(std::move(object));
    }
    return list.dump(2) + '\n';
}

/// --measures, each known and with its comparison; reports the first that is not.
std::optional<std::vector<Column>> columnsOf(const Document& document, const View& view, const Options& options,
                                             Streams& streams)
{
    std::vector<std::string> names = options.list("--measures");
    if (names.empty())
        names = {"volume", "works", "money", "custody"};
    std::vector<Column> columns;
    for (const std::string& name : names) {
        const auto measure = measureFromName(name);
        if (!measure) {
            std::string all;
            for (const std::string_view one : measureNames)
                all += (all.empty() ? "" : ", ") + std::string(one);
            report(streams.err, Error{ErrorCode::UnknownMeasure, {}, {name, all}});
            return std::nullopt;
        }
        View measured = view;
        measured.measure = *measure;
        columns.push_back({*measure, compareForTable(document, measured, io::builtInTables())});
    }
    return columns;
}

int write(const std::string& text, const Options& options, Streams& streams)
{
    if (const auto path = options.value("-o")) {
        if (const auto written = io::writeFile(*path, text); !written) {
            report(streams.err, written.error());
            return inputHasErrors;
        }
    } else {
        streams.out << text;
    }
    return fine;
}

int run(const Options& options, Streams& streams)
{
    const LoadedDocument loaded = loadDocument(options.positional(), options, streams);
    if (!loaded.document)
        return inputHasErrors;
    const Document& document = *loaded.document;
    // Rows are all cases, whatever the first view draws; its choice of figures is not the table's.
    const auto view = applyReference(document, View{}, options);
    if (!view) {
        report(streams.err, view.error());
        return view.error().code == ErrorCode::BadOption ? wrongUsage : inputHasErrors;
    }
    if (const auto by = options.value("--by")) {
        const auto groups = groupCases(document, *view, *by, io::builtInTables());
        if (!groups) {
            report(streams.err, groups.error());
            return inputHasErrors;
        }
        const int answer = write(toCsv(*groups), options, streams);
        return answer == fine && loaded.hadErrors ? inputHasErrors : answer;
    }
    const auto columns = columnsOf(document, *view, options, streams);
    if (!columns)
        return inputHasErrors;
    const std::string path = options.value("-o").value_or("");
    const bool json = options.has("--json") || path.ends_with(".json");
    const bool aligned = !json && path.empty() && streams.outIsTerminal;
    const std::string text = json ? toJson(*columns) : aligned ? toAligned(rowsOf(*columns)) : toCsv(rowsOf(*columns));
    const int answer = write(text, options, streams);
    return answer == fine && loaded.hadErrors ? inputHasErrors : answer;
}

constexpr std::array ownSpecs{
    OptionSpec{"--measures", "volume,money,...", "the columns; each with its ends, basis and gap"},
    OptionSpec{"--by", "COLUMN", "one row a group: group,count,known,volume,money"},
    OptionSpec{"-o", "OUT", "a .csv or .json file instead of standard output"},
    OptionSpec{"--json", "", "JSON instead of CSV"},
};
constexpr auto specs = withReferenceOptions(ownSpecs);

} // namespace

const Command tableCommand{"table",
                           "[FILE...] [--measures volume,money,...] [--by COLUMN] [REFERENCE] [-o out.csv|out.json]",
                           "One row a case: every measure as a plain number, or the name of its gap", specs, run};

} // namespace toscale::cli
