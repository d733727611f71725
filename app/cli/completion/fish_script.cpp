#include "app/cli/completion/option_values.h"
#include "app/cli/completion/shell_scripts.h"

namespace toscale::cli {

namespace {

/// Between single quotes, in which fish knows \' and \\ alone.
std::string quoted(std::string_view text)
{
    std::string quotedText = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            quotedText += '\\';
        quotedText += c;
    }
    return quotedText + '\'';
}

std::string argumentsOf(const OptionValues& values)
{
    if (values.isFile)
        return " -r -F";
    if (values.words.empty())
        return " -x";
    return values.isList ? " -x -a " + quoted("(__fish_append , " + joined(values.words) + ')')
                         : " -x -a " + quoted(joined(values.words));
}

} // namespace

std::string fishScript()
{
    std::string script = "# Completes toscale-cli in fish.\n";
    const std::string first = "complete -c toscale-cli -n __fish_use_subcommand -f";
    for (const Command& command : commands())
        script += first + " -a " + std::string(command.name) + " -d " + quoted(command.summary) + '\n';
    script += first + " -l version -d 'print the version'\n";
    for (const Command& command : commands()) {
        const std::string inCommand =
            "complete -c toscale-cli -n '__fish_seen_subcommand_from " + std::string(command.name) + '\'';
        script += inCommand + (takesFiles(command) ? " -a samples:\n" : " -f\n");
        for (const OptionSpec& option : command.options) {
            const bool isLong = option.name.starts_with("--");
            script += inCommand + (isLong ? " -l " : " -s ") + std::string(option.name.substr(isLong ? 2 : 1));
            if (!option.valueName.empty())
                script += argumentsOf(optionValues(command, option));
            script += " -d " + quoted(option.help) + '\n';
        }
    }
    return script + "complete -c toscale-cli -l help -d 'this text'\n";
}

} // namespace toscale::cli
