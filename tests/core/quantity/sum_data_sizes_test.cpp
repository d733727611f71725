#include "core/quantity/sum_data_sizes.h"
#include "tests/core/quantity/read_as.h"

#include <gtest/gtest.h>
#include <random>

namespace toscale::tests {

namespace {

std::string sumOf(std::string_view text, const ParseOptions& options = {})
{
    DataSizeSum sum(options);
    sum.feed(text);
    sum.finish();
    const auto total = sum.total();
    return total ? shown(*total) : "refused";
}

TEST(DataSizeSum, IsExactToTheLastByte)
{
    EXPECT_EQ(sumOf("70 GB\n80 TB\n1 B\n"), "80070000000001");
    EXPECT_EQ(sumOf("0.1 kB\n0.2 kB\n"), "300");
    EXPECT_EQ(sumOf("1 bit\n1.25 KiB\n"), "1280.125");
    EXPECT_EQ(sumOf("1.1 TiB\n1.1 TiB\n1.1 TiB\n"), "3628388371660.8");
    EXPECT_EQ(sumOf("9 EB\n9 EB\n9 EB\n1 B\n"), "27000000000000000001"); // above 2^64
    EXPECT_EQ(sumOf("175 ZB\n1 YiB\n1 B\n"), "1383925819614629174706177");
}

TEST(DataSizeSum, OfNothingIsZero)
{
    EXPECT_EQ(sumOf(""), "0");
    EXPECT_EQ(sumOf("\n\n \r\n"), "0");
}

TEST(DataSizeSum, ReadsEveryFormThatTheParserReads)
{
    EXPECT_EQ(sumOf("70 gigabytes\r\n½ TB\r\n  1 GB \r\n1,000 MB"), "572000000000");
    EXPECT_EQ(sumOf("1 KB\n1 KiB\n", {PrefixReading::Jedec, 0}), "2048");
    EXPECT_EQ(sumOf("1.234 MB\n", {PrefixReading::Si, ','}), "1234000000");
}

TEST(DataSizeSum, CarriesBoundsAndFlags)
{
    EXPECT_EQ(sumOf("over 80 TB\n1 TB\n"), ">81000000000000");
    EXPECT_EQ(sumOf("at least 80 TB\nup to 1 TB\n"), ">=80000000000000");
    EXPECT_EQ(sumOf("up to 5 B\nless than 5 B\n"), "<10");
    EXPECT_EQ(sumOf("up to 5 B\n5 B\n"), "5..10");
    EXPECT_EQ(sumOf("5 B to 7 B\n1 B\n"), "6..8");
    EXPECT_EQ(sumOf("about 5 B\n1 B\n"), "~6");
}

TEST(DataSizeSum, CollectsErrorsWithLineAndColumn)
{
    DataSizeSum sum;
    sum.feed("70 GB\n70\n\n80 terrabytes\n1 G");
    sum.feed("B\nnonsense");
    sum.finish();
    EXPECT_EQ(shown(*sum.total()), "71000000000");
    EXPECT_EQ(sum.sizeCount(), 2U);
    EXPECT_EQ(sum.errorCount(), 3U);
    const auto errors = sum.takeErrors();
    ASSERT_EQ(errors.size(), 3U);
    EXPECT_EQ(errors[0].code, ErrorCode::MissingUnit);
    EXPECT_EQ(errors[0].place, (Place{{}, {}, 2, 3}));
    EXPECT_EQ(errors[1].code, ErrorCode::UnknownUnit);
    EXPECT_EQ(errors[1].place, (Place{{}, {}, 4, 4}));
    EXPECT_EQ(errors[2].code, ErrorCode::NoNumber);
    EXPECT_EQ(errors[2].place, (Place{{}, {}, 6, 1}));
    EXPECT_TRUE(sum.takeErrors().empty());
    EXPECT_EQ(sum.errorCount(), 3U);
}

TEST(DataSizeSum, IsTheSameForEveryCutIntoBlocks)
{
    const std::string text = "70 GB\r\n81.7 TB\n\nbad line\nover 1.5 KiB\n½ TB\n12 MB";
    DataSizeSum whole;
    whole.feed(text);
    whole.finish();
    const std::string expected = shown(*whole.total());
    for (std::size_t size = 1; size <= text.size(); ++size) {
        DataSizeSum sum;
        for (std::size_t at = 0; at < text.size(); at += size)
            sum.feed(std::string_view(text).substr(at, size));
        sum.finish();
        EXPECT_EQ(shown(*sum.total()), expected) << "blocks of " << size;
        EXPECT_EQ(sum.takeErrors(), [&] {
            DataSizeSum again;
            again.feed(text);
            again.finish();
            return again.takeErrors();
        }());
    }
}

TEST(DataSizeSum, KeepsOnlyTheBeginOfAnEndlessLine)
{
    DataSizeSum sum;
    const std::string block(64 * 1024, '7');
    for (int i = 0; i < 200; ++i)
        sum.feed(block);
    sum.feed(" GB\n1 B\n");
    sum.finish();
    EXPECT_EQ(shown(*sum.total()), "1");
    const auto errors = sum.takeErrors();
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].code, ErrorCode::TextTooLong);
    EXPECT_EQ(errors[0].place.line, 1);
}

TEST(DataSizeSum, ALongLineOfSpacesIsAnErrorHoweverItIsCut)
{
    const std::string spaces(5000, ' ');
    for (const std::size_t cut : {std::size_t(1), std::size_t(1600), std::size_t(1601), std::size_t(4999)}) {
        DataSizeSum sum;
        sum.feed(std::string_view(spaces).substr(0, cut));
        sum.feed(std::string_view(spaces).substr(cut));
        sum.feed("\n");
        sum.finish();
        EXPECT_EQ(sum.errorCount(), 1U);
    }
}

TEST(DataSizeSum, RefusesASumOfMoreDigitsThanCanBePrinted)
{
    EXPECT_EQ(sumOf("1000 QB\n0.2000000000000001 B\n"), "1000000000000000000000000000000000.2000000000000001");
    EXPECT_EQ(sumOf("1000 QB\n0.20000000000000001 B\n"), "refused"); // 51 digits
    EXPECT_EQ(sumOf("999999 QB\n2 QB\n"), "refused");
}

TEST(DataSizeSum, EqualsTheSumOfTheFullParser)
{
    std::mt19937 random(11);
    const std::vector<std::string> units{"B", "KB", "kB", "MB", "GB", "TB", "PB", "EB", "KiB", "MiB", "GiB", "TiB", "bits"};
    std::string text;
    ExactNumber expected;
    for (int i = 0; i < 20000; ++i) {
        const std::string line = std::to_string(random() % 100000) + (random() % 3 == 0 ? "." + std::to_string(random() % 1000) : "")
            + ' ' + units.at(random() % units.size());
        if (const auto read = parseDataSize(line))
            expected = expected + toExactNumber(read->value.bytes.best.value());
        text += line + '\n';
    }
    EXPECT_EQ(sumOf(text), toPlainString(toDecimal(expected)));
}

} // namespace

} // namespace toscale::tests
