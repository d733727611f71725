#include "app/window/program_arguments.h"

namespace toscale::gui {

namespace {

constexpr std::string_view help =
    "toscale [FILE...]\n\n"
    "Data taken, leaked or collected, and what followed, drawn to scale: the window\n\n"
    "  --help                          this text\n"
    "  --version                       the version\n\n"
    "FILE is a document (*.toscale.json), a table (CSV, TSV), a timeline (TimelineJS JSON) or a picture that carries "
    "its\n"
    "document; each file has a window of its own; without one the last document is opened, at first the built-in\n"
    "comparison \"70 GB and 80 TB\". The command line is toscale-cli.\n";

} // namespace

std::optional<std::string> printedAnswer(std::span<const char* const> arguments, std::string_view version)
{
    for (const std::string_view argument : arguments) {
        if (argument == "--")
            break;
        if (argument == "--help" || argument == "-h")
            return std::string(help);
        if (argument == "--version")
            return "toscale " + std::string(version) + '\n';
    }
    return std::nullopt;
}

AskedFiles askedFiles(const QStringList& arguments)
{
    AskedFiles asked;
    bool onlyFiles = false;
    for (const QString& argument : arguments) {
        if (onlyFiles || !argument.startsWith(QLatin1Char('-')))
            asked.files << argument;
        else if (argument == QLatin1String("--"))
            onlyFiles = true;
        else if (asked.unknownOption.isEmpty())
            asked.unknownOption = argument;
    }
    return asked;
}

} // namespace toscale::gui
