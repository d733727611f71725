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
    const std::vector<Preset> own{{"article", {800, 600}, false, 1}, {"mine", {500, 500}, false, 1}};
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

TEST(Presets, AreTypedByPeople)
{
    EXPECT_EQ(presetTyped("900 x 1200"), (Preset{"900x1200", {900, 1200}, false, 1}));
    EXPECT_EQ(presetTyped("My poster = 900 × 1200"), (Preset{"My-poster", {900, 1200}, false, 1}));
    EXPECT_EQ(presetTyped("poster=900x1200"), (Preset{"poster", {900, 1200}, false, 1}));
    for (const char* bad : {"", "poster", "= ", "poster = tall", "10 x 10", "100000x100000", "900 x"})
        EXPECT_FALSE(presetTyped(bad)) << bad;
}

TEST(Formats, AreKnownByTheLongestEnding)
{
    EXPECT_EQ(formatOfPath("a/b.svg"), Format::Svg);
    EXPECT_EQ(formatOfPath("x.json"), Format::Json);
    EXPECT_EQ(formatOfPath("x.vl.json"), Format::VegaLite);
    EXPECT_EQ(formatOfPath("vl.json"), Format::Json);
    EXPECT_EQ(formatOfPath("x.events.csv"), Format::EventCsv);
    EXPECT_EQ(formatOfPath("events.csv"), Format::Csv);
    EXPECT_EQ(formatOfPath("x.timeline.json"), Format::TimelineJs);
    EXPECT_EQ(formatOfPath("x.ics"), Format::ICalendar);
    EXPECT_FALSE(formatOfPath("svg"));
    EXPECT_FALSE(formatOfPath("x.gif"));
}

} // namespace toscale::exporting
