#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace toscale::fuzz {

/// Ends the program where a property does not hold, so that a fuzzer and a test see it alike.
inline void require(bool holds, const char* property, std::string_view input)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s does not hold for \"%.*s\"\n", property, static_cast<int>(input.size()), input.data());
    std::abort();
}

} // namespace toscale::fuzz
