#pragma once

#include "core/quantity/exact_number.h"
#include "core/quantity/text_cursor.h"

#include <optional>

namespace toscale {

/// True where a number starts: digits, a vulgar fraction, a number word. The cursor stays.
[[nodiscard]] bool isNumberAhead(TextCursor& cursor);
[[nodiscard]] bool isNegativeAhead(TextCursor& cursor);
/// Moves over a minus sign, or a dash used as one.
bool acceptMinus(TextCursor& cursor);

/// Reads "70", "1,234.5", "1 234,5", "1'234", "1e3", "5 × 10¹²", "1½", "1 1/2", "eighty-one", "half a", "a hundred".
/// `decimalMark` as in ParseOptions. Refuses negative, vague ("a few") and inexact numbers (⅓).
[[nodiscard]] std::optional<ExactNumber> readNumber(TextCursor& cursor, char decimalMark);

/// Which abbreviations stand for a multiple: "k", "M", "bn" belong to money; words ("million") to every number.
enum class ScaleWords { Full, Money, Attached };

/// The power of ten that a word behind a number stands for; nothing moves where there is none.
[[nodiscard]] std::optional<int> acceptScale(TextCursor& cursor, ScaleWords words);

/// Stores an exact number, or refuses what is too large, too small or too long; `from` is where its text starts.
[[nodiscard]] std::optional<ShortDecimal> storeShortNumber(TextCursor& cursor, const ExactNumber& number,
                                                           std::size_t from);
[[nodiscard]] std::optional<Decimal> storeNumber(TextCursor& cursor, const ExactNumber& number, std::size_t from);

} // namespace toscale
