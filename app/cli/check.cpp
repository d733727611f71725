#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "core/io/case_table_reader.h"
#include "core/io/document_json.h"
#include "core/io/reference_data.h"
#include "core/io/table_reader.h"
#include "core/io/whole_case.h"

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

/// Nothing where it is no long table, or where cases of it are more than their rows say. A long one is not made into
/// cases, which take a hundred times its memory.
std::optional<io::OpenedFile> openedAsTable(const std::string& path)
{
    if (!io::mayHaveMoreRowsThan(mostCasesOfDocument, path))
        return std::nullopt;
    io::TableWork work;
    work.mapsFile = true;
    work.keepsAllProblems = true;
    io::LoadedCaseTable read = io::readCaseTable(path, {}, work);
    if (read.table == nullptr || read.table->column(io::wholeCaseColumn) != nullptr)
        return std::nullopt;
    return io::OpenedFile{std::nullopt, std::move(read.problems), std::move(read.notes), true, true, {}};
}

/// "samples:" is the library, checked as the document that it would be in a file.
io::OpenedFile opened(const std::string& file)
{
    if (file != "samples:") {
        std::optional<io::OpenedFile> table = openedAsTable(file);
        return table ? *std::move(table) : io::openFile(file);
    }
    io::ReadDocument read = io::readDocument(io::writeDocument(io::sampleLibrary()), file);
    return {std::move(read.document), std::move(read.problems), {}, false, false, {}};
}

int runCheck(const Options& options, Streams& streams)
{
    if (options.positional().empty())
        return refuse(streams, said("a file is missing; write: %1", "toscale-cli check FILE..."));
    bool errors = false;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const std::string& file : options.positional()) {
        const io::OpenedFile read = opened(file);
        errors |= !read.problems.empty();
        if (options.has("--json")) {
            for (const Error& problem : read.problems)
                list.push_back({{"file", file},
                                {"path", problem.place.path},
                                {"line", problem.place.line},
                                {"column", problem.place.column},
                                {"message", sentenceOf(problem)}});
            continue;
        }
        report(streams.err, read.problems);
        report(streams.err, read.notes);
        if (read.problems.empty())
            streams.out << (file == "samples:" ? "samples" : file) << ": "
                        << (read.notes.empty() ? said("no problem") : said("no problem, but see what is said of it"))
                        << '\n';
    }
    if (options.has("--json"))
        streams.out << list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return errors ? inputHasErrors : fine;
}

constexpr std::array checkSpecs{OptionSpec{"--json", "", marked("a list of problems")}};

} // namespace

const Command checkCommand{"check", "FILE... [--json]", marked("Every problem of documents and tables, with its place"),
                           checkSpecs, runCheck};

} // namespace toscale::cli
