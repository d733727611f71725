#include "app/cli/completion/option_values.h"
#include "app/cli/completion/shell_scripts.h"

#include <map>

namespace toscale::cli {

namespace {

constexpr std::string_view start = R"(# Completes toscale-cli in bash.
_toscale_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local options words= is_list= is_file=
    # --theme=dark is three words to bash
    if [ "$current" = = ]; then
        current=
    elif [ "$previous" = = ]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)";

constexpr std::string_view end = R"(    esac
    if [ -n "$is_file" ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current"; compgen -W "$words" -- "$current")
    elif [ -n "$is_list" ]; then
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -P "${current%"${current##*,}"}" -W "$words" -- "${current##*,}")
    else
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    fi
}
complete -F _toscale_cli toscale-cli
)";

/// What a `case` does for a value.
std::string branchOf(const OptionValues& values)
{
    if (values.isFile)
        return "is_file=yes";
    if (values.words.empty())
        return "return";
    return "words='" + joined(values.words) + (values.isList ? "' is_list=yes" : "'");
}

void addAlternative(std::string& pattern, const std::string& further)
{
    pattern += (pattern.empty() ? "" : "|") + further;
}

} // namespace

std::string bashScript()
{
    std::string names;
    std::string options;
    std::string withFiles;
    std::map<std::string, std::string> patterns; // by what is done: "render:--theme|describe:--theme"
    for (const Command& command : commands()) {
        const std::string name(command.name);
        names += name + ' ';
        if (takesFiles(command))
            addAlternative(withFiles, name + ":*");
        options += "        " + name + ") options='";
        for (const OptionSpec& option : command.options) {
            options += std::string(option.name) + ' ';
            if (!option.valueName.empty())
                addAlternative(patterns[branchOf(optionValues(command, option))],
                               std::string(name).append(":").append(option.name));
        }
        options += "--help' ;;\n";
    }
    std::string values;
    for (const auto& [branch, pattern] : patterns)
        values.append("        ").append(pattern).append(") ").append(branch).append(" ;;\n");
    return std::string(start) + "    if [ \"$COMP_CWORD\" = 1 ]; then\n        mapfile -t COMPREPLY < <(compgen -W '"
        + names + "--help --version' -- \"$current\")\n        return\n    fi\n    case $command in\n" + options
        + "        *) return ;;\n    esac\n    case $command:$previous in\n" + values
        + "        *) case $command:$current in\n            *:-*) words=$options ;;\n            " + withFiles
        + ") is_file=yes words=samples: ;;\n        esac ;;\n" + std::string(end);
}

} // namespace toscale::cli
