#include "app/cli/large_file.h"

#include "app/cli/command.h"
#include "app/cli/messages.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <unistd.h>

namespace toscale::cli {

namespace {

/// Made before it is needed: a signal handler may do little more than write it (signal-safety(7)).
std::string& sentence()
{
    static std::string text;
    return text;
}

extern "C" void endWithSentence(int /*signal*/)
{
    const std::string& text = sentence();
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
    ::_exit(inputHasErrors);
}

} // namespace

bool isLargeFile(const std::string& path)
{
    constexpr std::uintmax_t large = 1U << 16; // bytes
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    return !failure && size >= large;
}

void tellWhenCut(const std::vector<std::string>& paths)
{
    const auto found = std::ranges::find_if(paths, isLargeFile);
    if (found == paths.end())
        return;
    const bool isOne = paths.size() == 1;
    sentence() = (isOne ? *found : std::string("toscale-cli")) + ": "
        + said("the file became shorter while it was read; try again when nobody changes it") + '\n';
    struct sigaction action { };
    action.sa_handler = endWithSentence;
    (void)::sigaction(SIGBUS, &action, nullptr);
}

} // namespace toscale::cli
