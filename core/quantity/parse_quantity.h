#pragma once

#include "core/quantity/quantity.h"
#include "core/result.h"

#include <string_view>

namespace toscale {

/// How to read a text.
struct ParseOptions {
    PrefixReading reading = PrefixReading::Si;
    /// Which mark separates decimals where a text like "1,234" leaves it open; 0 = decide from the text alone.
    char decimalMark = 0;
};

/// "70 GB", "over 80 TB", "80–82 TB", "½ TB", "more than eighty terabytes", "80 To". UTF-8, at most 400 characters.
/// Rules and their reasons: tests/data/byte-parse-cases.csv. Refuses what it does not understand, with the position.
[[nodiscard]] Result<AsWritten<DataSize>> parseDataSize(std::string_view text, const ParseOptions& options = {});

/// "USD 1,000,000", "US$1.5bn", "€30.5M", "1 million dollars", "$1M", "USD 650 million to 700 million".
[[nodiscard]] Result<AsWritten<PricedMoney>> parseMoney(std::string_view text, const ParseOptions& options = {});

/// "35 years", "35y", "63 months", "1 year and 1 day", "18 months, 12 of them suspended", "18 months suspended",
/// "about 7 years", "life", "time served".
[[nodiscard]] Result<AsWritten<Sentence>> parseSentence(std::string_view text, const ParseOptions& options = {});

/// "4.8 million articles", "more than 10,000 works", "1 document". The noun is required.
[[nodiscard]] Result<AsWritten<Count>> parseCount(std::string_view text, const ParseOptions& options = {});

/// Any of the four, told apart by unit or sign. A number with another word behind it is a count only where that word
/// cannot be a mistyped unit ("80 terrabytes", "80 giga", "35 yeers", "30 XYZ" are errors):
/// core/quantity/counted_noun.h has the rule. parseCount, which reads fields that hold counts, takes any noun.
[[nodiscard]] Result<Quantity> parseQuantity(std::string_view text, const ParseOptions& options = {});

/// What a message lists as expected where any kind may stand.
inline constexpr std::string_view quantityExamples = "GB, USD, years, works";

} // namespace toscale
