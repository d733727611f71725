#include "app/cli/large_file.h"

#include "app/cli/command.h"
#include "core/io/files.h"

#include <QTemporaryDir>
#include <filesystem>
#include <gtest/gtest.h>
#include <numeric>

namespace toscale::cli {
namespace {

TEST(LargeFile, ThatIsCutWhileItIsReadEndsTheProgramWithASentence)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("t.csv")).toStdString();
    ASSERT_TRUE(io::writeFile(path, std::string(1U << 20U, 'a')));
    EXPECT_EXIT(
        {
            tellWhenCut({path});
            const auto file = io::FileBytes::open(path);
            std::filesystem::resize_file(path, 10);
            const std::string_view bytes = file->bytes();
            volatile int sum = std::accumulate(bytes.begin(), bytes.end(), 0); // which are no longer there
            std::_Exit(sum == 0 ? 100 : 101);
        },
        testing::ExitedWithCode(inputHasErrors), "t.csv: the file became shorter while it was read");
}

} // namespace
} // namespace toscale::cli
