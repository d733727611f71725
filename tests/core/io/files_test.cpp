#include "core/io/files.h"
#include "tests/core/io/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace toscale::io {

namespace {

using tests::TemporaryFolder;

/// No file may grow beyond so many bytes while this lives: a disk that ends half-way.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST(ReadFile, GivesEveryByte)
{
    const TemporaryFolder folder;
    const std::string bytes("a\0\r\n\xff", 5);
    EXPECT_EQ(readFile(folder.write("x", bytes)).value(), bytes);
    const std::string large(300000, 'x');
    EXPECT_EQ(readFile(folder.write("y", large)).value(), large);
    EXPECT_EQ(readFile(folder.write("z", "")).value(), "");
}

TEST(FileBytes, AreThoseOfTheFileAlsoOfAPipe)
{
    const TemporaryFolder folder;
    const std::string large(300000, 'x');
    Result<FileBytes> mapped = FileBytes::open(folder.write("y", large));
    ASSERT_TRUE(mapped);
    const FileBytes moved = std::move(*mapped);
    EXPECT_EQ(moved.bytes(), large);
    EXPECT_EQ(FileBytes::open(folder.write("z", ""))->bytes(), "");
    EXPECT_EQ(FileBytes::open("/dev/null")->bytes(), "");
    EXPECT_EQ(FileBytes::open("/nowhere/at/all").error().code, ErrorCode::FileMissing);
    EXPECT_EQ(FileBytes::open(testing::TempDir()).error().code, ErrorCode::FileUnreadable);
}

TEST(ReadFile, AMissingFileIsCalledMissingAndNamed)
{
    const auto read = readFile("/nowhere/at/all.csv");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(read.error().place.file, "/nowhere/at/all.csv");
}

TEST(ReadFile, AFolderCannotBeRead)
{
    const TemporaryFolder folder;
    const auto read = readFile(folder.path(""));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileUnreadable);
}

TEST(ReadFile, AFileThatMayNotBeReadSaysWhy)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("secret", "x");
    ::chmod(path.c_str(), 0);
    // The superuser may read it all the same; memory at address 0 nobody may.
    const auto read = readFile(::geteuid() == 0 ? "/proc/self/mem" : path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileUnreadable);
    ASSERT_EQ(read.error().arguments.size(), 1U);
    EXPECT_FALSE(read.error().arguments[0].empty());
}

TEST(ReadFile, AFileBeyondTheLimitIsRefused)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("big", "12345");
    EXPECT_TRUE(readFile(path, 5));
    const auto read = readFile(path, 4);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileTooLarge);
    const auto endless = readFile("/dev/zero", 1 << 20);
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, ErrorCode::FileTooLarge);
}

TEST(WriteFile, ReplacesTheWholeFileAndLeavesNothingElse)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("x", "a longer old text");
    ASSERT_TRUE(writeFile(path, "new"));
    EXPECT_EQ(folder.read("x"), "new");
    EXPECT_EQ(folder.fileCount(), 1);
}

TEST(WriteFile, AFullDeviceIsCalledFull)
{
    const auto written = writeFile("/dev/full", std::string(100000, 'x'));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(written.error().place.file, "/dev/full");
}

TEST(WriteFile, AWriteThatFailsHalfWayLeavesTheOldFileWhole)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("x", "the old text");
    {
        const FileSizeLimit limit(4096);
        EXPECT_FALSE(writeFile(path, std::string(1 << 20, 'y')));
    }
    EXPECT_EQ(folder.read("x"), "the old text");
    EXPECT_EQ(folder.fileCount(), 1) << "no half-written file may stay";
}

TEST(WriteDerivedFile, AWriteThatFailsHalfWayLeavesTheOldFileWhole)
{
    const TemporaryFolder folder;
    const std::string path = folder.write("x", "the old picture");
    {
        const FileSizeLimit limit(4096);
        EXPECT_FALSE(writeDerivedFile(path, std::string(1 << 20, 'y')));
    }
    EXPECT_EQ(folder.read("x"), "the old picture");
    EXPECT_EQ(folder.fileCount(), 1);
    ASSERT_TRUE(writeDerivedFile(path, "new"));
    EXPECT_EQ(folder.read("x"), "new");
    EXPECT_EQ(folder.fileCount(), 1);
}

TEST(WriteFile, PlacesThatCannotBeWrittenSayWhy)
{
    const TemporaryFolder folder;
    for (const std::string& path :
         {std::string("/nowhere/at/all.json"), folder.path(""), folder.write("x", "") + "/y"}) {
        const auto written = writeFile(path, "text");
        ASSERT_FALSE(written) << path;
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable) << path;
        ASSERT_EQ(written.error().arguments.size(), 1U);
        EXPECT_FALSE(written.error().arguments[0].empty());
    }
}

TEST(WriteFile, ADeviceIsWrittenToAndNotReplaced)
{
    EXPECT_TRUE(writeFile("/dev/null", "text"));
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

} // namespace toscale::io
