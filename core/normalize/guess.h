#pragma once

#include "core/normalize/comparable.h"

#include <functional>
#include <variant>
#include <vector>

namespace toscale {

/// Why a class is not asked to guess a comparison.
enum class NoGuess {
    Penalty,     // prison time, and arithmetic of penalties, is not a riddle
    PersonMoney, // nor is what a person has to pay
    NoRatio,     // withheld, or the order is undecided
    TooClose     // nothing to guess: both are about the same
};

/// A ratio that a class guesses before it is seen.
struct GuessQuestion {
    std::size_t smaller = 0; // index into Comparison::rows: what it is measured with
    std::size_t larger = 0;
    double times = 1;            // the best value of the ratio
    std::vector<double> choices; // "how many times?", ascending
    bool operator==(const GuessQuestion&) const = default;
};

/// `isPerson`: whether one of the parties of a case, named by its id, is a natural person.
[[nodiscard]] std::variant<GuessQuestion, NoGuess>
guessOf(const Comparison& in, const std::function<bool(const std::string& caseId)>& isPerson);

/// Four numbers that lie on both sides of the true one without marking it out: powers of ten, the one nearest to it
/// the third of them where there is room below (10, 100, 1,000, 10,000 for 1,143); 2, 5, 10, 100 below ten.
[[nodiscard]] std::vector<double> guessChoices(double times);

/// How far a guess is off: a factor of 1 or more, and to which side.
struct GuessMiss {
    double factor = 1;
    bool isTooFew = false;
    bool operator==(const GuessMiss&) const = default;
};

/// Both above zero.
[[nodiscard]] GuessMiss missOf(double guess, double times);

/// The choice that is nearest to the truth by its factor; index into the choices.
[[nodiscard]] std::size_t nearestChoice(const std::vector<double>& choices, double times);

} // namespace toscale
