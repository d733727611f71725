#pragma once

#include "app/text/phrases.h"
#include "app/window/ask.h"

namespace toscale::gui {

/// What is wrong with a question and what was expected, in one sentence.
[[nodiscard]] QString askWords(const text::Phrases& phrases, const AskError& error);

} // namespace toscale::gui
