#include "app/window/program_arguments.h"

#include "app/window/program_options.h"

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

constexpr std::string_view about = "toscale [FILE...]\n\n"
                                   "Data taken, leaked or collected, and what followed, drawn to scale: the window\n\n";

constexpr std::string_view files =
    "\nFILE is a document (*.toscale.json), a table (CSV, TSV), a timeline (TimelineJS JSON) or a picture that carries "
    "its\n"
    "document; \"samples:\" is the library of researched cases. Each file has a window of its own; without one the "
    "last\n"
    "document is opened, at first the built-in comparison \"70 GB and 80 TB\". DIR is made where it is missing. The\n"
    "command line is toscale-cli.\n";

std::string help()
{
    constexpr std::size_t width = 32;
    std::string text(about);
    for (const ProgramOption& option : programOptions) {
        std::string name = "  " + std::string(option.name);
        if (!option.folder.empty())
            name.append(1, ' ').append(option.folder);
        name.resize(width + 2, ' ');
        text += name + std::string(option.help) + '\n';
    }
    return text + std::string(files);
}

const QString profileOption = u"--profile"_s;

} // namespace

std::optional<std::string> printedAnswer(std::span<const char* const> arguments, std::string_view version)
{
    for (const std::string_view argument : arguments) {
        if (argument == "--")
            break;
        if (argument == "--help" || argument == "-h")
            return help();
        if (argument == "--version")
            return "toscale " + std::string(version) + '\n';
    }
    return std::nullopt;
}

ProgramArguments programArguments(const QStringList& arguments)
{
    ProgramArguments asked;
    const auto refuse = [&](const QString& why) {
        if (asked.wrongUsage.isEmpty())
            asked.wrongUsage = why;
    };
    bool onlyFiles = false;
    for (auto at = arguments.begin(); at != arguments.end(); ++at) {
        const bool isWithFolder = at->startsWith(profileOption + u'=');
        if (onlyFiles || !at->startsWith(u'-')) {
            asked.files << *at;
        } else if (*at == u"--"_s) {
            onlyFiles = true;
        } else if (isWithFolder || *at == profileOption) {
            // the next option is not what was meant for a folder
            const bool isNext = !isWithFolder && at + 1 != arguments.end() && !(at + 1)->startsWith(u'-');
            asked.profile = isWithFolder ? at->mid(profileOption.size() + 1) : isNext ? *++at : QString();
            if (asked.profile.isEmpty())
                refuse(profileOption + u" needs a folder"_s);
        } else {
            refuse(u"unknown option "_s + *at);
        }
    }
    return asked;
}

} // namespace toscale::gui
