#include "tests/core/scene/golden.h"

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
    ASSERT_TRUE(file) << path << " is missing; see tests/golden/README.md";
    std::ostringstream expected;
    expected << file.rdbuf();
    EXPECT_EQ(expected.str(), text) << "differs from " << path << "; see tests/golden/README.md";
}

} // namespace toscale::tests
