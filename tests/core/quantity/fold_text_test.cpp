#include "core/quantity/fold_text.h"
#include "core/quantity/code_points.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <span>
#include <string>
#include <vector>

namespace toscale::tests {

namespace {

struct Folded {
    std::string name, original, folded;
};
void PrintTo(const Folded& test, std::ostream* out) { *out << test.name; }

class FoldText : public testing::TestWithParam<Folded> {};

TEST_P(FoldText, GivesWhatParsersRead) { EXPECT_EQ(foldText(GetParam().original).text, GetParam().folded); }

INSTANTIATE_TEST_SUITE_P(Forms, FoldText, testing::ValuesIn(std::vector<Folded>{
    {"Ascii", "70 GB", "70 GB"},
    {"FullWidth", "７０．５ＧＢ＋", "70.5GB+"},
    {"ArabicIndicDigits", "٧٠٫٥", "70.5"},
    {"PersianDigits", "۱۲۳", "123"},
    {"DevanagariDigits", "०९", "09"},
    {"EveryKindOfSpace", "a\u00a0b\u1680c\u2000d\u2007e\u2009f\u202fg\u205fh\u3000i", "a b c d e f g h i"},
    {"LineBreaksAndTabs", "a\tb\nc\rd\u0085e\u2028f", "a\tb\tc\td\te\tf"},
    {"ZeroWidthAndMarks", "\ufeff7\u200b0\u200c\u200d\u200e\u200f \u2060G\u202a\u202e\u2066B\u00ad", "70 GB"},
    {"AcuteAccent", "te\u0301raoctet", "téraoctet"},
    {"Umlaut", "u\u0308ber", "über"},
    {"Tilde", "an\u0303o", "año"},
    {"CyrillicShortI", "\u0438\u0306", "й"},
    {"KanaVoicing", "キ\u3099カ\u3099ハ\u3099イトハ\u309a", "ギガバイトパ"},
    {"HangulJamo", "\u1112\u1161\u11ab", "한"},
    {"AccentThatJoinsNothing", "7\u03010", "7\u03010"},
    {"YenAndPound", "￥￡￠￦", "¥£¢₩"},
    {"BrokenUtf8", "7\xff\xc3(", "7\uFFFD\uFFFD("},
    {"Empty", "", ""},
}), [](const auto& test) { return test.param.name; });

TEST(FoldText, ColumnsCountCodePointsOfTheOriginal)
{
    const FoldedText folded = foldText("\u200bté\u00a0e\u0301x");
    EXPECT_EQ(folded.text, "té éx");
    // t, é (2 bytes), space, é (2 bytes, begins at the e), x, end
    EXPECT_EQ(folded.columns, (std::vector<int>{2, 3, 3, 4, 5, 5, 7, 8}));
}

TEST(FoldText, LowerCaseKeepsEveryBytePlace)
{
    const FoldedText folded = foldText("TÉRA ТБ ΜΒ ÿ\xff ß");
    EXPECT_EQ(folded.lower, "téra тб μβ ÿ\uFFFD ß");
    EXPECT_EQ(folded.lower.size(), folded.text.size());
}

TEST(FoldText, NeverFailsOnAnyTwoBytes)
{
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            const std::string text{static_cast<char>(a), static_cast<char>(b)};
            const FoldedText folded = foldText(text);
            ASSERT_EQ(folded.columns.size(), folded.text.size() + 1);
            ASSERT_EQ(folded.lower.size(), folded.text.size());
        }
    }
}

TEST(TooLong, IsMoreThanFourHundredCodePoints)
{
    EXPECT_FALSE(isTooLong(std::string(400, 'a')));
    EXPECT_TRUE(isTooLong(std::string(401, 'a')));
    std::string wide;
    for (int i = 0; i < 400; ++i)
        wide += "字";
    EXPECT_FALSE(isTooLong(wide));
    EXPECT_TRUE(isTooLong(wide + "a"));
    EXPECT_TRUE(isTooLong(std::string(1'000'000, '\x80')));
}

// ASCII alone is folded on a way of its own; behind it a letter of another kind takes the usual one.
TEST(FoldedTexts, ReadAsciiAsTheyReadItBesideOtherLetters)
{
    std::string ascii;
    for (char c = ' '; c <= '~'; ++c)
        ascii += c;
    const FoldedText alone = foldText(ascii);
    const FoldedText beside = foldText(ascii + "\u4e00");
    EXPECT_EQ(alone.text, beside.text.substr(0, ascii.size()));
    EXPECT_EQ(alone.lower, beside.lower.substr(0, ascii.size()));
    ASSERT_EQ(alone.columns.size(), ascii.size() + 1);
    EXPECT_TRUE(std::ranges::equal(alone.columns, std::span(beside.columns).first(ascii.size() + 1)));
}

TEST(NameKeys, HaveNoCaseAndNoLatinAccents)
{
    EXPECT_EQ(nameKey("TÉRAOCTETS"), "teraoctets");
    EXPECT_EQ(nameKey("ГИГАБАЙТ"), "гигабайт");
}

TEST(Scripts, MixOnlyWhereLatinStandsBesideGreekOrCyrillic)
{
    EXPECT_TRUE(mixesScripts("GВ"));
    EXPECT_TRUE(mixesScripts("ΜB"));
    EXPECT_FALSE(mixesScripts("ГБ"));
    EXPECT_FALSE(mixesScripts("téra"));
    EXPECT_FALSE(mixesScripts("GB以上"));
}

TEST(CodePoints, AreEncodedAndDecodedAlike)
{
    for (char32_t c = 0; c < 0x110000; c = c < 0x3000 ? c + 1 : c + 97) {
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        std::string text;
        appendCodePoint(text, c);
        const DecodedCodePoint decoded = decodeCodePoint(text, 0);
        ASSERT_EQ(decoded.value, c);
        ASSERT_EQ(decoded.length, text.size());
    }
}

TEST(CodePoints, OverlongSurrogateAndCutSequencesAreReplaced)
{
    for (const char* text : {"\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"})
        EXPECT_EQ(decodeCodePoint(text, 0).value, U'\uFFFD');
}

} // namespace

} // namespace toscale::tests
