#pragma once

#include "app/cli/command.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace toscale::cli {

struct Answer {
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs one command line on standard input `input`, with the messages of the C locale whatever the session speaks.
[[nodiscard]] Answer run(const std::vector<std::string>& arguments, const std::string& input = "");

/// The same with the messages of a language, as the environment asks for it: "de_DE.UTF-8".
[[nodiscard]] Answer runIn(const char* locale, const std::vector<std::string>& arguments,
                           const std::string& input = "");

/// What a command that prints one JSON text prints.
[[nodiscard]] nlohmann::json json(const std::vector<std::string>& arguments);

/// A path in a folder that belongs to this run of the tests.
[[nodiscard]] std::string temporary(const std::string& name);
/// The same with a file written to it.
[[nodiscard]] std::string fileOf(const std::string& name, const std::string& text);

[[nodiscard]] std::string contents(const std::string& path);
[[nodiscard]] std::size_t lines(const std::string& text);

} // namespace toscale::cli
