#include "core/scene/theme.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

constexpr Colour hex(std::uint32_t rgb)
{
    return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>((rgb >> 8U) & 0xFFU),
            static_cast<std::uint8_t>(rgb & 0xFFU)};
}

constexpr Colour black = hex(0x000000);
constexpr Colour white = hex(0xffffff);

// The series alternate between a dark and a middle tone, so that neighbours differ in grey too. First the calm colour
// of the baseline, then the accent.
constexpr std::array lightSeries{hex(0x1b3a54), hex(0xe0562b), hex(0x34080d), hex(0xba5eae),
                                 hex(0x090d3a), hex(0x9465f6), hex(0x690e07), hex(0x0a9660)};
constexpr std::array darkSeries{hex(0x3c6a99), hex(0xffb273), hex(0xac3b66), hex(0x76cfcf),
                                hex(0x883adf), hex(0xf8e815), hex(0xdc251d), hex(0xbffbcc)};
constexpr std::array contrastSeries{hex(0x2b7de0), hex(0xffe14d), hex(0xef0c38), hex(0x92eef5),
                                    hex(0x9f5bb2), hex(0xbfe3b3), hex(0x667e55), hex(0xedfec0)};

/// Black or white: one of them has a contrast of at least 4.58 with any colour, as 21 = 4.58 squared.
std::array<Colour, 8> textOn(const std::array<Colour, 8>& series)
{
    std::array<Colour, 8> texts{};
    std::ranges::transform(series, texts.begin(), [](Colour under) {
        return contrast(under, black) >= contrast(under, white) ? black : white;
    });
    return texts;
}

} // namespace

double linearLight(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linearLight(colour.red) + 0.7152 * linearLight(colour.green) + 0.0722 * linearLight(colour.blue);
}

double contrast(Colour a, Colour b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

std::string toHex(Colour colour)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const unsigned channel : {unsigned{colour.red}, unsigned{colour.green}, unsigned{colour.blue}}) {
        text += digits[channel >> 4U];
        text += digits[channel & 0xFU];
    }
    return text;
}

Colour Theme::seriesColour(int number) const
{
    return series[static_cast<std::size_t>(std::max(number, 0)) % series.size()];
}

Colour Theme::colourOf(const Mark& mark) const
{
    switch (mark.role) {
    case Role::Background:
        return background;
    case Role::Title:
    case Role::Label:
    case Role::Value:
    case Role::RatioText:
        return text;
    case Role::Subtitle:
    case Role::Muted:
        return muted;
    case Role::Warning:
        return warning;
    case Role::Baseline:
    case Role::Data:
    case Role::InsetData:
    case Role::Ring:
        return seriesColour(mark.series);
    case Role::InsetFrame:
    case Role::Ground:
    case Role::Axis:
        return axis;
    case Role::Grid:
        return grid;
    case Role::Gap:
        return gap;
    case Role::Link:
        return link;
    case Role::Selection:
        return selection;
    case Role::OnData:
        return onSeries[static_cast<std::size_t>(std::max(mark.series, 0)) % onSeries.size()];
    }
    return text;
}

const std::vector<Theme>& themes()
{
    static const std::vector<Theme> all{
        {.id = "light",
         .background = hex(0xfcfbf8),
         .text = hex(0x1c2430),
         .muted = hex(0x5b6470),
         .warning = hex(0xa3290f),
         .axis = hex(0x4b5560),
         .grid = hex(0xe4e1d9),
         .gap = hex(0x5d6672),
         .link = hex(0x1a5fa8),
         .selection = hex(0x1a6fd0),
         .series = lightSeries,
         .onSeries = textOn(lightSeries)},
        {.id = "dark",
         .background = hex(0x10151c),
         .text = hex(0xeef1f4),
         .muted = hex(0xa3adb8),
         .warning = hex(0xff9d80),
         .axis = hex(0x8c97a3),
         .grid = hex(0x2a323d),
         .gap = hex(0xa9b3be),
         .link = hex(0x8bbcf5),
         .selection = hex(0x6fb1ff),
         .series = darkSeries,
         .onSeries = textOn(darkSeries)},
        {.id = "print",
         .background = hex(0xffffff),
         .text = hex(0x000000),
         .muted = hex(0x4a4a4a),
         .warning = hex(0x7a1a06),
         .axis = hex(0x333333),
         .grid = hex(0xdcdcdc),
         .gap = hex(0x4a4a4a),
         .link = hex(0x123f73),
         .selection = hex(0x123f73),
         .series = lightSeries,
         .onSeries = textOn(lightSeries)},
        {.id = "contrast",
         .background = hex(0x000000),
         .text = hex(0xffffff),
         .muted = hex(0xe0e0e0),
         .warning = hex(0xffc24d),
         .axis = hex(0xffffff),
         .grid = hex(0x4d4d4d),
         .gap = hex(0xffffff),
         .link = hex(0x8fd0ff),
         .selection = hex(0x00e5ff),
         .series = contrastSeries,
         .onSeries = textOn(contrastSeries)},
    };
    return all;
}

const Theme* themeOf(std::string_view id)
{
    const auto found = std::ranges::find(themes(), id, &Theme::id);
    return found == themes().end() ? nullptr : &*found;
}

} // namespace toscale::scene
