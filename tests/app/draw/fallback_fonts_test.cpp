#include "app/draw/fallback_fonts.h"

#include <gtest/gtest.h>

namespace toscale::draw {

namespace {

FallbackFonts fontsOf(const char* utf8)
{
    scene::Mark mark;
    mark.shape = scene::TextShape{};
    std::get<scene::TextShape>(mark.shape).text = utf8;
    scene::Scene scene;
    scene.marks = {mark};
    return fallbackFontsOf(scene);
}

TEST(FallbackFonts, AreNoneForWhatTheFontOfFiguresHas)
{
    const FallbackFonts latin = fontsOf("Größe, 70 GB – “about” 1 cm² ≈ ½");
    EXPECT_TRUE(latin.families.empty());
    EXPECT_TRUE(latin.missing.empty());
}

TEST(FallbackFonts, AreNamedForOtherScripts)
{
    for (const char* words : {"سبعون", "数据量"}) {
        const FallbackFonts other = fontsOf(words);
        EXPECT_FALSE(other.families.empty()) << words;
        EXPECT_TRUE(other.missing.empty()) << words;
    }
}

TEST(FallbackFonts, LettersThatNoFontHasAreTold)
{
    const FallbackFonts none = fontsOf("a \U000F1234 b\u200F\u2068");
    EXPECT_EQ(none.missing, std::set<char32_t>{U'\U000F1234'}) << "marks of direction are no letters";
}

} // namespace

} // namespace toscale::draw
