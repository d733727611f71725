#include "core/quantity/data_units.h"
#include "core/quantity/parse_data_size.h"
#include "tests/core/quantity/parse_check.h"

#include <cmath>

namespace toscale::tests {

namespace {

class DataSizeReads : public testing::TestWithParam<ReadAs> { };
TEST_P(DataSizeReads, AsWritten)
{
    expectReadAs(parseDataSize, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Texts, DataSizeReads,
                         testing::ValuesIn(std::vector<ReadAs>{
                             {"175 ZB", "175000000000000000000000 B"},
                             {"1 YiB", "1208925819614629174706176 B"},
                             {"999 QB", "999000000000000000000000000000000 B"},
                             {".5 TB", "500000000000 B"},
                             {"007 GB", "7000000000 B"},
                             {"exactly 70 GB", "70000000000 B"},
                             {"about 80 to 82 TB", "~80000000000000..82000000000000 B"},
                             {"80 to 82 TB or so", "~80000000000000..82000000000000 B"},
                             {"between 80 and 82 TB", "80000000000000..82000000000000 B"},
                             {"zwischen 80 und 82 TB", "80000000000000..82000000000000 B"},
                             {"from about 80 to 82 TB", "~80000000000000..82000000000000 B"},
                             {"80~82 TB", "80000000000000..82000000000000 B"},
                             {"80～82TB", "80000000000000..82000000000000 B"},
                             {"eighty to ninety terabytes", "80000000000000..90000000000000 B"},
                             {"1.5 to 2 million bytes", "1500000..2000000 B"},
                             {"80-80 TB", "80000000000000..80000000000000 B"},
                             {"80+ TB", ">=80000000000000 B"},
                             {"80 or more TB", ">=80000000000000 B"},
                             {"no fewer than 80 TB", ">=80000000000000 B"},
                             {"two and a half terabytes", "2500000000000 B"},
                             {"two hundred and fifty gigabytes", "250000000000 B"},
                             {"a hundred and one gigabytes", "101000000000 B"},
                             {"half a million bytes", "500000 B"},
                             {"3/8 TB", "375000000000 B"},
                             {"6/4 TB", "1500000000000 B"},
                             {"2 3/4 TB", "2750000000000 B"},
                             {"1 234 567,5 MB", "1234567500000 B"},
                             {"۷۰٫۵ GB", "70500000000 B"},
                             {"७० GB", "70000000000 B"},
                             {"70 ギガバイト", "70000000000 B"},
                             {"70ギガバイト以上", ">=70000000000 B"}, // decomposed accents of macOS
                             {"80 테라바이트 이상", ">=80000000000000 B"},
                             {"80 терабайтов", "80000000000000 B"},
                             {"70 غيغابايت", "70000000000 B"},
                             {"٧٠ جيجابايت", "70000000000 B"},
                             {"نحو 80 تيرابايت", "~80000000000000 B"},
                             {"ما لا يقل عن 70 GB", ">=70000000000 B"},
                             {"بين 10 و20 TB", "10000000000000..20000000000000 B"},
                             {"10 إلى 20 TB", "10000000000000..20000000000000 B"},
                             {"10 a 20 TB", "10000000000000..20000000000000 B"},
                             {"de 10 à 20 To", "10000000000000..20000000000000 B"},
                             {"低于 70 GB", "<70000000000 B"},
                             {"1.5万 GB", "15000000000000 B"},
                             {"5 千字节", "5000 B"},
                             {"70 MÉGAOCTETS", "70000000 B"},
                             {"70 megaoctets", "70000000 B"},
                             {"1 TiBytes", "1099511627776 B"},
                             {"10e-1 kB", "1000 B"},
                             {"1E3kB", "1000000 B"},
                             {"5·10⁻¹ kB", "500 B"},
                         }),
                         byIndex);

class DataSizeRefuses : public testing::TestWithParam<RefusedAs> { };
TEST_P(DataSizeRefuses, WithColumnAndReason)
{
    expectRefusedAs(parseDataSize, GetParam());
}

constexpr const char* sizeUnits = "B, kB, MB, GB, TB, PB, GiB, TiB, Mbit";
INSTANTIATE_TEST_SUITE_P(
    Texts, DataSizeRefuses,
    testing::ValuesIn(std::vector<RefusedAs>{
        {"", ErrorCode::EmptyText, 1, ""},
        {" \t\n", ErrorCode::EmptyText, 1, ""},
        {std::string(401, '7'), ErrorCode::TextTooLong, 401, "400"},
        {std::string(1'000'000, '7') + " GB", ErrorCode::TextTooLong, 401, "400"},
        {std::string(1'000'000, ' '), ErrorCode::TextTooLong, 401, "400"},
        {"GB", ErrorCode::NoNumber, 1, "GB"},
        {"over GB", ErrorCode::NoNumber, 6, "GB"},
        {"a few GB", ErrorCode::NoNumber, 1, "a few GB"},
        {"a dozen terabytes", ErrorCode::NoNumber, 1, ""},
        {"NaN GB", ErrorCode::NoNumber, 1, "NaN GB"},
        {"∞ GB", ErrorCode::NoNumber, 1, ""},
        {"—", ErrorCode::NoNumber, 1, ""},
        {"GB70", ErrorCode::LeadingText, 1, "GB"},
        {"downloaded 70 GB", ErrorCode::LeadingText, 1, "downloaded"},
        {"over about not 70 GB", ErrorCode::TwoQualifiers, 6, "about"},
        {"$70 GB", ErrorCode::LeadingText, 1, "$"},
        {"$5", ErrorCode::KindsDiffer, 1, "money | information"},
        {"over $5 million", ErrorCode::KindsDiffer, 6, "money | information"},
        {"from 80 TB", ErrorCode::LeadingText, 1, "from"},
        {"70", ErrorCode::MissingUnit, 3, sizeUnits},
        {"over 70 ", ErrorCode::MissingUnit, 8, sizeUnits},
        {"0", ErrorCode::MissingUnit, 2, ""},
        {"70 XB", ErrorCode::UnknownUnit, 4, std::string("XB | ") + sizeUnits + " | "},
        {"80 terrabytes", ErrorCode::UnknownUnit, 4, std::string("terrabytes | ") + sizeUnits + " | terabytes"},
        {"80 gigabites", ErrorCode::UnknownUnit, 4, std::string("gigabites | ") + sizeUnits + " | gigabytes"},
        {"80 to", ErrorCode::UnknownUnit, 4, std::string("to | ") + sizeUnits + " | To"},
        {"70 GBs", ErrorCode::UnknownUnit, 4, std::string("GBs | ") + sizeUnits + " | GB"},
        {"70% GB", ErrorCode::UnknownUnit, 3, ""},
        {"70 💾", ErrorCode::UnknownUnit, 4, ""},
        {"70 ΜΒ", ErrorCode::UnknownUnit, 4, ""},
        {"80–TB", ErrorCode::UnknownUnit, 3, ""},
        {"70 G", ErrorCode::AmbiguousUnit, 4, "G | GB, GiB"},
        {"640K", ErrorCode::AmbiguousUnit, 4, "K | kB, KiB"},
        {"8 b", ErrorCode::AmbiguousUnit, 3, "b | B, bit"},
        {"70 GВ", ErrorCode::MixedScripts, 4, "GВ"},
        {"5 years", ErrorCode::KindsDiffer, 3, "custody | information"},
        {"5 USD", ErrorCode::KindsDiffer, 3, "money | information"},
        {"1.2 GB/s", ErrorCode::RateNotAmount, 7, "/s"},
        {"1.2 GB per second", ErrorCode::RateNotAmount, 7, ""},
        {"100 Mbps", ErrorCode::RateNotAmount, 5, "Mbps"},
        {"-5 GB", ErrorCode::NegativeNumber, 1, "-5"},
        {"over –5 GB", ErrorCode::NegativeNumber, 6, ""},
        {"−5 GB", ErrorCode::NegativeNumber, 1, ""},
        {"1..5 GB", ErrorCode::BadNumber, 1, "1..5"},
        {"over 1,2,3 GB", ErrorCode::BadNumber, 6, "1,2,3"},
        {"7́0 GB", ErrorCode::BadNumber, 1, ""},
        {"1/0 TB", ErrorCode::BadNumber, 1, "1/0"},
        {"1/2/3 TB", ErrorCode::BadNumber, 1, ""},
        {"⅓ TB", ErrorCode::NotExact, 1, "⅓"},
        {"1 1/3 TB", ErrorCode::NotExact, 1, "1 1/3"},
        {"1." + std::string(60, '3') + " TB", ErrorCode::NotExact, 1, ""},
        {"1e999 GB", ErrorCode::NumberTooLarge, 1, "1e999 GB | 1e36"},
        {"1e99999999999999999999 GB", ErrorCode::NumberTooLarge, 1, ""},
        {std::string(390, '9') + " GB", ErrorCode::NumberTooLarge, 1, ""},
        {"1e-999 GB", ErrorCode::NumberTooSmall, 1, ""},
        {"1e-30 GB", ErrorCode::NumberTooSmall, 1, "1e-30 GB | 1 bit"},
        {"0.124 B", ErrorCode::NumberTooSmall, 1, "0.124 B | 1 bit"},
        {"82 to 80 TB", ErrorCode::RangeReversed, 1, "82000000000000 | 80000000000000"},
        {"over 80–82 TB", ErrorCode::TwoQualifiers, 1, "over"},
        {"80–82 TB+", ErrorCode::TwoQualifiers, 9, "+"},
        {"over 80 TB+", ErrorCode::TwoQualifiers, 11, "+"},
        {"over ~80 TB", ErrorCode::TwoQualifiers, 6, "~"},
        {"70 GB 20 MB", ErrorCode::TwoQuantities, 7, "20 MB"},
        {"70 GB (75 GiB)", ErrorCode::TwoQuantities, 7, "(75 GiB)"},
        {"70 GB + 5 GB", ErrorCode::TwoQuantities, 9, "5 GB"},
        {"70 GB of files", ErrorCode::TrailingText, 7, "of files"},
        {"７０　ＧＢ　！", ErrorCode::TrailingText, 7, "!"},
        {"\xE2\x80\x8B\xE2\x80\x8B"
         "70 XB",
         ErrorCode::UnknownUnit, 6, ""}, // dropped characters still count as columns
        {"\xff\xfe 70 GB", ErrorCode::LeadingText, 1, ""},
    }),
    byIndex);

TEST(DataSizeModes, StrictModeNamesTheStandardSymbol)
{
    const auto read = parseDataSize("640 KB", {PrefixReading::Iec, 0});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NotAStandardUnit);
    EXPECT_EQ(joined(read.error().arguments), "KB | kB");
    EXPECT_EQ(read.error().place.column, 5);
}

TEST(DataSizeModes, JedecReadsEveryDecimalBytePrefixAsBinary)
{
    const auto read = parseDataSize("1 ZB", {PrefixReading::Jedec, 0});
    ASSERT_TRUE(read);
    EXPECT_EQ(shown(read->value), "1180591620717411303424 B");
}

TEST(DecimalMark, DecidesOnlyWhereTheTextLeavesItOpen)
{
    const auto bytes = [](const char* text, char mark) {
        return shown(parseDataSize(text, {PrefixReading::Si, mark})->value);
    };
    EXPECT_EQ(bytes("1,234 MB", 0), "1234000000 B");
    EXPECT_EQ(bytes("1,234 MB", '.'), "1234000000 B");
    EXPECT_EQ(bytes("1,234 MB", ','), "1234000 B");
    EXPECT_EQ(bytes("1.234 MB", 0), "1234000 B");
    EXPECT_EQ(bytes("1.234 MB", '.'), "1234000 B");
    EXPECT_EQ(bytes("1.234 MB", ','), "1234000000 B");
    EXPECT_EQ(bytes("1,5 MB", '.'), "1500000 B");
    EXPECT_EQ(bytes("1.234,5 MB", '.'), "1234500000 B");
    EXPECT_EQ(bytes("81.7 MB", ','), "81700000 B");
}

TEST(PrefixDoubt, EightyTerabytesToSeventyGigabytesIs1064To1257)
{
    const auto large = parseDataSize("80 TB");
    const auto small = parseDataSize("70 GB");
    const double ratio = 80e12 / 70e9;
    EXPECT_EQ(std::round(ratio / small->value.binaryFactorHigh), 1064);
    EXPECT_EQ(std::round(ratio * large->value.binaryFactorHigh), 1257);
}

TEST(PrefixDoubt, IsThePowerOfThePrefixForDecimalByteUnitsOnly)
{
    const auto factor = [](const char* text, PrefixReading reading = PrefixReading::Si) {
        return parseDataSize(text, {reading, 0})->value.binaryFactorLow;
    };
    EXPECT_DOUBLE_EQ(factor("70 GB"), 1.073741824);
    EXPECT_DOUBLE_EQ(factor("70 gigabytes"), 1.073741824);
    EXPECT_DOUBLE_EQ(factor("over 80 TB"), 1.099511627776);
    EXPECT_DOUBLE_EQ(factor("1 kB"), 1.024);
    for (const char* certain : {"70 GiB", "512 bytes", "100 Mbit", "100 Mb", "1 Kibit"})
        EXPECT_EQ(factor(certain), 1) << certain;
    EXPECT_DOUBLE_EQ(factor("70 GB", PrefixReading::Jedec), 1 / 1.073741824);
    EXPECT_EQ(factor("70 GB", PrefixReading::Iec), 1);
}

/// By exact numbers, which is not how it is computed.
TEST(PrefixDoubt, TheOtherReadingIsExactToTheLastByte)
{
    for (const DataUnit& unit : dataUnits()) {
        if (!unit.isDoubtful() || unit.power > 6) // up to EB their bytes are short enough for a double
            continue;
        for (const int amount : {1, 7, 25, 70, 80, 817}) {
            const double si = toDouble(toDecimal(unit.bytes(PrefixReading::Si) * ExactNumber{amount, -1}));
            const double jedec = toDouble(toDecimal(unit.bytes(PrefixReading::Jedec) * ExactNumber{amount, -1}));
            EXPECT_EQ(underOtherReading(si, unit.binaryFactor(PrefixReading::Si)), jedec) << amount << unit.symbol;
            EXPECT_DOUBLE_EQ(underOtherReading(jedec, unit.binaryFactor(PrefixReading::Jedec)), si);
        }
    }
    EXPECT_EQ(underOtherReading(25e15, std::pow(1.024, 5)), 28147497671065600) << "25 PB: 25 x 2^50";
    EXPECT_EQ(underOtherReading(512, 1), 512);
}

TEST(PrefixDoubt, EachEndOfARangeHasItsOwn)
{
    const auto range = parseDataSize("800 GB–1.2 TB");
    EXPECT_DOUBLE_EQ(range->value.binaryFactorLow, 1.073741824);
    EXPECT_DOUBLE_EQ(range->value.binaryFactorHigh, 1.099511627776);
}

} // namespace

} // namespace toscale::tests
