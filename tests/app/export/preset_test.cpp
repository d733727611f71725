#include "app/export/format.h"
#include "app/export/preset.h"

#include <gtest/gtest.h>

namespace toscale::exporting {

TEST(Presets, HaveTheSizesOfTheirPlaces)
{
    EXPECT_EQ(findPreset("article")->size, (FigureSize{1200, 675}));
    EXPECT_EQ(findPreset("story")->size, (FigureSize{1080, 1920}));
    EXPECT_NEAR(findPreset("column-85")->size.width / 96 * 25.4, 85, 0.02);
    EXPECT_NEAR(findPreset("column-170")->size.width / 96 * 25.4, 170, 0.02);
    EXPECT_NEAR(findPreset("a4")->size.height / 96 * 25.4, 297, 0.02);
    EXPECT_FALSE(findPreset("billboard"));
}

TEST(Presets, OnesOwnStandBeforeBuiltInOnes)
{
    const std::vector<Preset> own{{"article", {800, 600}, false}, {"mine", {500, 500}, false}};
    EXPECT_EQ(findPreset("article", own)->size, (FigureSize{800, 600}));
    EXPECT_TRUE(findPreset("mine", own));
    EXPECT_TRUE(findPreset("slide", own));
}

TEST(Presets, AreWrittenAsTexts)
{
    for (const Preset& preset : builtInPresets()) {
        const auto again = presetFromText(toText(preset));
        ASSERT_TRUE(again) << toText(preset);
        EXPECT_EQ(again->id, preset.id);
        EXPECT_EQ(again->size, preset.size);
    }
    for (const char* bad : {"", "=1200x675", "a=b", "a b=1200x675", "a/b=1200x675", "a", "a=10x10"})
        EXPECT_FALSE(presetFromText(bad)) << bad;
}

TEST(Formats, AreKnownByTheLongestEnding)
{
    EXPECT_EQ(formatOfPath("a/b.svg"), Format::Svg);
    EXPECT_EQ(formatOfPath("x.json"), Format::Json);
    EXPECT_EQ(formatOfPath("x.vl.json"), Format::VegaLite);
    EXPECT_EQ(formatOfPath("vl.json"), Format::Json);
    EXPECT_FALSE(formatOfPath("svg"));
    EXPECT_FALSE(formatOfPath("x.gif"));
}

} // namespace toscale::exporting
