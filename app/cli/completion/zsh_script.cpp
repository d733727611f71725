#include "app/cli/completion/option_values.h"
#include "app/cli/completion/shell_scripts.h"

namespace toscale::cli {

namespace {

/// Inside single quotes.
std::string quotedForZsh(std::string_view text)
{
    std::string quotedText;
    for (const char c : text)
        quotedText += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quotedText;
}

/// Inside the brackets of a description.
std::string described(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return quotedForZsh(escaped);
}

std::string actionOf(const OptionValues& values)
{
    if (values.isFile)
        return "_files";
    if (values.words.empty())
        return "";
    return (values.isList ? "_sequence compadd - " : "(") + joined(values.words) + (values.isList ? "" : ")");
}

std::string argumentOf(const Command& command, const OptionSpec& option)
{
    const std::string name(option.name);
    const bool isLong = name.starts_with("--");
    std::string argument =
        "            '*" + name + (isLong && !option.valueName.empty() ? "=[" : "[") + described(option.help) + ']';
    if (!option.valueName.empty())
        argument += ":value:" + actionOf(optionValues(command, option));
    return argument + "' \\\n";
}

} // namespace

std::string zshScript()
{
    std::string script = "#compdef toscale-cli\n\nlocal -a commands\ncommands=(\n";
    for (const Command& command : commands())
        script += "    '" + std::string(command.name) + ':' + quotedForZsh(command.summary) + "'\n";
    script += "    '--help:say what the program takes'\n    '--version:print the version'\n)\n"
              "if (( CURRENT == 2 )); then\n    _describe command commands\n    return\nfi\n"
              "shift words\n(( CURRENT-- ))\ncase $words[1] in\n";
    for (const Command& command : commands()) {
        script += "    " + std::string(command.name) + ")\n        _arguments \\\n";
        for (const OptionSpec& option : command.options)
            script += argumentOf(command, option);
        script += "            '--help[this text]' \\\n";
        script += takesFiles(command) ? "            '*:file:{ compadd samples\\: ; _files }' ;;\n"
                                      : "            '*:quantity: ' ;;\n";
    }
    return script + "esac\n";
}

} // namespace toscale::cli
