#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "core/io/table_reader.h"

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace toscale::cli {

namespace {

int run(const Options& options, Streams& streams)
{
    if (options.positional().empty())
        return refuse(streams, Error{ErrorCode::MissingArgument, {}, {"a file", "toscale-cli check FILE..."}});
    bool errors = false;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const std::string& file : options.positional()) {
        io::OpenedFile opened = io::openFile(file);
        errors |= !opened.problems.empty();
        if (options.has("--json")) {
            for (const Error& problem : opened.problems)
                list.push_back({{"file", file},
                                {"path", problem.place.path},
                                {"line", problem.place.line},
                                {"column", problem.place.column},
                                {"message", sentenceOf(problem)}});
            continue;
        }
        report(streams.err, opened.problems);
        report(streams.err, opened.notes);
        if (opened.problems.empty())
            streams.out << file << ": no problem\n";
    }
    if (options.has("--json"))
        streams.out << list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return errors ? inputHasErrors : fine;
}

constexpr std::array specs{OptionSpec{"--json", "", "a list of problems"}};

} // namespace

const Command checkCommand{"check", "FILE... [--json]", "Every problem of documents and tables, with its place", specs,
                           run};

} // namespace toscale::cli
