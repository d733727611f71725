#pragma once

#include "app/cli/command.h"

#include <string>
#include <string_view>
#include <vector>

namespace toscale::cli {

/// What the value of an option can be.
struct OptionValues {
    std::vector<std::string_view> words{}; // empty: whatever one writes
    bool isList = false;                 // several, with commas between
    bool isFile = false;
};
[[nodiscard]] OptionValues optionValues(const Command& command, const OptionSpec& option);

/// With blanks between.
[[nodiscard]] std::string joined(const std::vector<std::string_view>& words);

/// Whether the arguments of a command besides its options are files; else they are quantities.
[[nodiscard]] bool takesFiles(const Command& command);

} // namespace toscale::cli
