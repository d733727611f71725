#include "app/cli/completion/shell_scripts.h"
#include "app/cli/completion/window_scripts.h"

#include <cstdio>
#include <fstream>
#include <utility>

/// make_completion FOLDER: while building, what completes the command lines in bash, zsh and fish, made of the options
/// that the programs have. The files have the names by which these shells find them.
int main(int argc, char** argv)
{
    using namespace toscale::cli;
    if (argc != 2)
        return 2;
    for (const auto& [name, script] :
         {std::pair{"toscale-cli", bashScript()}, std::pair{"_toscale-cli", zshScript()},
          std::pair{"toscale-cli.fish", fishScript()}, std::pair{"toscale", windowBashScript()},
          std::pair{"_toscale", windowZshScript()}, std::pair{"toscale.fish", windowFishScript()}}) {
        std::ofstream file(std::string(argv[1]) + '/' + name);
        file << script;
        if (!file.flush()) {
            std::fprintf(stderr, "%s/%s cannot be written\n", argv[1], name);
            return 1;
        }
    }
    return 0;
}
