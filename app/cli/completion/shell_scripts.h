#pragma once

#include <string>

namespace toscale::cli {

/// The scripts by which a shell completes commands, options and their values.
[[nodiscard]] std::string bashScript();
[[nodiscard]] std::string zshScript();
[[nodiscard]] std::string fishScript();

} // namespace toscale::cli
