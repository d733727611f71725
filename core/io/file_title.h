#pragma once

#include <string>
#include <string_view>

namespace toscale::io {

/// What a file is called without its folder and endings: "/tmp/my events.csv" -> "my events".
[[nodiscard]] inline std::string titleFromFile(std::string_view path, std::string_view unnamed)
{
    const std::size_t slash = path.find_last_of("/\\");
    std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    name = name.substr(0, name.find('.', 1));
    return std::string(name.empty() ? unnamed : name);
}

} // namespace toscale::io
