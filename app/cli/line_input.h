#pragma once

#include "core/result.h"

#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace toscale::cli {

/// Blocks of a file, or of standard input where `path` is empty or "-". An error when it cannot be read.
[[nodiscard]] std::optional<Error> readBlocks(const std::string& path, std::FILE* standardInput,
                                              const std::function<void(std::string_view)>& take);

/// Cuts blocks into lines without their ends.
class LineCutter {
public:
    explicit LineCutter(std::function<void(const std::string&)> take)
        : m_take(std::move(take))
    {
    }

    void feed(std::string_view block);
    /// The last line, which may lack a line end.
    void finish();

private:
    void flush();

    std::function<void(const std::string&)> m_take;
    std::string m_line;
    bool m_any = false;
};

} // namespace toscale::cli
