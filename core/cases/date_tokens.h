#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace toscale {

/// A piece of a date that somebody typed: digits, letters, or one other sign.
struct DateToken {
    enum class Kind { Number, Word, Sign } kind = Kind::Sign;
    std::string text; // of a word its key: lower case, without accents; of every dash but "-" an en dash
    std::size_t at = 0;
    bool isSpaced = false; // a space before it

    [[nodiscard]] bool is(std::string_view word) const { return text == word; }
};

/// `lower`: a folded text in lower case.
[[nodiscard]] std::vector<DateToken> dateTokens(std::string_view lower);

} // namespace toscale
