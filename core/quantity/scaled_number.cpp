#include "core/quantity/scaled_number.h"

namespace toscale {

std::optional<ScaledNumber> readScaledNumber(TextCursor& cursor, char decimalMark, ScaleWords words)
{
    cursor.skipSpaces();
    ScaledNumber scaled;
    scaled.start = cursor.at();
    auto number = readNumber(cursor, decimalMark);
    if (!number)
        return std::nullopt;
    scaled.number = std::move(*number);
    scaled.power = acceptScale(cursor, words);
    return scaled;
}

void shareScale(ScaledNumber& low, const ScaledNumber& high)
{
    const bool comparable = fitOf(low.number) == Fit::Exact && fitOf(high.number) == Fit::Exact;
    if (!low.power && high.power && comparable && low.number < high.number)
        low.power = high.power;
}

} // namespace toscale
