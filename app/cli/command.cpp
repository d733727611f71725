#include "app/cli/command.h"

#include "app/cli/message_language.h"
#include "app/cli/large_file.h"
#include "app/cli/messages.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <ostream>

namespace toscale::cli {

namespace {

/// What ends every help, a line each.
constexpr std::array closing{
    marked("FILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); \"-\" is standard "
           "input;"),
    marked("\"samples:\" is the library of researched cases; left out, it is the built-in comparison \"70 GB and 80 "
           "TB\"."),
    marked(
        "Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help"),
};

void printClosing(std::ostream& out)
{
    out << '\n';
    for (const char* line : closing)
        out << said(line) << '\n';
}

/// Names of options and of their values are the same in every language, so that the columns of a help are aligned.
void printOption(std::ostream& out, std::string_view name, std::string_view valueName, const char* help)
{
    std::string left = "  " + std::string(name);
    if (!valueName.empty())
        left += ' ' + std::string(valueName);
    left.resize(std::max<std::size_t>(left.size() + 2, 34), ' ');
    out << left << said(help) << '\n';
}

void printHelp(std::ostream& out)
{
    out << "toscale-cli: " << said("data taken, leaked or collected, and what followed, compared to scale") << "\n\n";
    for (const Command& command : commands())
        out << "  toscale-cli " << command.name << ' ' << command.arguments << "\n      " << said(command.summary)
            << '\n';
    printClosing(out);
}

bool isHelp(std::string_view argument)
{
    return argument == "--help" || argument == "-h";
}

void printHelp(std::ostream& out, const Command& command)
{
    out << "toscale-cli " << command.name << ' ' << command.arguments << "\n\n" << said(command.summary) << '\n';
    if (!command.options.empty())
        out << '\n';
    for (const OptionSpec& option : command.options)
        printOption(out, option.name, option.valueName, option.help);
    printOption(out, "--help", {}, marked("this text"));
    printClosing(out);
}

int usageError(std::ostream& err, const std::string& message, std::string_view command = {})
{
    const std::string help = "toscale-cli " + std::string(command) + (command.empty() ? "" : " ") + "--help";
    err << "toscale-cli: " << message << '\n' << said("See: %1", help) << '\n';
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
    speak(messageLanguage(std::getenv));
    if (arguments.empty()) {
        printHelp(streams.err);
        return wrongUsage;
    }
    const bool asksAbout = arguments.size() > 1 && arguments.front() == "help";
    const std::string& name = arguments[asksAbout ? 1 : 0]; // help compare
    if (isHelp(name) || name == "help") {
        printHelp(streams.out);
        return fine;
    }
    if (name == "--version") {
        streams.out << "toscale-cli " << TOSCALE_VERSION << '\n';
        return fine;
    }
    const auto command = std::ranges::find(commands(), name, &Command::name);
    if (command == commands().end())
        return usageError(streams.err, said("there is no command \"%1\"", name));
    const auto rest = arguments.subspan(1);
    if (asksAbout || std::ranges::any_of(rest, isHelp)) {
        printHelp(streams.out, *command);
        return fine;
    }
    const Options::Parsed parsed = Options::parse(rest, command->options);
    if (!parsed.wrongUsage.empty())
        return usageError(streams.err, parsed.wrongUsage, command->name);
    if (const std::string input = overwrittenInput(parsed.options); !input.empty())
        return usageError(streams.err, said("%1: this is the file that is read; choose another name", "-o " + input),
                          command->name);
    tellWhenCut(parsed.options.positional());
    try {
        return command->run(parsed.options, streams);
    } catch (const std::exception& problem) { // out of memory at most: readers and parsers return their errors
        streams.err << "toscale-cli: " << problem.what() << '\n';
        return inputHasErrors;
    }
}

} // namespace toscale::cli
