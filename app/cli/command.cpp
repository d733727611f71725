#include "app/cli/command.h"

#include <algorithm>
#include <array>
#include <exception>
#include <filesystem>
#include <ostream>

namespace toscale::cli {

namespace {

constexpr std::string_view introduction =
    "toscale-cli: data taken, leaked or collected, and what followed, compared to scale\n\n";
constexpr std::string_view closing =
    "\nFILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); \"-\" is standard "
    "input;\n"
    "\"samples:\" is the library of researched cases; left out, it is the built-in comparison \"70 GB and 80 TB\".\n"
    "Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help\n";

void printHelp(std::ostream& out)
{
    out << introduction;
    for (const Command& command : commands())
        out << "  toscale-cli " << command.name << ' ' << command.arguments << "\n      " << command.summary << '\n';
    out << closing;
}

void printHelp(std::ostream& out, const Command& command)
{
    out << "toscale-cli " << command.name << ' ' << command.arguments << "\n\n" << command.summary << '\n';
    if (!command.options.empty())
        out << '\n';
    for (const OptionSpec& option : command.options) {
        std::string left = "  " + std::string(option.name);
        if (!option.valueName.empty())
            left += ' ' + std::string(option.valueName);
        left.resize(std::max<std::size_t>(left.size() + 2, 34), ' ');
        out << left << option.help << '\n';
    }
    out << "  --help                          this text\n" << closing;
}

int usageError(std::ostream& err, const std::string& message, std::string_view command = {})
{
    err << "toscale-cli: " << message << "\nSee: toscale-cli " << command << (command.empty() ? "" : " ") << "--help\n";
    return wrongUsage;
}

/// What is made of a file never takes its place: nothing that a command writes holds all of what it was read from.
std::string overwrittenInput(const Options& options)
{
    const auto out = options.value("-o");
    std::error_code none;
    if (!out || !std::filesystem::is_regular_file(*out, none))
        return {};
    for (const std::string& in : options.positional())
        if (std::filesystem::equivalent(in, *out, none))
            return in;
    return {};
}

} // namespace

std::span<const Command> commands()
{
    static const std::array all{compareCommand, convertCommand,  casesCommand, tableCommand,
                                renderCommand,  describeCommand, checkCommand, importCommand};
    return all;
}

int runCommandLine(std::span<const std::string> arguments, Streams& streams)
{
    if (arguments.empty()) {
        printHelp(streams.err);
        return wrongUsage;
    }
    const std::string& name = arguments.front();
    if (name == "--help" || name == "-h" || name == "help") {
        printHelp(streams.out);
        return fine;
    }
    if (name == "--version") {
        streams.out << "toscale-cli " << TOSCALE_VERSION << '\n';
        return fine;
    }
    const auto command = std::ranges::find(commands(), name, &Command::name);
    if (command == commands().end())
        return usageError(streams.err, "there is no command \"" + name + "\"");
    const auto rest = arguments.subspan(1);
    if (std::ranges::find(rest, "--help") != rest.end()) {
        printHelp(streams.out, *command);
        return fine;
    }
    const Options::Parsed parsed = Options::parse(rest, command->options);
    if (!parsed.wrongUsage.empty())
        return usageError(streams.err, parsed.wrongUsage, command->name);
    if (const std::string input = overwrittenInput(parsed.options); !input.empty())
        return usageError(streams.err, "-o " + input + ": this is the file that is read; choose another name",
                          command->name);
    try {
        return command->run(parsed.options, streams);
    } catch (const std::exception& problem) { // out of memory at most: readers and parsers return their errors
        streams.err << "toscale-cli: " << problem.what() << '\n';
        return inputHasErrors;
    }
}

} // namespace toscale::cli
