#pragma once

#include "core/quantity/read_number.h"

#include <optional>

namespace toscale {

/// A number with its "million".
struct ScaledNumber {
    ExactNumber number;
    std::optional<int> power; // of ten; none where no such word stands
    std::size_t start = 0;

    [[nodiscard]] ExactNumber value() const { return {number.digits, number.exponent + power.value_or(0)}; }
};

[[nodiscard]] std::optional<ScaledNumber> readScaledNumber(TextCursor& cursor, char decimalMark, ScaleWords words);

/// "650 to 700 million" means millions at both ends, "500,000 to 1 million" does not.
void shareScale(ScaledNumber& low, const ScaledNumber& high);

} // namespace toscale
