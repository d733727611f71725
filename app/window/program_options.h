#pragma once

#include <array>
#include <string_view>

namespace toscale::gui {

/// One option of the window's program: `--help` and what shells complete are made of these.
struct ProgramOption {
    std::string_view name;
    std::string_view folder; // that it takes, by name; empty = it takes nothing
    std::string_view help;
};

inline constexpr std::array<ProgramOption, 3> programOptions{{
    {"--profile", "DIR", "keep settings and unsaved changes in this folder"},
    {"--help", "", "this text"},
    {"--version", "", "the version"},
}};

} // namespace toscale::gui
