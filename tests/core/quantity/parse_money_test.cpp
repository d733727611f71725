#include "core/quantity/currency.h"
#include "tests/core/quantity/parse_check.h"

#include <algorithm>

namespace toscale::tests {

namespace {

class MoneyReads : public testing::TestWithParam<ReadAs> {};
TEST_P(MoneyReads, AsWritten) { expectReadAs(parseMoney, GetParam()); }

INSTANTIATE_TEST_SUITE_P(Texts, MoneyReads, testing::ValuesIn(std::vector<ReadAs>{
    {"$1M", "USD 1000000"},
    {"US$1.5bn", "USD 1500000000"},
    {"US $1.5 billion", "USD 1500000000"},
    {"€30.5M", "EUR 30500000"},
    {"30.5M€", "EUR 30500000"},
    {"1 million dollars", "USD 1000000"},
    {"USD 1.5亿", "USD 150000000"},
    {"3.222亿 USD", "USD 322200000"},
    {"1 million US dollars", "USD 1000000"},
    {"five million dollars", "USD 5000000"},
    {"a million dollars", "USD 1000000"},
    {"USD 1,000,000", "USD 1000000"},
    {"1,000,000 USD", "USD 1000000"},
    {"USD1000000", "USD 1000000"},
    {"usd 5", "USD 5"},
    {"up to USD 700,000,000", "USD <=700000000"},
    {"at least USD 1,500,000,000", "USD >=1500000000"},
    {"less than $5k", "USD <5000"},
    {"over £12.7m", "GBP >12700000"},
    {"$1M+", "USD >=1000000"},
    {"about USD 6,500,000", "USD ~6500000"},
    {"USD 650,000,000 to 700,000,000", "USD 650000000..700000000"},
    {"USD 650 million to 700 million", "USD 650000000..700000000"},
    {"USD 650 to 700 million", "USD 650000000..700000000"},
    {"between $5 and $6 million", "USD 5000000..6000000"},
    {"500,000 to 1 million dollars", "USD 500000..1000000"},
    {"$5–$7 million", "USD 5000000..7000000"},
    {"$5-7 million", "USD 5000000..7000000"},
    {"about $5–7 million", "USD ~5000000..7000000"},
    {"USD 0", "USD 0"},
    {"USD 756,499.22", "USD 756499.22"},
    {"EUR 1", "EUR 1"},
    {"1.234,50 €", "EUR 1234.5"},
    {"1 234,50 €", "EUR 1234.5"},
    {"1 Mio. EUR", "EUR 1000000"},
    {"3,5 Mrd. Euro", "EUR 3500000000"},
    {"3,5 Milliarden Euro", "EUR 3500000000"},
    {"1 Mio. US-Dollar", "USD 1000000"},
    {"1 million de dollars", "USD 1000000"},
    {"2 millions d’euros", "EUR 2000000"},
    {"1 milliard d'euros", "EUR 1000000000"},
    {"1 millón de dólares", "USD 1000000"},
    {"500 mil millones de euros", "EUR 500000000000"},
    {"5 mil dólares", "USD 5000"},
    {"100 万美元", "USD 1000000"},
    {"3亿美元", "USD 300000000"},
    {"1 مليون دولار", "USD 1000000"},
    {"٢ مليار يورو", "EUR 2000000000"},
    {"5 دولارات", "USD 5"},
    {"SEK 46 million", "SEK 46000000"},
    {"46 million Swedish kronor", "SEK 46000000"},
    {"¥5,000", "JPY 5000"},
    {"￥５，０００", "JPY 5000"},
    {"CN¥5", "CNY 5"},
    {"₹500", "INR 500"},
    {"C$5", "CAD 5"},
    {"A$5", "AUD 5"},
    {"NZ$5", "NZD 5"},
    {"$1,000 CAD", "CAD 1000"},
    {"CAD $1,000", "CAD 1000"},
    {"US$5 USD", "USD 5"},
    {"5 Canadian dollars", "CAD 5"},
    {"DEM 500", "DEM 500"},
    {"FRF 500", "FRF 500"},
    {"ITL 500", "ITL 500"},
    {"5 tn USD", "USD 5000000000000"},
    {"5 mn USD", "USD 5000000"},
    {"2 hundred thousand dollars", "USD 200000"},
    {"USD 1,000,000.", "USD 1000000"},
    {"> $5", "USD >5"},
}), byIndex);

class MoneyRefuses : public testing::TestWithParam<RefusedAs> {};
TEST_P(MoneyRefuses, WithColumnAndReason) { expectRefusedAs(parseMoney, GetParam()); }

INSTANTIATE_TEST_SUITE_P(Texts, MoneyRefuses, testing::ValuesIn(std::vector<RefusedAs>{
    {"", ErrorCode::EmptyText, 1, ""},
    {"1,000,000", ErrorCode::MissingCurrency, 10, ""},
    {"1 million", ErrorCode::MissingCurrency, 10, ""},
    {"500 kr", ErrorCode::AmbiguousUnit, 5, "kr | SEK, NOK, DKK"},
    {"kr 500", ErrorCode::AmbiguousUnit, 1, "kr | SEK, NOK, DKK"},
    {"500 francs", ErrorCode::AmbiguousUnit, 5, ""},
    {"UDS 5", ErrorCode::UnknownCurrency, 1, "UDS | USD"},
    {"5 UER", ErrorCode::UnknownCurrency, 3, "UER | EUR"},
    {"5 XYZ", ErrorCode::UnknownCurrency, 3, "XYZ | "},
    {"5 dolars", ErrorCode::UnknownCurrency, 3, "dolars | dollars"},
    {"5 apples", ErrorCode::UnknownCurrency, 3, "apples | "},
    {"-$5", ErrorCode::NegativeNumber, 1, "-$5"},
    {"$-5", ErrorCode::NegativeNumber, 2, "-5"},
    {"USD -5", ErrorCode::NegativeNumber, 5, "-5"},
    {"-5 USD", ErrorCode::NegativeNumber, 1, "-5"},
    {"(USD 5)", ErrorCode::LeadingText, 1, "(USD"},
    {"USD 5 EUR", ErrorCode::TwoQuantities, 7, "EUR"},
    {"$5 and $6", ErrorCode::TrailingText, 4, "and $6"},
    {"EUR 5 - USD 6", ErrorCode::TwoQuantities, 9, "USD 6"},
    {"$70 GB", ErrorCode::TrailingText, 5, "GB"},
    {"70 GB", ErrorCode::KindsDiffer, 4, "information | money"},
    {"5 years", ErrorCode::KindsDiffer, 3, "custody | money"},
    {"USD", ErrorCode::NoNumber, 1, ""},
    {"USD NaN", ErrorCode::NoNumber, 1, ""},
    {"USD a few", ErrorCode::NoNumber, 5, ""},
    {"USD 1/3", ErrorCode::NotExact, 5, ""},
    {"USD 1e40", ErrorCode::NumberTooLarge, 1, "USD 1e40 | 1e36"},
    {"USD 7 to 5", ErrorCode::RangeReversed, 1, "7 | 5"},
    {"USD 5 fine", ErrorCode::TrailingText, 7, "fine"},
    {std::string(1'000'000, '$'), ErrorCode::TextTooLong, 401, "400"},
}), byIndex);

TEST(Currencies, AreReadByEachOfTheirNamesInAnyCase)
{
    for (const std::string_view name : currencyNames()) {
        std::string shouted(name);
        std::ranges::transform(shouted, shouted.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        for (const std::string& text : {"5 " + std::string(name), "5 " + shouted}) {
            const auto read = parseMoney(text);
            EXPECT_TRUE(read || read.error().code == ErrorCode::AmbiguousUnit) << text;
        }
    }
}

TEST(Currencies, AreThoseOfIso4217AndTheOnesBeforeTheEuro)
{
    for (const char* code : {"USD", "EUR", "GBP", "JPY", "CHF", "SEK", "CNY", "DEM", "FRF", "ITL", "ESP", "NLG", "LUF"})
        EXPECT_TRUE(isCurrencyCode(code)) << code;
    for (const char* code : {"", "US", "usd", "USDX", "XYZ", "XAU", "XXX", "UDS"})
        EXPECT_FALSE(isCurrencyCode(code)) << code;
}

} // namespace

} // namespace toscale::tests
