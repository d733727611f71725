#include "core/scene/figures/magnitude_words.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace toscale::scene {

namespace {

constexpr std::array strides{1, 2, 3, 6, 9, 12, 18, 27, 54, 108, 324};
constexpr std::size_t many = 7; // of so many borders each third is marked rather: thousands have a prefix of their own

/// Words at these borders; nothing where two of them meet. `fits` says whether a word may stand at a border behind the
/// one before it: nothing where they meet, false at an end without room.
template <class Fits>
std::optional<MagnitudeWords> wordsAt(const FigureInput& input, const Comparison& columns,
                                      const geometry::MagnitudeAxis& axis, const std::vector<std::size_t>& borders,
                                      const Fits& fits)
{
    const TextLook look{readable(12 * input.unit), Weight::Regular, Role::Muted};
    MagnitudeWords all;
    double last = -std::numeric_limits<double>::infinity(); // as `fits` leaves it
    for (const std::size_t i : borders) {
        const std::string text = input.wording.tick(axis.borders[i], axis.borders[i], columns);
        const TextBlock word{look, {text}, input.measure.width(text, look.size, look.weight)};
        const std::optional<bool> place = fits(axis.position(axis.borders[i]), word, last);
        if (!place)
            return std::nullopt;
        if (*place) {
            all.borders.push_back(i);
            all.words.push_back(word);
        }
    }
    return all;
}

/// At each border, else at every second or third ...; where that leaves fewer than two, at both ends.
template <class Fits>
MagnitudeWords everyNth(const FigureInput& input, const Comparison& columns, const geometry::MagnitudeAxis& axis,
                        const Fits& fits)
{
    const std::size_t count = axis.borders.size();
    for (const int stride : strides) {
        if (stride == 2 && count > many)
            continue;
        std::vector<std::size_t> borders;
        for (std::size_t i = 0; i < count; ++i)
            if ((axis.firstOrder + static_cast<int>(i)) % stride == 0)
                borders.push_back(i);
        std::optional<MagnitudeWords> words = wordsAt(input, columns, axis, borders, fits);
        if (!words)
            continue;
        if (words->words.size() >= 2 || count < 2)
            return *std::move(words);
        std::optional<MagnitudeWords> ends = wordsAt(input, columns, axis, {0, count - 1}, fits);
        return ends && ends->words.size() > words->words.size() ? *std::move(ends) : *std::move(words);
    }
    return {};
}

} // namespace

MagnitudeWords wordsAlong(const FigureInput& input, const Comparison& columns, const geometry::MagnitudeAxis& axis,
                          double start, double from, double to)
{
    return everyNth(input, columns, axis,
                    [&](double along, const TextBlock& word, double& lastEnd) -> std::optional<bool> {
                        const double left = start + along - word.width / 2;
                        if (left < from || left + word.width > to)
                            return false;
                        if (left < lastEnd + 10)
                            return std::nullopt;
                        lastEnd = left + word.width;
                        return true;
                    });
}

MagnitudeWords wordsUpward(const FigureInput& input, const Comparison& columns, const geometry::MagnitudeAxis& axis)
{
    return everyNth(input, columns, axis, [](double along, const TextBlock& word, double& last) -> std::optional<bool> {
        if (along < last + word.look.lineStep())
            return std::nullopt;
        last = along;
        return true;
    });
}

} // namespace toscale::scene
