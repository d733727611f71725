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

#include <algorithm>
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
    err << text::toUtf8(text::importLine(messages(), message)) << '\n';
}

QString quoted(const std::string& name)
{
    return messages().isolated(messages().tr("\"%1\"", "the name of a column").arg(text::toQString(name)));
}

/// volume: "Size", in GB (by what its name means)
QString lineOf(const io::PlannedColumn& column)
{
    QString words = text::toQString(io::nameOf(column.column)) + QStringLiteral(": ") + quoted(column.name);
    if (column.unit)
        words = messages().tr("%1, in %2", "a column; its unit").arg(words, messages().isolated(column.unit->text));
    if (column.foundBy == io::FoundBy::Synonym)
        words = messages().tr("%1 (by what its name means)", "a column").arg(words);
    else if (column.foundBy == io::FoundBy::Cells)
        words = messages().tr("%1 (by its cells)", "a column").arg(words);
    return words;
}

/// What each column became, a line each.
QStringList columnLines(const io::ImportPlan& plan)
{
    QStringList lines;
    QStringList kept;
    QStringList leftOut;
    for (const io::PlannedColumn& column : plan.columns) {
        switch (column.use) {
        case io::ColumnUse::Known:
            lines << lineOf(column);
            break;
        case io::ColumnUse::Currency:
            lines << messages().tr("currency of the amounts: %1", "a column").arg(quoted(column.name));
            break;
        case io::ColumnUse::Text:
            kept << quoted(column.name);
            break;
        case io::ColumnUse::LeftOut:
            leftOut << quoted(column.name);
        }
    }
    if (!plan.cellOf(io::Column::Title) && !plan.isEventTable() && plan.titleCell())
        lines << messages()
                     .tr("title: %1, as no column has titles", "a column")
                     .arg(quoted(plan.columns[*plan.titleCell()].name));
    if (!kept.isEmpty())
        lines << messages().tr("kept as text: %1", "columns").arg(messages().withCommas(kept));
    if (!leftOut.isEmpty())
        lines << messages().tr("left out: %1", "columns").arg(messages().withCommas(leftOut));
    return lines;
}

void printCounts(std::ostream& err, const std::string& name, const io::ImportedCases& read)
{
    const text::Phrases& say = messages();
    const auto cases = say.tr("%1 case(s)", "of some rows of a table", pluralOf(read.cases.size()));
    const auto rows = say.tr("%1 row(s)", "of a table", pluralOf(read.rows));
    QStringList words{say.tr("%1 of %2", "a number of cases; of rows")
                          .arg(cases.arg(digitsOf(read.cases.size())), rows.arg(digitsOf(read.rows)))};
    if (read.rowsWithProblems == 1)
        words << say.tr("1 row has problems and is left out");
    else if (read.rowsWithProblems > 1)
        words << say.tr("%1 rows have problems and are left out", nullptr, pluralOf(read.rowsWithProblems))
                     .arg(digitsOf(read.rowsWithProblems));
    if (read.undatedPenalties == 1)
        words << say.tr("1 penalty has no date");
    else if (read.undatedPenalties > 1)
        words << say.tr("%1 penalties have no date", nullptr, pluralOf(read.undatedPenalties))
                     .arg(digitsOf(read.undatedPenalties));
    err << name << ": " << text::toUtf8(say.joined(words)) << '\n';
}

void complain(std::ostream& err, const std::string& sentence)
{
    err << "toscale-cli: " << sentence << '\n';
}

/// With which options what can be read in two ways is answered.
void printQuestions(std::ostream& err, const io::ImportPlan& plan)
{
    if (plan.asksDecimalMark)
        complain(err, said("say what separates the decimals, --decimals point or --decimals comma"));
    if (plan.asksDateOrder)
        complain(err,
                 said("say how dates are read, --dates day-first or --dates month-first; until then rows with such "
                      "dates are left out"));
}

/// Columns behind the limit are left out: that is no success.
bool leavesOut(const io::ImportProblem& said)
{
    const auto* note = std::get_if<io::ImportNote>(&said.message);
    return note != nullptr && note->code == io::ImportNoteCode::TooManyColumns;
}

int write(io::ImportedCases read, const std::string& from, const std::string& path, Streams& streams)
{
    Document document;
    document.title = from == "-" ? std::string() : io::titleFromFile(from, "");
    document.tables = io::builtInTableVersions();
    const bool hadProblems = !read.problems.empty() || std::ranges::any_of(read.notes, leavesOut);
    document.cases = std::move(read.cases);
    if (document.cases.empty()) {
        complain(streams.err, said("nothing to import; %1 is not written", path));
        return inputHasErrors;
    }
    if (const auto written = io::writeFile(path, io::writeDocument(document)); !written) {
        report(streams.err, written.error());
        return inputHasErrors;
    }
    return hadProblems ? inputHasErrors : fine;
}

int runImport(const Options& options, Streams& streams)
{
    const auto& files = options.positional();
    const auto out = options.value("-o");
    if (files.empty())
        return refuse(streams, said("a file is missing; write: %1", std::string(usage)));
    if (!out)
        return refuse(streams, Error{ErrorCode::MissingArgument, {}, {"-o", std::string(usage)}});
    std::error_code none;
    const bool isDevice = std::filesystem::exists(*out, none) && !std::filesystem::is_regular_file(*out, none);
    if (!out->ends_with(".json") && !isDevice)
        return refuse(streams, badOption("-o", *out, said("a file that ends in .toscale.json")));
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
        for (const QString& line : columnLines(plan))
            streams.err << "  " << text::toUtf8(line) << '\n';
    for (const auto* list : {&read.problems, &read.notes})
        for (const io::ImportProblem& problem : *list)
            say(streams.err, problem.message);
    if (read.furtherProblems > 0)
        streams.err << files[0] << ": "
                    << said("problems that are not listed: %1", text::toUtf8(digitsOf(read.furtherProblems))) << '\n';
    printQuestions(streams.err, plan);
    if (plan.asksDecimalMark) { // a guess would be wrong by a factor of a thousand, and nobody would see it
        complain(streams.err, said("%1 is not written", *out));
        return inputHasErrors;
    }
    return write(std::move(read), files[0], *out, streams);
}

} // namespace

const Command importCommand{
    "import", "IN -o OUT.toscale.json [--locale L] [--map volume=Size ...] [--unit volume=GB ...]",
    marked("A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said"), importSpecs,
    runImport};

} // namespace toscale::cli
