#pragma once

#include "core/quantity/exact_number.h"
#include "core/quantity/text_cursor.h"

#include <optional>
#include <string_view>

namespace toscale {

/// "a", "two", "eighty", "half": a word that can begin a number.
[[nodiscard]] bool isNumberWord(std::string_view lowerWord);
/// "few", "several", "dozens": says that there are some, not how many.
[[nodiscard]] bool isVagueWord(std::string_view lowerWord);

/// English cardinals up to 999, "a" and "an" for one, "half a", "two and a half". Nothing where no such word stands.
[[nodiscard]] std::optional<ExactNumber> readNumberWords(TextCursor& cursor);

} // namespace toscale
