#pragma once

#include <string>

namespace toscale::cli {

/// The same for `toscale`, which has few options and no commands.
[[nodiscard]] std::string windowBashScript();
[[nodiscard]] std::string windowZshScript();
[[nodiscard]] std::string windowFishScript();

} // namespace toscale::cli
