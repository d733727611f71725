#pragma once

#include <span>

namespace toscale::geometry {

/// A ruler for a truth and what was guessed of it, in two scales of the same length: one on which ten times as much is
/// always as far, from 1 to a power of ten, and its linear twin, from 0 to the same end.
struct GuessRuler {
    int decades = 1;    // the end is 10^decades
    int labelledBy = 1; // a label every so many decades
    [[nodiscard]] double end() const;
    /// Shares of the ruler's length, 0 to 1; what is below 1 stands at its beginning.
    [[nodiscard]] double logPlace(double times) const;
    [[nodiscard]] double linearPlace(double times) const;
};

/// Long enough for the truth and all guesses, each above zero.
[[nodiscard]] GuessRuler guessRuler(double truth, std::span<const double> guesses);

} // namespace toscale::geometry
