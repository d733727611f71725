#include "app/text/amount_format.h"
#include "app/text/list_words.h"
#include "app/text/locale_wording.h"
#include "app/text/ratio_words.h"
#include "tests/app/text/english_words.h"

#include <gtest/gtest.h>

// What a language does with numbers, units and lists that English does not.

namespace toscale::text {

namespace {

TEST(LanguageRules, FrenchCountsInOctetsAndBelowTwoInTheSingular)
{
    const Phrases french("fr");
    const AmountFormat format(french);
    EXPECT_EQ(plain(format.bytes(7e10, PrefixReading::Si).text()), "70 Go");
    EXPECT_EQ(plain(format.bytes(81.7e12, PrefixReading::Si).text()), "81,7 To");
    EXPECT_EQ(plain(format.bytes(512, PrefixReading::Si).text()), "512 o");
    EXPECT_EQ(plain(format.custody(35).text()), "35 ans");
    EXPECT_EQ(french.counted("%1 year(s)", 1.5), french.counted("%1 year(s)", 1));
    EXPECT_NE(french.counted("%1 year(s)", 2.5), french.counted("%1 year(s)", 1));
    EXPECT_EQ(plain(AmountFormat(Phrases("de")).bytes(7e10, PrefixReading::Si).text()), "70 GB");
}

TEST(LanguageRules, ChineseCountsInMyriads)
{
    const Phrases chinese("zh");
    const AmountFormat format(chinese);
    EXPECT_EQ(plain(format.large(1'143)), "1,143");
    EXPECT_EQ(plain(format.large(4.8e6)), "480 万");
    EXPECT_EQ(plain(format.large(3.222e8)), "3.222 亿");
    EXPECT_EQ(plain(format.large(1.5e9)), "15 亿");
    EXPECT_EQ(plain(format.large(1.5e12)), "1.5 万亿");
    EXPECT_EQ(plain(format.date("2012-09")), "2012年9月");
    EXPECT_EQ(plain(format.date("2011-07-19")), "2011年7月19日");
    EXPECT_EQ(chinese.fullStop(), QStringLiteral("。"));
}

/// The numbers of a key are in the digits of the values beside them, and have no groups.
TEST(LanguageRules, AKeyIsNumberedInTheDigitsOfItsLanguage)
{
    EXPECT_EQ(LocaleWording("ar").keyNumber(40), "٤٠");
    EXPECT_EQ(LocaleWording("de").keyNumber(1234), "1234");
}

TEST(LanguageRules, SpanishSaysEBeforeTheSoundOfI)
{
    const Phrases spanish("es");
    const auto list = [&](const char* last) {
        return listed(spanish, {QStringLiteral("Meta"), QString::fromUtf8(last)}).toStdString();
    };
    EXPECT_EQ(list("Internet Archive"), "Meta e Internet Archive");
    EXPECT_EQ(list("hijos"), "Meta e hijos");
    EXPECT_EQ(list("hielo"), "Meta y hielo");
    EXPECT_EQ(list("Anthropic"), "Meta y Anthropic");
}

TEST(LanguageRules, AColonStandsAsTheLanguageWantsIt)
{
    EXPECT_EQ(Phrases("en").colon(), QStringLiteral(": "));
    EXPECT_EQ(Phrases("fr").colon(), QChar(0x00A0) + QStringLiteral(": "));
    EXPECT_EQ(Phrases("zh").colon(), QString(QChar(0xFF1A)));
}

TEST(LanguageRules, ListsOfNamesHaveTheMarksOfTheLanguage)
{
    const QStringList names{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    EXPECT_EQ(listed(Phrases("en"), names).toStdString(), "A, B and C");
    EXPECT_TRUE(listed(Phrases("zh"), names).startsWith(QStringLiteral("A、B")));
}

} // namespace

} // namespace toscale::text
