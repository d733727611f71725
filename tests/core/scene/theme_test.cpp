#include "core/scene/theme.h"

#include "core/scene/mark_style.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace toscale::scene {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

double toLinear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Vector times(const Matrix& matrix, const Vector& v)
{
    Vector product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t i = 0; i < 3; ++i)
            product[row] += matrix[row][i] * v[i];
    return product;
}

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG
// 15(6), 2009; matrices of severity 1.0 for linear RGB, https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/
constexpr Matrix normal{Vector{1, 0, 0}, Vector{0, 1, 0}, Vector{0, 0, 1}};
constexpr Matrix protanopia{Vector{0.152286, 1.052583, -0.204868}, Vector{0.114503, 0.786281, 0.099216},
                            Vector{-0.003882, -0.048116, 1.051998}};
constexpr Matrix deuteranopia{Vector{0.367322, 0.860646, -0.227968}, Vector{0.280085, 0.672501, 0.047413},
                              Vector{-0.011820, 0.042940, 0.968881}};
constexpr Matrix tritanopia{Vector{1.255528, -0.076749, -0.178779}, Vector{-0.078411, 0.930809, 0.147602},
                            Vector{0.004733, 0.691367, 0.303900}};

// OKLab: Björn Ottosson, https://bottosson.github.io/posts/oklab/
constexpr Matrix toLms{Vector{0.4122214708, 0.5363325363, 0.0514459929},
                       Vector{0.2119034982, 0.6806995451, 0.1073969566},
                       Vector{0.0883024619, 0.2817188376, 0.6299787005}};
constexpr Matrix toLab{Vector{0.2104542553, 0.7936177850, -0.0040720468},
                       Vector{1.9779984951, -2.4285922050, 0.4505937099},
                       Vector{0.0259040371, 0.7827717662, -0.8086757660}};

Vector seenAs(Colour colour, const Matrix& eye)
{
    Vector seen = times(eye, {toLinear(colour.red), toLinear(colour.green), toLinear(colour.blue)});
    for (double& channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    Vector lms = times(toLms, seen);
    for (double& cone : lms)
        cone = std::cbrt(cone);
    return times(toLab, lms);
}

double difference(Colour a, Colour b, const Matrix& eye)
{
    const Vector x = seenAs(a, eye);
    const Vector y = seenAs(b, eye);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

class EveryTheme : public testing::TestWithParam<std::string> {
protected:
    const Theme& theme = *themeOf(GetParam());
};

} // namespace

TEST(Contrast, IsThatOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast({0, 0, 0}, {255, 255, 255}), 21);
    EXPECT_DOUBLE_EQ(contrast({255, 255, 255}, {255, 255, 255}), 1);
    EXPECT_NEAR(contrast({0x76, 0x76, 0x76}, {255, 255, 255}), 4.54,
                0.005); // the lightest grey that passes AA on white
    EXPECT_NEAR(luminance({255, 0, 0}), 0.2126, 1e-12);
}

TEST(ToHex, HasSixDigits)
{
    EXPECT_EQ(toHex({0x1a, 0x2b, 0x3c}), "#1a2b3c");
    EXPECT_EQ(toHex({0, 0, 0}), "#000000");
}

TEST(Themes, AreFourAndFoundByName)
{
    EXPECT_EQ(themes().size(), 4U);
    for (const std::string_view id : {"light", "dark", "print", "contrast"})
        ASSERT_TRUE(themeOf(id)) << id;
    EXPECT_EQ(themeOf("sepia"), nullptr);
}

TEST_P(EveryTheme, TextReachesFourAndAHalfToOne)
{
    for (const Colour colour : {theme.text, theme.muted, theme.warning, theme.gap, theme.link})
        EXPECT_GE(contrast(colour, theme.background), 4.5) << toHex(colour);
}

TEST_P(EveryTheme, MarksReachThreeToOne)
{
    for (const Colour colour : {theme.axis, theme.selection, theme.gap})
        EXPECT_GE(contrast(colour, theme.background), 3) << toHex(colour);
    for (const Colour colour : theme.series)
        EXPECT_GE(contrast(colour, theme.background), 3) << toHex(colour);
}

TEST_P(EveryTheme, NeighbouringSeriesReachThreeToOneAgainstEachOtherSoThatGreyIsEnough)
{
    for (std::size_t i = 0; i < theme.series.size(); ++i) {
        const Colour next = theme.series[(i + 1) % theme.series.size()];
        EXPECT_GE(contrast(theme.series[i], next), 3) << toHex(theme.series[i]) << ' ' << toHex(next);
    }
}

TEST_P(EveryTheme, SeriesStayApartForThreeKindsOfColourBlindness)
{
    // 0.02 is a just noticeable difference in OKLab; twice that and more between any two of the eight
    for (const Matrix* eye : {&normal, &protanopia, &deuteranopia, &tritanopia})
        for (std::size_t i = 0; i < theme.series.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_GE(difference(theme.series[i], theme.series[j], *eye), 0.045)
                    << toHex(theme.series[i]) << ' ' << toHex(theme.series[j]);
}

TEST_P(EveryTheme, GivesEachRoleItsColour)
{
    Mark mark;
    mark.role = Role::Baseline;
    mark.series = 5;
    EXPECT_EQ(theme.colourOf(mark), theme.series[5]);
    mark.role = Role::Data;
    EXPECT_EQ(theme.colourOf(mark), theme.series[5]);
    mark.series = 11;
    EXPECT_EQ(theme.colourOf(mark), theme.series[3]);
    mark.series = -1;
    EXPECT_EQ(theme.colourOf(mark), theme.series[0]);
    mark.role = Role::Gap;
    EXPECT_EQ(theme.colourOf(mark), theme.gap);
    mark.role = Role::Background;
    EXPECT_EQ(theme.colourOf(mark), theme.background);
}

/// Words of a timeline stand in the ribbon of an amount.
TEST_P(EveryTheme, TextReachesFourAndAHalfToOneOnALightMark)
{
    const Theme& theme = *themeOf(GetParam());
    const double share = lookOf(MarkStyle::Light).fillOpacity;
    const auto mixed = [&](std::uint8_t fill, std::uint8_t paper) {
        return static_cast<std::uint8_t>(std::lround(share * fill + (1 - share) * paper));
    };
    for (const Colour colour : theme.series) {
        const Colour light{mixed(colour.red, theme.background.red), mixed(colour.green, theme.background.green),
                           mixed(colour.blue, theme.background.blue)};
        EXPECT_GE(contrast(theme.text, light), 4.5) << toHex(colour);
    }
}

TEST_P(EveryTheme, TextOnADataColourHasItsContrast)
{
    const Theme& theme = *themeOf(GetParam());
    Mark text;
    text.role = Role::OnData;
    for (text.series = 0; text.series < static_cast<int>(theme.series.size()); ++text.series)
        EXPECT_GE(contrast(theme.colourOf(text), theme.seriesColour(text.series)), 4.5) << text.series;
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme, testing::Values("light", "dark", "print", "contrast"),
                         [](const auto& tested) { return tested.param; });

} // namespace toscale::scene
