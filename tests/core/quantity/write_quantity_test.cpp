#include "core/quantity/write_quantity.h"
#include "core/quantity/data_units.h"
#include "tests/core/quantity/parse_check.h"
#include "tests/core/quantity/random_quantities.h"

namespace toscale::tests {

namespace {

TEST(WriteDataSize, ChoosesTheUnitThatWasRead)
{
    for (const char* text : {"70 GB", "81.7 TB", "175 ZB", "1 YiB", "512 B", "0 GB", "more than 80 TB", "about 4.8 GB",
             "up to 80 TB", "at least 35.7 TB", "less than 80 TB", "80 to 82 TB", "800 GB to 1.2 TB", "70 GiB", "1000 GB"})
        EXPECT_EQ(writeDataSize(parseDataSize(text)->value), text);
    EXPECT_EQ(writeDataSize(parseDataSize("1.1 TiB")->value), "1.1 TiB");
    EXPECT_EQ(writeDataSize(parseDataSize("100 Mbit")->value), "12500000 B");
    EXPECT_EQ(writeDataSize(parseDataSize("½ TB")->value), "0.5 TB");
}

TEST(WriteMoney, HasCodeAndEnglishGroups)
{
    EXPECT_EQ(writeMoney(parseMoney("$1M")->value), "USD 1,000,000");
    EXPECT_EQ(writeMoney(parseMoney("€756499,22")->value), "EUR 756,499.22");
    EXPECT_EQ(writeMoney(parseMoney("USD 650 to 700 million")->value), "USD 650,000,000 to 700,000,000");
    EXPECT_EQ(writeMoney(parseMoney("up to $700 million")->value), "up to USD 700,000,000");
}

TEST(WriteSentence, SaysTermsAsPeopleDo)
{
    for (const char* text : {"35 years", "1 year and 1 day", "18 months, 12 of them suspended", "18 months, suspended",
             "4 years, 6 months of them suspended", "about 7 years", "5 to 7 years", "18 months to 3 years", "up to 10 years",
             "life imprisonment", "time served", "0 years"})
        EXPECT_EQ(writeSentence(parseSentence(text)->value), text);
    EXPECT_EQ(writeSentence(LifeTerm{}, Qualifier::AtMost), "up to life imprisonment");
}

TEST(WriteCount, UsesMillionsWhereThatIsExact)
{
    EXPECT_EQ(writeCount(parseCount("4800000 articles")->value), "4.8 million articles");
    EXPECT_EQ(writeCount(parseCount("4800001 articles")->value), "4,800,001 articles");
    EXPECT_EQ(writeCount(parseCount("over 10000 works")->value), "more than 10,000 works");
    EXPECT_EQ(writeCount(parseCount("30 billion images")->value), "30 billion images");
}

TEST(WriteGrouped, SetsACommaBeforeEveryThreeDigits)
{
    EXPECT_EQ(writeGrouped(Decimal("999")), "999");
    EXPECT_EQ(writeGrouped(Decimal("1000")), "1,000");
    EXPECT_EQ(writeGrouped(Decimal("1234567.891")), "1,234,567.891");
    EXPECT_EQ(writeGrouped(Decimal("0.5")), "0.5");
}

constexpr int manyTimes = 3000;

TEST(RoundTrip, EveryDataSizeIsReadBackInEveryReading)
{
    RandomQuantities random(1);
    for (int i = 0; i < manyTimes; ++i) {
        const DataUnit& unit = dataUnits()[static_cast<std::size_t>(random.upTo(static_cast<int>(dataUnits().size()) - 1))];
        const auto reading = static_cast<PrefixReading>(random.upTo(2));
        const auto toBytes = [&](const Decimal& number) {
            return ExactBytes::from_value(toDecimal(toExactNumber(number) * unit.bytes(reading)));
        };
        DataSize size;
        size.bytes = random.estimate<ExactBytes>(toBytes);
        if (size.bytes.high.value() > Decimal("1e36")) // the largest size that is read
            continue;
        size.reading = reading;
        size.binaryFactorLow = size.binaryFactorHigh = unit.binaryFactor(reading);
        const std::string text = writeDataSize(size);
        const auto read = parseDataSize(text, {reading, 0});
        ASSERT_TRUE(read) << text;
        ASSERT_EQ(read->value, size) << text << " of " << unit.symbol;
        ASSERT_EQ(read->qualifier, qualifierOf(size.bytes));
    }
}

TEST(RoundTrip, EveryAmountOfMoneyIsReadBack)
{
    RandomQuantities random(2);
    for (int i = 0; i < manyTimes; ++i) {
        const PricedMoney money{random.decimals(), {random.upTo(1) != 0 ? "USD" : "SEK"}};
        const std::string text = writeMoney(money);
        const auto read = parseMoney(text);
        ASSERT_TRUE(read) << text;
        ASSERT_EQ(read->value, money) << text;
        ASSERT_EQ(read->qualifier, qualifierOf(money.amount));
    }
}

TEST(RoundTrip, EveryCountIsReadBack)
{
    RandomQuantities random(3);
    for (int i = 0; i < manyTimes; ++i) {
        const Count count{random.decimals(), random.upTo(1) != 0 ? "articles" : "music files"};
        const std::string text = writeCount(count);
        const auto read = parseCount(text);
        ASSERT_TRUE(read) << text;
        ASSERT_EQ(read->value, count) << text;
    }
}

TEST(RoundTrip, EverySentenceIsReadBack)
{
    RandomQuantities random(4);
    for (int i = 0; i < manyTimes; ++i) {
        FixedTerm term;
        term.length = random.estimate<TermLength>([&](const Decimal&) { return random.length(); });
        if (toYears(term.length.high) < toYears(term.length.low))
            std::swap(term.length.low, term.length.high);
        term.length.best = term.length.bound == Bound::Range ? term.length.low : term.length.best;
        if (random.upTo(2) == 0)
            term.suspended = random.upTo(1) != 0 ? term.length.high : random.length();
        if (toYears(term.suspended) > toYears(term.length.high))
            term.suspended = {};
        const std::string text = writeSentence(term);
        const auto read = parseSentence(text);
        ASSERT_TRUE(read) << text << ": " << joined(read.error().arguments);
        ASSERT_EQ(std::get<FixedTerm>(read->value), term) << text;
    }
}

} // namespace

} // namespace toscale::tests
