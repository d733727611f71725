#include "app/text/noun_words.h"

#include "app/text/locale_wording.h"

#include <gtest/gtest.h>

namespace toscale::text {

namespace {

TEST(NounWords, SeveralStandWithoutANumberInTheLanguage)
{
    EXPECT_EQ(LocaleWording("en").noun("articles"), "articles");
    EXPECT_EQ(LocaleWording("de").noun("articles"), "Artikel");
    EXPECT_EQ(LocaleWording("de").noun("songs"), "Lieder");
    EXPECT_EQ(LocaleWording("fr").noun("book copies"), "exemplaires de livres");
    EXPECT_EQ(LocaleWording("ar").noun("articles"), "مقالات");
    EXPECT_EQ(LocaleWording("de").noun(""), "");
}

TEST(NounWords, WhatFewCasesCountStaysAsItWasFound)
{
    EXPECT_NE(LocaleWording("de").noun("punched cards").find("punched cards"), std::string::npos);
}

TEST(NounWords, ReasonsNameTheWorksInTheLanguage)
{
    const std::string words =
        LocaleWording("de").gap({GapCode::UnlikeNouns, {"articles", "documents"}, {}}, scene::Length::Full);
    EXPECT_EQ(words, "nicht vergleichbar mit „Artikel“");
}

} // namespace

} // namespace toscale::text
