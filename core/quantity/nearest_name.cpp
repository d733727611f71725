#include "core/quantity/nearest_name.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace toscale {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> cells((a.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& { return cells[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const std::size_t replaced = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

namespace {

/// One bit a byte value (folded to 64): each edit brings in or takes away one letter at most.
std::uint64_t lettersOf(std::string_view word)
{
    std::uint64_t letters = 0;
    for (const char c : word)
        letters |= std::uint64_t(1) << (static_cast<unsigned char>(c) & 63U);
    return letters;
}

} // namespace

std::string_view nearestName(std::string_view word, std::span<const std::string_view> names)
{
    constexpr std::size_t longestName = 40;
    if (word.size() < 4 || word.size() > longestName)
        return {};
    const std::size_t allowed = word.size() >= 8 ? 2 : 1;
    const std::uint64_t letters = lettersOf(word);
    const auto tooMany = [&](std::uint64_t missing) {
        return static_cast<std::size_t>(std::popcount(missing)) > allowed;
    };
    std::string_view best;
    std::size_t bestDistance = allowed + 1;
    for (const std::string_view name : names) {
        if (name.size() + allowed < word.size() || word.size() + allowed < name.size())
            continue;
        const std::uint64_t nameLetters = lettersOf(name);
        if (tooMany(letters & ~nameLetters) || tooMany(nameLetters & ~letters))
            continue;
        const bool swapped = std::is_permutation(word.begin(), word.end(), name.begin(), name.end());
        const bool replaced = name.size() == word.size() && !swapped;
        if ((word.size() == 4 && !swapped) || (word.size() < 7 && replaced)) // "sounds" is no "pounds"
            continue;
        const std::size_t distance = editDistance(word, name);
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace toscale
