#pragma once

#include "app/text/phrases.h"
#include "core/normalize/guess.h"

namespace toscale::text {

/// "Volume of data: how many times that of Swartz, about 70 GB, is that of Meta, alleged?"
[[nodiscard]] QString questionWords(const Phrases& phrases, const Comparison& in, const GuessQuestion& question);

/// "Swartz" and, on a second line, "about 70 GB"; the value alone where it is the name.
[[nodiscard]] QString smallerWords(const Phrases& phrases, const Comparison& in, const GuessQuestion& question);

/// How a guess is drawn.
[[nodiscard]] QString sketchWords(const Phrases& phrases);

/// "1,000 times"
[[nodiscard]] QString choiceWords(const Phrases& phrases, double times);

/// "7 hands"
[[nodiscard]] QString handsWords(const Phrases& phrases, int hands);

/// "guessed 3 times"
[[nodiscard]] QString guessesWords(const Phrases& phrases, int guesses);

/// "11 times too few", "8.7 times too many"; "right" where the factor rounds to 1.
[[nodiscard]] QString missWords(const Phrases& phrases, const GuessMiss& miss);

/// "It is about 1,143 or more times as much."
[[nodiscard]] QString truthWords(const Phrases& phrases, const Ratio& ratio);

/// What most of a class guessed, beside the truth.
[[nodiscard]] QString verdictWords(const Phrases& phrases, const Ratio& ratio, double mostGuessed);

[[nodiscard]] QString logRulerWords(const Phrases& phrases);
[[nodiscard]] QString linearRulerWords(const Phrases& phrases);

/// Why there is nothing to guess, as a clause.
[[nodiscard]] QString noGuessWords(const Phrases& phrases, NoGuess reason);

} // namespace toscale::text
