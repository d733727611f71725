#pragma once

#include "core/document/document.h"
#include "core/normalize/guess.h"

#include <string>

namespace toscale {

// A view whose ratio a class guesses before it is shown: option "guess": "brackets", and "question" where somebody
// typed another one than the program asks. What is guessed is never part of a document.

[[nodiscard]] bool asksGuess(const View& view);
void setAsksGuess(View& view, bool asks);

/// The question that a presentation asks about a view, whether or not its option says so.
[[nodiscard]] std::variant<GuessQuestion, NoGuess> guessOf(const Document& document, const Comparison& in);

/// What is seen while one guesses: the smaller case alone, and nothing that was typed about both.
[[nodiscard]] View viewWhileGuessing(View view, const std::string& smallerCase);

} // namespace toscale
