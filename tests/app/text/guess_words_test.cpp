#include "app/text/guess_words.h"

#include "core/document/compare_view.h"
#include "core/document/guess_option.h"
#include "core/io/reference_data.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

QString spaced(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

TEST(GuessWords, AskWithoutTheAnswer)
{
    const Document& document = io::builtInDocument();
    const Comparison in = compareView(document, document.views[0], io::builtInTables());
    const auto question = std::get<GuessQuestion>(guessOf(document, in));
    const QString words = spaced(questionWords(Phrases("en"), in, question));
    EXPECT_TRUE(words.contains(QStringLiteral("about 70 GB"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("alleged"))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(QLatin1Char('?')));
    EXPECT_FALSE(words.contains(QStringLiteral("80")));
    EXPECT_FALSE(words.contains(QStringLiteral("1,1")));
}

TEST(GuessWords, TheMissIsAFactorToOneSide)
{
    const Phrases phrases("en");
    EXPECT_EQ(missWords(phrases, {11.43, true}), QStringLiteral("11 times too few"));
    EXPECT_EQ(missWords(phrases, {8.75, false}), QStringLiteral("8.8 times too many"));
    EXPECT_EQ(missWords(phrases, {1.01, false}), QStringLiteral("right"));
    EXPECT_EQ(missWords(phrases, {8.749e26, false}), QStringLiteral("8.75 × 10^26 times too many"));
    EXPECT_EQ(handsWords(phrases, 1), QStringLiteral("1 hand"));
    EXPECT_EQ(handsWords(phrases, 7), QStringLiteral("7 hands"));
    EXPECT_EQ(choiceWords(phrases, 10'000), QStringLiteral("10,000 times"));
}

} // namespace

} // namespace toscale::text
