#include "tests/cli/run_command.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <system_error>

namespace toscale::cli {

namespace {

/// Of this run alone: nothing of another's is found in it, and it goes with the program.
class Folder {
public:
    Folder()
    {
        std::string path = (std::filesystem::temp_directory_path() / "toscale-cli-tests-XXXXXX").string();
        if (::mkdtemp(path.data()) == nullptr)
            throw std::system_error(errno, std::generic_category(), path);
        m_path = path;
    }
    ~Folder()
    {
        std::error_code ignored; // there may be nothing any more
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

Answer run(const std::vector<std::string>& arguments, const std::string& input)
{
    return runIn("C", arguments, input);
}

Answer runIn(const char* locale, const std::vector<std::string>& arguments, const std::string& input)
{
    ::setenv("LC_ALL", locale, 1);
    ::unsetenv("LANGUAGE");
    ::setenv("SOURCE_DATE_EPOCH", "1793491200", 0); // 1 November 2026, unless a test says otherwise: cases grow old
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
    static const Folder folder;
    const std::filesystem::path path = folder.path() / name;
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
