#include "app/cli/command.h"
#include "app/cli/large_file.h"
#include "app/cli/large_pages.h"
#include "app/cli/messages.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

int main(int argc, char** argv)
{
    toscale::cli::useLargePages();
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (std::ranges::any_of(arguments, toscale::cli::isLargeFile))
        toscale::cli::useHeapsOfThreads();
    toscale::cli::Streams streams{stdin, std::cout, std::cerr, isatty(STDOUT_FILENO) == 1};
    const int answer = toscale::cli::runCommandLine(arguments, streams);
    std::cout.flush();
    if (!std::cout.good()) {
        std::cerr << "standard output: " << toscale::cli::said("the disk is full or the reader has gone") << '\n';
        return toscale::cli::inputHasErrors;
    }
    return answer;
}
