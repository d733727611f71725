#include "core/scene/figures/magnitude_words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace toscale::scene {

namespace {

constexpr std::array strides{1, 2, 3, 6, 9, 12, 18, 27, 54, 108, 324};
constexpr std::size_t many = 7; // of so many borders each third is marked rather: thousands have a prefix of their own

/// `fits` says whether a word may stand at a border behind the one before it.
template <class Fits>
MagnitudeWords everyNth(const FigureInput& input, const Comparison& columns, const geometry::MagnitudeAxis& axis,
                        const Fits& fits)
{
    const TextLook look{readable(12 * input.unit), Weight::Regular, Role::Muted};
    for (const int stride : strides) {
        if (stride == 2 && axis.borders.size() > many)
            continue;
        MagnitudeWords all;
        bool whole = true;
        for (std::size_t i = 0; whole && i < axis.borders.size(); ++i) {
            const int order = axis.firstOrder + static_cast<int>(i);
            if (axis.borders.size() > 2 && order % stride != 0)
                continue;
            const std::string text = input.wording.tick(axis.borders[i], axis.borders[i], columns);
            const TextBlock word{look, {text}, input.measure.width(text, look.size, look.weight)};
            const std::optional<bool> place = fits(axis.position(axis.borders[i]), word);
            whole = place.has_value();
            if (whole && *place) {
                all.borders.push_back(i);
                all.words.push_back(word);
            }
        }
        if (whole)
            return all;
    }
    return {};
}

} // namespace

MagnitudeWords wordsAlong(const FigureInput& input, const Comparison& columns, const geometry::MagnitudeAxis& axis,
                          double start, double from, double to)
{
    constexpr double nowhere = -std::numeric_limits<double>::infinity();
    double lastEnd = nowhere;
    return everyNth(input, columns, axis, [&](double along, const TextBlock& word) -> std::optional<bool> {
        if (along == 0)
            lastEnd = nowhere;
        const double left = start + along - word.width / 2;
        if (left < from || left + word.width > to)
            return false; // at an end of the axis
        if (left < lastEnd + 10)
            return std::nullopt;
        lastEnd = left + word.width;
        return true;
    });
}

MagnitudeWords wordsUpward(const FigureInput& input, const Comparison& columns, const geometry::MagnitudeAxis& axis)
{
    constexpr double nowhere = -std::numeric_limits<double>::infinity();
    double last = nowhere;
    double lastAlong = std::numeric_limits<double>::infinity();
    return everyNth(input, columns, axis, [&](double along, const TextBlock& word) -> std::optional<bool> {
        if (along <= lastAlong) // a new try
            last = nowhere;
        lastAlong = along;
        if (along < last + word.look.lineStep())
            return std::nullopt;
        last = along;
        return true;
    });
}

} // namespace toscale::scene
