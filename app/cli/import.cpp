#include "app/cli/command.h"
#include "app/cli/import_choices.h"
#include "app/cli/report.h"
#include "app/text/import_words.h"
#include "app/text/qt_string.h"
#include "core/io/document_json.h"
#include "core/io/file_title.h"
#include "core/io/files.h"
#include "core/io/import_file.h"
#include "core/io/imported_cases.h"
#include "core/io/reference_data.h"

#include <array>
#include <filesystem>
#include <ostream>

namespace toscale::cli {

namespace {

constexpr std::string_view usage = "toscale-cli import IN -o OUT.toscale.json";

/// Standard input as it comes, in pieces.
Result<std::string> readAll(std::FILE* in)
{
    std::string bytes;
    std::array<char, 1 << 16> piece{};
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), in)) {
        bytes.append(piece.data(), got);
        if (bytes.size() > static_cast<std::size_t>(io::largestImport))
            return tl::unexpected(
                Error{ErrorCode::FileTooLarge, Place{"-", {}, 0, 0}, {std::to_string(io::largestImport)}});
    }
    return bytes;
}

Result<io::ImportBytes> bytesOf(const std::string& path, std::FILE* in)
{
    if (path != "-")
        return *io::readImportFile(path);
    Result<std::string> read = readAll(in);
    if (!read)
        return tl::unexpected(read.error());
    return io::ImportBytes{std::make_shared<const std::string>(std::move(*read)), false};
}

void say(std::ostream& err, const io::ImportMessage& message)
{
    err << text::toUtf8(text::importLine(english(), message)) << '\n';
}

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

void printColumns(std::ostream& err, const io::ImportPlan& plan)
{
    std::string kept;
    std::string leftOut;
    const auto add = [](std::string& list, const std::string& name) {
        list.append(list.empty() ? "" : ", ").append(quoted(name));
    };
    for (const io::PlannedColumn& column : plan.columns) {
        switch (column.use) {
        case io::ColumnUse::Known:
            err << "  " << io::nameOf(column.column) << ": " << quoted(column.name)
                << (column.unit ? ", in " + column.unit->text : std::string())
                << (column.foundBy == io::FoundBy::Synonym     ? " (by what its name means)"
                        : column.foundBy == io::FoundBy::Cells ? " (by its cells)"
                                                               : "")
                << '\n';
            break;
        case io::ColumnUse::Currency:
            err << "  currency of the amounts: " << quoted(column.name) << '\n';
            break;
        case io::ColumnUse::Text:
            add(kept, column.name);
            break;
        case io::ColumnUse::LeftOut:
            add(leftOut, column.name);
        }
    }
    if (!plan.cellOf(io::Column::Title) && !plan.isEventTable() && plan.titleCell())
        err << "  title: " << quoted(plan.columns[*plan.titleCell()].name) << ", as no column has titles\n";
    if (!kept.empty())
        err << "  kept as text: " << kept << '\n';
    if (!leftOut.empty())
        err << "  left out: " << leftOut << '\n';
}

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

void printCounts(std::ostream& err, const std::string& name, const io::ImportedCases& read)
{
    err << name << ": " << counted(read.cases.size(), "case", "cases") << " of " << counted(read.rows, "row", "rows");
    if (read.rowsWithProblems > 0)
        err << "; " << counted(read.rowsWithProblems, "row has problems and is", "rows have problems and are")
            << " left out";
    if (read.undatedPenalties > 0)
        err << "; " << counted(read.undatedPenalties, "penalty has", "penalties have") << " no date";
    err << '\n';
}

/// With which options what can be read in two ways is answered.
void printQuestions(std::ostream& err, const io::ImportPlan& plan)
{
    if (plan.asksDecimalMark)
        err << "toscale-cli: say what separates the decimals, --decimals point or --decimals comma\n";
    if (plan.asksDateOrder)
        err << "toscale-cli: say how dates are read, --dates day-first or --dates month-first; until then rows with "
               "such dates are left out\n";
}

int write(io::ImportedCases read, const std::string& from, const std::string& path, Streams& streams)
{
    Document document;
    document.title = from == "-" ? std::string() : io::titleFromFile(from, "");
    document.tables = io::builtInTableVersions();
    const bool hadProblems = !read.problems.empty();
    document.cases = std::move(read.cases);
    if (document.cases.empty()) {
        streams.err << "toscale-cli: nothing to import; " << path << " is not written\n";
        return inputHasErrors;
    }
    if (const auto written = io::writeFile(path, io::writeDocument(document)); !written) {
        report(streams.err, written.error());
        return inputHasErrors;
    }
    return hadProblems ? inputHasErrors : fine;
}

int run(const Options& options, Streams& streams)
{
    const auto& files = options.positional();
    const auto out = options.value("-o");
    if (files.empty() || !out)
        return refuse(streams,
                      Error{ErrorCode::MissingArgument, {}, {files.empty() ? "a file" : "-o", std::string(usage)}});
    std::error_code none;
    const bool isDevice = std::filesystem::exists(*out, none) && !std::filesystem::is_regular_file(*out, none);
    if (!out->ends_with(".json") && !isDevice)
        return refuse(streams, badOption("-o", *out, "a file that ends in .toscale.json"));
    if (files.size() > 1)
        return refuse(streams, Error{ErrorCode::SurplusArgument, {}, {files[1], std::string(usage)}});
    const auto sourceOptions = sourceOptionsOf(options);
    if (!sourceOptions)
        return refuse(streams, sourceOptions.error());
    auto choices = importChoicesOf(options);
    if (!choices)
        return refuse(streams, choices.error());

    const auto bytes = bytesOf(files[0], streams.in);
    if (!bytes) {
        report(streams.err, bytes.error());
        return inputHasErrors;
    }
    if (bytes->isChanged)
        say(streams.err, io::ImportNote{io::ImportNoteCode::FileChanged, Place{files[0], {}, 0, 0}, {}});
    const auto source = io::ImportSource::read(bytes->bytes, files[0], *sourceOptions);
    if (source->isEmpty()) {
        report(streams.err, source->problems());
        return inputHasErrors;
    }
    if (const auto named = chooseColumns(options, *io::planImport(*source, *choices), *choices); !named)
        return refuse(streams, named.error());
    const io::ImportPlan plan = *io::planImport(*source, *choices);
    io::ImportedCases read = *io::importCases(*source, plan, *choices);
    printCounts(streams.err, files[0], read);
    if (source->kind() != io::ImportKind::Cases)
        printColumns(streams.err, plan);
    for (const auto* list : {&read.problems, &read.notes})
        for (const io::ImportProblem& problem : *list)
            say(streams.err, problem.message);
    if (read.furtherProblems > 0)
        streams.err << files[0] << ": problems that are not listed: " << read.furtherProblems << '\n';
    printQuestions(streams.err, plan);
    if (plan.asksDecimalMark) { // a guess would be wrong by a factor of a thousand, and nobody would see it
        streams.err << "toscale-cli: " << *out << " is not written\n";
        return inputHasErrors;
    }
    return write(std::move(read), files[0], *out, streams);
}

} // namespace

const Command importCommand{
    "import", "IN -o OUT.toscale.json [--locale L] [--map volume=Size ...] [--unit volume=GB ...]",
    "A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said", importSpecs, run};

} // namespace toscale::cli
