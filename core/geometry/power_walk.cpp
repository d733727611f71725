#include "core/geometry/power_walk.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toscale::geometry {

namespace {

/// Powers of ten are products that were rounded: a value of 100 fills the frame of 100.
constexpr double roundedUp = 1 + 1e-12;

/// The least of 1, 2, 5 times a power of ten that is not less.
double roundAbove(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double digit : std::array{1.0, 2.0, 5.0, 10.0})
        if (value <= digit * power * roundedUp)
            return digit * power;
    return 20 * power; // the logarithm was rounded down to the power before
}

} // namespace

double PowerWalk::capacityAt(double position) const
{
    const double inside = std::clamp(position, 0.0, last());
    return first * std::pow(factor, inside);
}

std::optional<std::size_t> PowerWalk::frameOf(double value) const
{
    for (std::size_t frame = 0; frame < frames; ++frame)
        if (value <= capacityAt(static_cast<double>(frame)) * roundedUp)
            return frame;
    return std::nullopt;
}

std::optional<PowerWalk> layoutPowerWalk(std::span<const double> values, double factor)
{
    if (values.empty())
        return std::nullopt;
    const auto [smallest, largest] = std::ranges::minmax(values);
    PowerWalk walk{roundAbove(smallest), factor, 1};
    while (largest > walk.capacityAt(walk.last()) * roundedUp)
        if (++walk.frames > mostWalkFrames)
            return std::nullopt;
    return walk;
}

WalkView viewOfWalk(const PowerWalk& walk, double position, std::span<const double> values, const Rect& frame)
{
    WalkView view;
    const double capacity = walk.capacityAt(position);
    view.sidePerRoot = frame.width / std::sqrt(capacity);
    const auto squareOf = [&](double value) {
        const double side = view.sidePerRoot * std::sqrt(value);
        return Rect{frame.right() - side, frame.bottom() - side, side, side};
    };
    for (const double value : values)
        view.squares.push_back(value <= capacity * roundedUp ? squareOf(value) : Rect{});
    for (std::size_t number = 0; number < walk.frames; ++number)
        if (const double before = walk.capacityAt(static_cast<double>(number)); before * roundedUp < capacity)
            view.passed.push_back(squareOf(before));
    return view;
}

} // namespace toscale::geometry
