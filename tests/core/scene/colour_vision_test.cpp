#include "core/scene/colour_vision.h"

#include <cmath>
#include <gtest/gtest.h>

namespace toscale::scene {

TEST(ColourVision, UsualChangesNothing)
{
    EXPECT_EQ(seenWith(ColourVision::Usual, Colour{12, 34, 56}), (Colour{12, 34, 56}));
}

TEST(ColourVision, BlackAndWhiteStay)
{
    for (const ColourVision vision : colourVisions)
        for (const Colour colour : {Colour{0, 0, 0}, Colour{255, 255, 255}}) {
            const Colour seen = seenWith(vision, colour);
            EXPECT_NEAR(seen.red, colour.red, 1);
            EXPECT_NEAR(seen.green, colour.green, 1);
            EXPECT_NEAR(seen.blue, colour.blue, 1);
        }
}

TEST(ColourVision, GreyKeepsLuminance)
{
    for (const Colour colour : {Colour{255, 0, 0}, Colour{0, 255, 0}, Colour{0, 0, 255}, Colour{200, 120, 30}}) {
        const Colour seen = seenWith(ColourVision::Grey, colour);
        EXPECT_EQ(seen.red, seen.green);
        EXPECT_EQ(seen.green, seen.blue);
        EXPECT_NEAR(luminance(seen), luminance(colour), 0.005);
    }
}

TEST(ColourVision, WithoutRedOrGreenConesBothLookAlike)
{
    // both of about one lightness, told apart by hue alone
    const Colour red{200, 60, 40};
    const Colour green{110, 110, 0};
    const auto distance = [&](ColourVision vision) {
        const Colour a = seenWith(vision, red);
        const Colour b = seenWith(vision, green);
        return std::hypot(a.red - b.red, a.green - b.green, a.blue - b.blue);
    };
    EXPECT_LT(distance(ColourVision::Deuteranopia), 0.45 * distance(ColourVision::Usual));
    EXPECT_LT(distance(ColourVision::Protanopia), 0.65 * distance(ColourVision::Usual));
    EXPECT_GT(distance(ColourVision::Tritanopia), 0.8 * distance(ColourVision::Usual));
}

TEST(ColourVision, OfAThemeIsThatOfEachColour)
{
    const Theme& light = *themeOf("light");
    const Theme seen = seenWith(ColourVision::Protanopia, light);
    EXPECT_EQ(seen.id, light.id);
    EXPECT_EQ(seen.series[3], seenWith(ColourVision::Protanopia, light.series[3]));
    EXPECT_EQ(seen.warning, seenWith(ColourVision::Protanopia, light.warning));
}

} // namespace toscale::scene
