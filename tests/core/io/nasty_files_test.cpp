#include "core/io/table_reader.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <vector>

namespace toscale {

namespace {

std::vector<std::string> nastyFiles()
{
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(TOSCALE_TEST_DATA "/nasty"))
        files.push_back(file.path().string());
    std::ranges::sort(files);
    return files;
}

class NastyFile : public testing::TestWithParam<std::string> {};

TEST_P(NastyFile, IsExplainedWithItsPlace)
{
    const io::OpenedFile opened = io::openFile(GetParam());
    ASSERT_FALSE(opened.problems.empty());
    for (const Error& problem : opened.problems) {
        EXPECT_EQ(problem.place.file, GetParam());
        EXPECT_TRUE(!problem.place.path.empty() || problem.place.line > 0) << static_cast<int>(problem.code);
    }
}

INSTANTIATE_TEST_SUITE_P(Files, NastyFile, testing::ValuesIn(nastyFiles()), [](const auto& file) {
    std::string name = std::filesystem::path(file.param).filename().string();
    std::ranges::replace_if(name, [](char c) { return c == '.' || c == '-'; }, '_');
    return name;
});

TEST(NastyFiles, AreThirtyOrMore)
{
    EXPECT_GE(nastyFiles().size(), 30u);
}

TEST(RaggedTable, KeepsItsGoodRows)
{
    const io::OpenedFile opened = io::openFile(TOSCALE_TEST_DATA "/nasty/25-ragged.csv");
    ASSERT_TRUE(opened.document);
    EXPECT_TRUE(std::ranges::any_of(opened.document->cases, [](const Case& one) { return one.title == "C"; }));
}

} // namespace

} // namespace toscale
