#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::cli {

/// One option of a command. A flag has no value name.
struct OptionSpec {
    std::string_view name;      // "--measures"
    std::string_view valueName; // "volume,money,..."; empty = a flag
    const char* help;           // marked, where it is more than names
};

/// The arguments of a command after it was parsed: options by name (the last one wins, `all` keeps every one) and the
/// rest.
class Options {
public:
    /// A message about wrong usage instead of options.
    struct Parsed;

    [[nodiscard]] static Parsed parse(std::span<const std::string> arguments, std::span<const OptionSpec> specs);

    [[nodiscard]] bool has(std::string_view name) const { return m_values.contains(name); }
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
    /// A value split at its commas.
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string>& positional() const { return m_positional; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
    std::vector<std::string> m_positional;
};

struct Options::Parsed {
    Options options;
    std::string wrongUsage; // empty = fine
};

/// Splits at commas; empty parts are dropped.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text);

} // namespace toscale::cli
