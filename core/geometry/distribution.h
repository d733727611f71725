#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace toscale::geometry {

/// Equally wide bins from `from` on; the upper border belongs to the next one, that of the last one to it.
struct Bins {
    double from = 0;
    double width = 0;
    std::vector<std::size_t> counts;

    [[nodiscard]] double borderOf(std::size_t bin) const { return from + width * static_cast<double>(bin); }
    /// Of a number within the bins.
    [[nodiscard]] std::size_t binOf(double number) const;
};

/// Bins of round width around finite numbers: multiples of a width of which `widths` gives the choices, rising; the
/// first with at most `most` bins. No bins without numbers. O(n).
[[nodiscard]] Bins binsOf(std::span<const double> numbers, std::span<const double> widths, std::size_t most);

/// As many bins as show the shape of so many numbers (Rice: twice the cube root), 8 to 60.
[[nodiscard]] std::size_t binsFor(std::size_t numbers);

/// Least, quartiles, most. Quartiles lie between neighbours in proportion (type 7 of Hyndman and Fan, Sample Quantiles
/// in Statistical Packages, 1996).
struct FiveNumbers {
    double least = 0;
    double lower = 0;
    double median = 0;
    double upper = 0;
    double most = 0;
    std::size_t count = 0; // 0: the others mean nothing

    bool operator==(const FiveNumbers&) const = default;
};
[[nodiscard]] FiveNumbers fiveNumbersOf(std::vector<double> numbers);

/// The rank of each number, 1 for the largest; equal numbers share the best of theirs (1, 2, 2, 4). O(n log n).
[[nodiscard]] std::vector<std::uint32_t> ranksOf(std::span<const double> numbers);

} // namespace toscale::geometry
