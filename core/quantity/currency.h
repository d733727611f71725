#pragma once

#include "core/quantity/text_cursor.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace toscale {

/// A currency as a sign, a word or an ISO 4217 code.
struct FoundCurrency {
    std::string code;          // empty where the sign has several readings
    std::string_view readings; // "SEK, NOK, DKK" for "kr"
    std::size_t at = 0;
    bool anyDollar = false; // "$" or "dollars" alone, which a code beside it may narrow: "$1,000 CAD"
};

[[nodiscard]] std::optional<FoundCurrency> acceptCurrency(TextCursor& cursor);

/// A code that people also write as "$".
[[nodiscard]] bool isDollarCode(std::string_view code);

/// Three capital letters.
[[nodiscard]] bool looksLikeCurrencyCode(std::string_view word);

/// The code or word that a misspelt one was most likely meant as, or empty: "UDS" -> "USD", "dolars" -> "dollars".
[[nodiscard]] std::string nearestCurrency(std::string_view word);

/// The words for currencies in lower case: "dollars", "swiss francs".
[[nodiscard]] std::span<const std::string_view> currencyNames();

/// What a message lists as expected.
inline constexpr std::string_view currencyExamples = "USD, EUR, GBP, $, €, £";

} // namespace toscale
