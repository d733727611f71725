#include "core/geometry/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace toscale::geometry {

namespace {

constexpr double binTolerance = 1e-9; // of a width: a number on a border may miss it by rounding

double quantile(std::span<const double> sorted, double part)
{
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

std::size_t Bins::binOf(double number) const
{
    const double at = std::floor((number - from) / width + binTolerance);
    return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(counts.size() - 1)));
}

Bins binsOf(std::span<const double> numbers, std::span<const double> widths, std::size_t most)
{
    Bins bins;
    if (numbers.empty() || widths.empty() || most == 0)
        return bins;
    const auto [least, largest] = std::ranges::minmax(numbers);
    for (const double width : widths) {
        const double first = std::floor(least / width + binTolerance);
        const double last = std::max(std::ceil(largest / width - binTolerance), first + 1);
        bins.from = first * width;
        bins.width = width;
        if (last - first > static_cast<double>(most) && width != widths.back())
            continue;
        constexpr double mostOfAll = 10'000;
        bins.counts.resize(static_cast<std::size_t>(std::min(last - first, mostOfAll)));
        break;
    }
    for (const double number : numbers)
        ++bins.counts[bins.binOf(number)];
    return bins;
}

std::size_t binsFor(std::size_t numbers)
{
    return static_cast<std::size_t>(std::clamp(std::ceil(2 * std::cbrt(static_cast<double>(numbers))), 8.0, 60.0));
}

FiveNumbers fiveNumbersOf(std::vector<double> numbers)
{
    if (numbers.empty())
        return {};
    std::ranges::sort(numbers);
    return {numbers.front(),         quantile(numbers, 0.25), quantile(numbers, 0.5),
            quantile(numbers, 0.75), numbers.back(),          numbers.size()};
}

std::vector<std::uint32_t> ranksOf(std::span<const double> numbers)
{
    std::vector<std::uint32_t> order(numbers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return numbers[a] > numbers[b]; });
    std::vector<std::uint32_t> ranks(numbers.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool isTied = i > 0 && numbers[order[i]] == numbers[order[i - 1]];
        ranks[order[i]] = isTied ? ranks[order[i - 1]] : static_cast<std::uint32_t>(i + 1);
    }
    return ranks;
}

} // namespace toscale::geometry
