#pragma once

#include "app/cli/options.h"

#include <cstdio>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace toscale::cli {

/// What the program answers with (FORMATS.md 3).
inline constexpr int fine = 0;
inline constexpr int inputHasErrors = 1;
inline constexpr int wrongUsage = 2;

/// Where a command writes to; standard input is read through `in`.
struct Streams {
    std::FILE* in;
    std::ostream& out;
    std::ostream& err;
    bool outIsTerminal = false;
};

/// One command of the program.
struct Command {
    std::string_view name;
    std::string_view arguments; // "A B [--json]"
    const char* summary;        // marked
    std::span<const OptionSpec> options;
    int (*run)(const Options& options, Streams& streams); // wrongUsage: it has said why
};

/// All commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

/// Runs the command line without the program's name. Never throws.
[[nodiscard]] int runCommandLine(std::span<const std::string> arguments, Streams& streams);

extern const Command compareCommand;
extern const Command convertCommand;
extern const Command casesCommand;
extern const Command tableCommand;
extern const Command renderCommand;
extern const Command describeCommand;
extern const Command checkCommand;
extern const Command importCommand;

} // namespace toscale::cli
