#include "tests/cli/run_command.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <unistd.h>

namespace toscale::cli {

Answer run(const std::vector<std::string>& arguments, const std::string& input)
{
    return runIn("C", arguments, input);
}

Answer runIn(const char* locale, const std::vector<std::string>& arguments, const std::string& input)
{
    ::setenv("LC_ALL", locale, 1);
    ::unsetenv("LANGUAGE");
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), std::fclose);
    std::fwrite(input.data(), 1, input.size(), file.get());
    std::rewind(file.get());
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{file.get(), out, err, false};
    const int code = runCommandLine(arguments, streams);
    return {code, out.str(), err.str()};
}

nlohmann::json json(const std::vector<std::string>& arguments)
{
    return nlohmann::json::parse(run(arguments).out);
}

std::string temporary(const std::string& name)
{
    const auto folder = std::filesystem::temp_directory_path() / ("toscale-cli-tests-" + std::to_string(::getpid()));
    const std::filesystem::path path = folder / name;
    std::filesystem::create_directories(path.parent_path());
    return path.string();
}

std::string fileOf(const std::string& name, const std::string& text)
{
    std::string path = temporary(name);
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t lines(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

} // namespace toscale::cli
