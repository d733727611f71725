#include "app/cli/completion/window_scripts.h"

#include "app/window/program_options.h"

namespace toscale::cli {

namespace {

constexpr std::string_view bashStart = R"(# Completes toscale in bash.
_toscale()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    # --profile=DIR is three words to bash
    if [ "$current" = = ]; then
        current=
    elif [ "$previous" = = ]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)";

constexpr std::string_view bashEnd = R"(    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -F _toscale toscale
)";

} // namespace

std::string windowBashScript()
{
    std::string names;
    std::string withFolder;
    for (const gui::ProgramOption& option : gui::programOptions) {
        names += (names.empty() ? "" : " ") + std::string(option.name);
        if (!option.folder.empty())
            withFolder += (withFolder.empty() ? "" : "|") + std::string(option.name);
    }
    return std::string(bashStart) + "    case $previous in\n        " + withFolder
        + ")\n            compopt -o filenames 2>/dev/null\n"
          "            mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n            return ;;\n    esac\n"
          "    case $current in\n        -*)\n            mapfile -t COMPREPLY < <(compgen -W '"
        + names + "' -- \"$current\")\n            return ;;\n    esac\n" + std::string(bashEnd);
}

std::string windowZshScript()
{
    std::string script = "#compdef toscale\n\n_arguments \\\n";
    for (const gui::ProgramOption& option : gui::programOptions) {
        script += "    '" + std::string(option.name) + (option.folder.empty() ? "[" : "=[") + std::string(option.help);
        script += option.folder.empty() ? "]' \\\n" : "]:folder:_files -/' \\\n";
    }
    return script + "    '*:file:_files'\n";
}

std::string windowFishScript()
{
    std::string script = "# Completes toscale in fish.\n";
    for (const gui::ProgramOption& option : gui::programOptions) {
        script += "complete -c toscale -l " + std::string(option.name.substr(2)); // behind the hyphens
        if (!option.folder.empty())
            script += " -x -a '(__fish_complete_directories)'";
        script += " -d '" + std::string(option.help) + "'\n";
    }
    return script;
}

} // namespace toscale::cli
