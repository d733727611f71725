#include "app/cli/options.h"

#include "app/cli/messages.h"

#include <algorithm>

namespace toscale::cli {

Options::Parsed Options::parse(std::span<const std::string> arguments, std::span<const OptionSpec> specs)
{
    Parsed result;
    bool onlyFiles = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        // "-" is standard input, and "-5 GB" is a quantity that the parser refuses with a better message
        const bool isOption = argument.size() > 1 && argument[0] == '-' && !(argument[1] >= '0' && argument[1] <= '9');
        if (onlyFiles || !isOption) {
            result.options.m_positional.push_back(argument);
            continue;
        }
        if (argument == "--") {
            onlyFiles = true;
            continue;
        }
        const auto equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
        const std::string name = argument.substr(0, equals);
        const auto spec = std::ranges::find(specs, name, &OptionSpec::name);
        if (spec == specs.end()) {
            result.wrongUsage = said("unknown option %1", name);
            return result;
        }
        std::string value;
        if (spec->valueName.empty()) {
            if (equals != std::string::npos) {
                result.wrongUsage = said("%1 takes no value", name);
                return result;
            }
        } else if (equals != std::string::npos) {
            value = argument.substr(equals + 1);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        } else {
            result.wrongUsage = said("%1 needs a value: %2", name, std::string(spec->valueName));
            return result;
        }
        result.options.m_values[name].push_back(std::move(value));
    }
    return result;
}

std::optional<std::string> Options::value(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Options::all(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> Options::list(std::string_view name) const
{
    return splitList(value(name).value_or(""));
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = text.find(',');
        if (comma != 0)
            parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return parts;
}

} // namespace toscale::cli
