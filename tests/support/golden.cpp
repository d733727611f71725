#include "tests/support/golden.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace toscale::tests {

void expectGolden(const std::string& name, const std::string& text)
{
    const std::string path = std::string(TOSCALE_GOLDEN) + '/' + name;
    const char* update = std::getenv("TOSCALE_UPDATE_GOLDEN");
    if (update && std::string(update) == "1") {
        std::ofstream(path, std::ios::binary) << text;
        return;
    }
    std::ifstream file(path, std::ios::binary);
    ASSERT_TRUE(file) << path << " is missing; see Testing in README.md";
    // the first line that differs says more than two whole files
    std::istringstream given(text);
    std::string expected;
    std::string actual;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(file, expected));
        const bool moreGiven = static_cast<bool>(std::getline(given, actual));
        ASSERT_EQ(more, moreGiven) << path << " has another number of lines; see Testing in README.md";
        if (!more)
            return;
        ASSERT_EQ(expected, actual) << path << ':' << line << "; see Testing in README.md";
    }
}

} // namespace toscale::tests
