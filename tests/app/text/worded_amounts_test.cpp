#include "app/text/worded_amounts.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

std::string found(const char* text)
{
    return wordedAmounts(QString::fromUtf8(text)).join(QStringLiteral(" | ")).toStdString();
}

TEST(WordedAmounts, AreFoundAsEachLanguageHasThem)
{
    EXPECT_EQ(found("jusqu’à 35 ans et jusqu’à 1 million de dollars"), "35 ans | 1 million de dollars");
    EXPECT_EQ(found("hasta 35 años y hasta 1 millón de dólares"), "35 años | 1 millón de dólares");
    EXPECT_EQ(found("bis zu 35 Jahre und bis zu 1 Million Dollar, 4,5 Mio. $"),
              "35 Jahre | 1 Million Dollar | 4,5 Mio. $");
    EXPECT_EQ(found("最高 35 年和最高 100 万美元"), "35 年 | 100 万美元");
    EXPECT_EQ(found("حتى ٣٥ سنة وحتى ١ مليون دولار؛ ٨١٫٧ TB و٨٠٫٦ TB"), "٣٥ سنة | ١ مليون دولار | ٨١٫٧ TB | ٨٠٫٦ TB");
    EXPECT_EQ(found("80,6 To"), "80,6 To");
}

TEST(WordedAmounts, LeaveDatesAndNamesAlone)
{
    for (const char* text : {"2011年9月19日", "le 19 juillet 2011", "4 chefs d’accusation", "Article 19", "MIT 2013",
                             "im Jahr 2011", "48 heures"})
        EXPECT_EQ(found(text), "") << text;
}

} // namespace

} // namespace toscale::text
