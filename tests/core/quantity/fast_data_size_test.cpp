#include "core/quantity/fast_data_size.h"
#include "core/quantity/parse_data_size.h"
#include "tests/core/quantity/csv_rows.h"

#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace toscale::tests {

namespace {

const std::vector<ParseOptions> allOptions{{PrefixReading::Si, 0}, {PrefixReading::Iec, 0}, {PrefixReading::Jedec, 0},
    {PrefixReading::Si, '.'}, {PrefixReading::Si, ','}};

/// Whatever the fast path reads, the full parser reads the same. Answers whether the fast path applied.
bool agrees(const std::string& text, const ParseOptions& options)
{
    const auto fast = readFastDataSize(text, options);
    if (!fast)
        return false;
    const auto full = parseDataSizeFully(text, options);
    EXPECT_TRUE(full) << '"' << text << "\" is read by the fast path only";
    if (full) {
        EXPECT_EQ(toDataSize(*fast, options.reading), full->value) << '"' << text << '"';
        EXPECT_EQ(full->qualifier, Qualifier::Exact);
    }
    return true;
}

TEST(FastPath, AgreesWithTheFullParserOnTheConformanceTable)
{
    int applied = 0;
    for (const CsvRow& row : readCsv("byte-parse-cases.csv"))
        for (const ParseOptions& options : allOptions)
            applied += agrees(row.at("input"), options) ? 1 : 0;
    EXPECT_GT(applied, 100);
}

TEST(FastPath, AgreesWithTheFullParserOnRandomTexts)
{
    std::mt19937 random(5);
    const std::vector<std::string> parts{"0", "1", "7", "12", "999", "1000", "00", "12345678", "9999999999999999", ".", ".5",
        ".25", ".125", ".0001", ",", " ", "  ", "\t", "B", "kB", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "KiB", "MiB",
        "TiB", "EiB", "kiB", "Mb", "b", "K", "+", "-", "e3", "/s", "\xc2\xa0", "\n", "."};
    int applied = 0;
    for (int i = 0; i < 60000; ++i) {
        std::string text = i % 2 == 0 ? std::to_string(random() % 100000) : "";
        const auto length = 1 + random() % 4;
        for (unsigned part = 0; part < length; ++part)
            text += parts.at(random() % parts.size());
        for (const ParseOptions& options : allOptions)
            applied += agrees(text, options) ? 1 : 0;
    }
    EXPECT_GT(applied, 5000);
}

TEST(FastPath, AppliesToPlainSizesAndLeavesTheRest)
{
    for (const char* text : {"70 GB", "70GB", "81.7 TB", "1.25 KiB", "0 GB", "0.5 TB", "512 B", "640 KB"})
        EXPECT_TRUE(readFastDataSize(text)) << text;
    for (const char* text : {"", " 70 GB", "70 GB ", "1,234 MB", "70", "70 G", "GB", "70.", ".5 TB", "1.5 B", "0.0001 kB",
             "12345678901234567 B", "70 Gb", "70 gb", "1 ZB", "70 GB\n", "70 GBB"})
        EXPECT_FALSE(readFastDataSize(text)) << text;
    EXPECT_FALSE(readFastDataSize({}));
}

} // namespace

} // namespace toscale::tests
