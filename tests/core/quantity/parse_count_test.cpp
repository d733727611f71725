#include "core/quantity/write_quantity.h"
#include "tests/core/quantity/parse_check.h"

namespace toscale::tests {

namespace {

class CountReads : public testing::TestWithParam<ReadAs> { };
TEST_P(CountReads, AsWritten)
{
    expectReadAs(parseCount, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Texts, CountReads,
                         testing::ValuesIn(std::vector<ReadAs>{
                             {"4.8 million articles", "4800000 articles"},
                             {"4.8M articles", "4800000 articles"},
                             {"10k documents", "10000 documents"},
                             {"more than 10,000 works", ">10000 works"},
                             {"1 document", "1 document"},
                             {"a document", "1 document"},
                             {"almost 20 million pages", "~20000000 pages"},
                             {"82,000 music files", "82000 music files"},
                             {"82,000  music   files", "82000 music files"},
                             {"30 billion images", "30000000000 images"},
                             {"10+ works", ">=10 works"},
                             {"10 or more works", ">=10 works"},
                             {"80 works or more", ">=80 works"},
                             {"5 to 7 million works", "5000000..7000000 works"},
                             {"100 to 1 million works", "100..1000000 works"},
                             {"some 80 works", "~80 works"},
                             {"over 147 million people's records", ">147000000 people's records"},
                             {"5 COVID-19 papers", "5 COVID-19 papers"},
                             {"4.8 million articles (JSTOR)", "4800000 articles (JSTOR)"},
                             {"500 книг", "500 книг"},
                             {"500 articles.", "500 articles"},
                             {"500 articles...", "500 articles"},
                             {"0 works", "0 works"},
                             {"1,000 sounds", "1000 sounds"}, // near "pounds", and a word of its own
                             {"30 hours of audio", "30 hours of audio"},
                             {"480万 articles", "4800000 articles"},
                             {"480万篇文章", "4800000 篇文章"},
                             {"约 1.5亿 条记录", "~150000000 条记录"},
                             {"3 万亿 records", "3000000000000 records"},
                             {"10 a 20 obras", "10..20 obras"},
                             {"entre 10 y 20 obras", "10..20 obras"},
                             {"entre 10 et 20 œuvres", "10..20 œuvres"},
                         }),
                         byIndex);

class CountRefuses : public testing::TestWithParam<RefusedAs> { };
TEST_P(CountRefuses, WithColumnAndReason)
{
    expectRefusedAs(parseCount, GetParam());
}

constexpr const char* nouns = "articles, works, documents";
INSTANTIATE_TEST_SUITE_P(Texts, CountRefuses,
                         testing::ValuesIn(std::vector<RefusedAs>{
                             {"", ErrorCode::EmptyText, 1, ""},
                             {"70", ErrorCode::MissingUnit, 3, nouns},
                             {"4.8 million", ErrorCode::MissingUnit, 12, nouns},
                             {"70 GB", ErrorCode::KindsDiffer, 4, "information | count"},
                             {"35 years", ErrorCode::KindsDiffer, 4, "custody | count"},
                             {"5 dollars", ErrorCode::KindsDiffer, 3, "money | count"},
                             {"80 terrabytes", ErrorCode::UnknownUnit, 4,
                              std::string("terrabytes | ") + nouns + " | terabytes"},
                             {"35 yeras", ErrorCode::UnknownUnit, 4, std::string("yeras | ") + nouns + " | years"},
                             {"5 dolars", ErrorCode::UnknownUnit, 3, std::string("dolars | ") + nouns + " | dollars"},
                             {"70 go", ErrorCode::UnknownUnit, 4, std::string("go | ") + nouns + " | Go"},
                             {"70 XB", ErrorCode::UnknownUnit, 4, std::string("XB | ") + nouns + " | "},
                             {"70 BG", ErrorCode::UnknownUnit, 4, ""},
                             {"70 G", ErrorCode::AmbiguousUnit, 4, "G | GB, GiB"},
                             {"100 Mbps", ErrorCode::RateNotAmount, 5, ""},
                             {"70 m", ErrorCode::UnknownUnit, 4, ""},
                             {"70%", ErrorCode::UnknownUnit, 3, ""},
                             {"5 S-l", ErrorCode::UnknownUnit, 3, ""},
                             {"5 S-l.+", ErrorCode::UnknownUnit, 3, ""}, // nothing behind it makes it a word
                             {"a few works", ErrorCode::NoNumber, 1, ""},
                             {"5千 articles", ErrorCode::TwoQuantities, 2, ""}, // 千 begins units, too
                             {"5 兆 records", ErrorCode::TwoQuantities, 3, ""}, // 10^6 in China, 10^12 in Japan
                             {"70 غيغابايت", ErrorCode::KindsDiffer, 4, "information | count"},
                             {"two dozen works", ErrorCode::NoNumber, 1, ""},
                             {"several works", ErrorCode::NoNumber, 1, ""},
                             {"works", ErrorCode::NoNumber, 1, ""},
                             {"about 5 works or so", ErrorCode::TwoQualifiers, 15, "or so"},
                             {"5 articles and 3 books", ErrorCode::TwoQuantities, 16, "3 books"},
                             {"5 thousand million works", ErrorCode::TwoQuantities, 12, "million works"},
                             {"5 two works", ErrorCode::TwoQuantities, 3, "two works"},
                             {"300 documents; DROP TABLE", ErrorCode::TrailingText, 14, "; DROP TABLE"},
                             {"300 <b>documents", ErrorCode::UnknownUnit, 5, ""},
                             {"-3 works", ErrorCode::NegativeNumber, 1, ""},
                             {"7 to 5 works", ErrorCode::RangeReversed, 1, "7 | 5"},
                             {"5 wоrks", ErrorCode::MixedScripts, 3, ""}, // Cyrillic o
                             {"1e40 works", ErrorCode::NumberTooLarge, 1, ""},
                         }),
                         byIndex);

/// Words that qualify a number do so at the end of the text; before it they belong to the noun, whatever qualifies.
TEST(ParseCount, AQualifierWithinANounIsOfTheNoun)
{
    for (const char* text :
         {"10 songs or more of them", "10 songs or more of them+", "at least 10 songs or more of them",
          "10 songs or more or so of them", "about 10 songs or more or so of them"}) {
        const auto read = parseCount(text);
        ASSERT_TRUE(read) << text;
        EXPECT_TRUE(read->value.noun.starts_with("songs or more o")) << read->value.noun;
        EXPECT_TRUE(read->value.noun.ends_with("of them")) << read->value.noun;
        const auto again = parseCount(writeCount(read->value));
        ASSERT_TRUE(again) << text;
        EXPECT_EQ(again->value, read->value) << text;
    }
    EXPECT_FALSE(parseCount("10 songs or more or so")) << "two qualifiers";
}

/// "ormor more" has "or more" in it, but not as words.
TEST(ParseCount, AQualifierIsNoPartOfAWord)
{
    const auto read = parseCount("at least 10 ormor more works");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value.noun, "ormor more works");
    EXPECT_EQ(parseCount("10 works or more")->value.noun, "works");
    EXPECT_EQ(parseCount("10 works+")->value.noun, "works");
}

TEST(CountNoun, HasALimitSoThatAWrittenCountCanBeReadBack)
{
    const std::string longest(200, 'x');
    ASSERT_TRUE(parseCount("5 " + longest));
    const auto longer = parseCount("5 " + longest + 'x');
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(longer.error().place.column, 203);
}

} // namespace

} // namespace toscale::tests
