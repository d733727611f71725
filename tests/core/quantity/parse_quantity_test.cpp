#include "tests/core/quantity/csv_rows.h"
#include "tests/core/quantity/parse_check.h"

namespace toscale::tests {

namespace {

struct OfKind {
    std::string text;
    QuantityKind kind{};
};
void PrintTo(const OfKind& test, std::ostream* out)
{
    *out << test.text;
}

class QuantityKindOf : public testing::TestWithParam<OfKind> { };

TEST_P(QuantityKindOf, IsToldByUnitOrSign)
{
    const auto read = parseQuantity(GetParam().text);
    ASSERT_TRUE(read) << joined(read.error().arguments);
    EXPECT_EQ(read->kind(), GetParam().kind);
    EXPECT_EQ(read->text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Texts, QuantityKindOf,
                         testing::ValuesIn(std::vector<OfKind>{
                             {"70 GB", QuantityKind::Information},
                             {"over 80 TB", QuantityKind::Information},
                             {"1 byte", QuantityKind::Information},
                             {"$1M", QuantityKind::Money},
                             {"1 million dollars", QuantityKind::Money},
                             {"EUR 5", QuantityKind::Money},
                             {"35y", QuantityKind::Custody},
                             {"35 years", QuantityKind::Custody},
                             {"18 months, 12 of them suspended", QuantityKind::Custody},
                             {"5 mos", QuantityKind::Custody},
                             {"life", QuantityKind::Custody},
                             {"time served", QuantityKind::Custody},
                             {"4.8 million articles", QuantityKind::Count},
                             {"1 document", QuantityKind::Count},
                         }),
                         byIndex);

class QuantityRefuses : public testing::TestWithParam<RefusedAs> { };

TEST_P(QuantityRefuses, WithTheBestReason)
{
    const auto read = parseQuantity(GetParam().text);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().code);
    EXPECT_EQ(read.error().place.column, GetParam().column);
    if (!GetParam().arguments.empty()) {
        EXPECT_EQ(joined(read.error().arguments), GetParam().arguments);
    }
}

constexpr const char* kinds = "GB, USD, years, works";
INSTANTIATE_TEST_SUITE_P(
    Texts, QuantityRefuses,
    testing::ValuesIn(std::vector<RefusedAs>{
        {"", ErrorCode::EmptyText, 1, ""},
        {"70", ErrorCode::MissingUnit, 3, kinds},
        {"1,000,000", ErrorCode::MissingUnit, 10, kinds},
        {"80 terrabytes", ErrorCode::UnknownUnit, 4, std::string("terrabytes | ") + kinds + " | terabytes"},
        {"35 yeras", ErrorCode::UnknownUnit, 4, std::string("yeras | ") + kinds + " | years"},
        {"5 dolars", ErrorCode::UnknownUnit, 3, std::string("dolars | ") + kinds + " | dollars"},
        {"5 mo", ErrorCode::AmbiguousUnit, 3, "mo | months, Mo"},
        {"70 go", ErrorCode::UnknownUnit, 4, ""},
        {"70 G", ErrorCode::AmbiguousUnit, 4, ""},
        {"hello", ErrorCode::UnknownQuantity, 1, "hello"},
        {"none", ErrorCode::UnknownQuantity, 1, "none"},
        {"NaN", ErrorCode::UnknownQuantity, 1, "NaN"},
        {"70 TB/s", ErrorCode::RateNotAmount, 6, "/s"},
        {"-5 GB", ErrorCode::NegativeNumber, 1, "-5"},
        {"1e999 GB", ErrorCode::NumberTooLarge, 1, ""},
        {"70 GB 20 MB", ErrorCode::TwoQuantities, 7, "20 MB"},
        {"500 kr", ErrorCode::AmbiguousUnit, 5, ""},
        {"35 years old", ErrorCode::TrailingText, 10, ""},
        {"XYZ 30", ErrorCode::UnknownCurrency, 1, "XYZ | "},
        {"30 XYZ", ErrorCode::UnknownCurrency, 4, "XYZ | "},
        {"3 BTC", ErrorCode::UnknownCurrency, 3, "BTC | "},
        {"30 UDS", ErrorCode::UnknownUnit, 4, std::string("UDS | ") + kinds + " | USD"},
        {"80 giga", ErrorCode::UnknownUnit, 4, std::string("giga | ") + kinds + " | gigabytes"},
        {"70 GBytesss", ErrorCode::UnknownUnit, 4, std::string("GBytesss | ") + kinds + " | GBytes"},
        {"70 TBD", ErrorCode::UnknownUnit, 4, std::string("TBD | ") + kinds + " | TB"},
        {"70 min", ErrorCode::UnknownUnit, 4, std::string("min | ") + kinds + " | "},
        {"1 nibble", ErrorCode::UnknownUnit, 3, std::string("nibble | ") + kinds + " | "},
        {"70 ΜΒ", ErrorCode::UnknownUnit, 4, std::string("ΜΒ | ") + kinds + " | MB"}, // Greek
        {"5 milliards", ErrorCode::UnknownUnit, 3, std::string("milliards | ") + kinds + " | "},
        {"35 yeers", ErrorCode::UnknownUnit, 4, std::string("yeers | ") + kinds + " | years"},
        {"30 hours of audio", ErrorCode::UnknownUnit, 4, std::string("hours | ") + kinds + " | "},
        {"70 GB of files", ErrorCode::TrailingText, 7, "of files"},
        {"70 kilos", ErrorCode::UnknownUnit, 4, ""},
        {"5 bitcoins", ErrorCode::UnknownUnit, 3, ""},
        {std::string(1'000'000, '7'), ErrorCode::TextTooLong, 401, "400"},
    }),
    byIndex);

/// What no lenient parser may do: turn a refused size into a count.
TEST(Quantities, NoSingleWordUnitMistakeBecomesACount)
{
    for (const char* text : {"70G",        "640K",         "80 M",       "70 XB",         "70 BG",     "70 gB/s",
                             "8 b",        "80 to",        "70 go",      "80 terrabytes", "70 TBs",    "1 gigabyt",
                             "1 kilobtye", "1 megabits/s", "80 teras",   "80 gigaoctett", "5 dollarz", "12 montsh",
                             "3 weekss",   "70 ГВ",        "2 decades",  "5 lakh",        "3 小时",    "2 مليار دينار",
                             "3亿韩元",    "3 ساعة",       "5 millones", "20 percent",    "3 ETH",     "3 men"})
        EXPECT_FALSE(parseQuantity(text)) << text;
}

TEST(Quantities, NoRefusedSizeIsReadAsSomethingElse)
{
    std::size_t refused = 0;
    for (const CsvRow& row : readCsv("byte-parse-cases.csv")) {
        if (row.at("qualifier") != "reject" || row.at("mode") == "iec")
            continue;
        const std::string& text = row.at("input");
        // Pages are counted in the researched cases; only among sizes does "1 page" mean memory.
        EXPECT_EQ(parseQuantity(text).has_value(), text == "1 page") << text;
        ++refused;
    }
    EXPECT_GT(refused, 80U);
}

TEST(Quantities, NounsThatAreNoUnitAreCounted)
{
    for (const char* text :
         {"80 songs", "1 song", "3 DVDs", "5 PDF files", "114,000 e-mail addresses", "2 MP3s", "300 bananas",
          "over 147 million people's records", "500 книг", "500 本の記事", "12 Handschriften", "6 billion image URLs",
          "4 lawsuits", "9 rounds", "7 scholars", "3 bears", "28,000 pages", "1 photograph", "20 cars"}) {
        const auto read = parseQuantity(text);
        ASSERT_TRUE(read) << text << ": " << joined(read.error().arguments);
        EXPECT_EQ(read->kind(), QuantityKind::Count) << text;
    }
}

TEST(Quantities, AFieldOfCountsTakesAnyNoun)
{
    for (const char* text : {"30 hours of audio", "5 COVID-19 papers", "3 men", "100,000 words"}) {
        EXPECT_FALSE(parseQuantity(text)) << text;
        EXPECT_TRUE(parseCount(text)) << text;
    }
}

} // namespace

} // namespace toscale::tests
