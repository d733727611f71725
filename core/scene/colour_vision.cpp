#include "core/scene/colour_vision.h"

#include <algorithm>
#include <cmath>

namespace toscale::scene {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr Matrix protanopia{Vector{0.152286, 1.052583, -0.204868}, Vector{0.114503, 0.786281, 0.099216},
                            Vector{-0.003882, -0.048116, 1.051998}};
constexpr Matrix deuteranopia{Vector{0.367322, 0.860646, -0.227968}, Vector{0.280085, 0.672501, 0.047413},
                              Vector{-0.011820, 0.042940, 0.968881}};
constexpr Matrix tritanopia{Vector{1.255528, -0.076749, -0.178779}, Vector{-0.078411, 0.930809, 0.147602},
                            Vector{0.004733, 0.691367, 0.303900}};
// relative luminance, the same for red, green and blue
constexpr Vector luminanceOfChannels{0.2126, 0.7152, 0.0722};
constexpr Matrix grey{luminanceOfChannels, luminanceOfChannels, luminanceOfChannels};

/// IEC 61966-2-1: sRGB
std::uint8_t fromLinear(double linear)
{
    const double c = std::clamp(linear, 0.0, 1.0);
    const double encoded = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(encoded * 255));
}

const Matrix* matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Protanopia:
        return &protanopia;
    case ColourVision::Deuteranopia:
        return &deuteranopia;
    case ColourVision::Tritanopia:
        return &tritanopia;
    case ColourVision::Grey:
        return &grey;
    case ColourVision::Usual:
        break;
    }
    return nullptr;
}

} // namespace

Colour seenWith(ColourVision vision, Colour colour)
{
    const Matrix* matrix = matrixOf(vision);
    if (matrix == nullptr)
        return colour;
    const Vector linear{linearLight(colour.red), linearLight(colour.green), linearLight(colour.blue)};
    const auto channel = [&](const Vector& row) {
        return fromLinear(row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2]);
    };
    return {channel((*matrix)[0]), channel((*matrix)[1]), channel((*matrix)[2])};
}

Theme seenWith(ColourVision vision, const Theme& theme)
{
    Theme seen = theme;
    for (Colour* each : {&seen.background, &seen.text, &seen.muted, &seen.warning, &seen.axis, &seen.grid, &seen.gap,
                         &seen.link, &seen.selection})
        *each = seenWith(vision, *each);
    for (std::array<Colour, 8>* colours : {&seen.series, &seen.onSeries})
        for (Colour& each : *colours)
            each = seenWith(vision, each);
    return seen;
}

} // namespace toscale::scene
