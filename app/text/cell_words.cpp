#include "app/text/cell_words.h"

#include "app/text/amount_format.h"
#include "app/text/familiar_words.h"
#include "app/text/ratio_words.h"
#include "app/text/thing_words.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

QString cellCountWords(const Phrases& phrases, double count, const scene::CellUnit& unit, const Comparison& in)
{
    const AmountFormat format(phrases);
    // "1.9", but no part of a cell in "1,143"; of a thing of exact size "8.75", as in a sentence
    const bool isExactThing = unit.thing != nullptr && !unit.tooSmall && !unit.thing->approximate;
    const int fewestDigits = isExactThing ? 3 : 2;
    const int whole = count >= 1 ? static_cast<int>(std::log10(count) + 1e-9) + 1 : 1;
    // of a round amount the product is the value: "34.3 × 10 TB", not 34
    constexpr double fewCells = 1000;
    const bool isRoundAmount = unit.of == nullptr && unit.thing == nullptr && count < fewCells;
    const QString number = format.number(count, std::max(isRoundAmount ? whole + 1 : whole, fewestDigits));
    if (unit.thing != nullptr && !unit.tooSmall)
        return thingsWords(phrases, number, number == format.number(1, 1) ? 1 : count, *unit.thing);
    return phrases.tr("%1 × %2", "a count of squares; what one square is")
        .replace(QLatin1Char(' '), QChar(0xA0)) // the count is not parted from what it counts
        .arg(number, format.amount(unit.value, nullptr, in).text());
}

QString cellScaleWords(const Phrases& phrases, const scene::CellUnit& unit, int tall, const Comparison& in)
{
    const AmountFormat format(phrases);
    MeasuredValue works;
    if (in.measure == MeasureId::Works)
        works.noun = commonNoun(in);
    const auto amount = [&](double value) { return format.amount(value, &works, in).text(); };
    const QString one = amount(unit.value);
    const bool namesCase = unit.of != nullptr && !isLabelOf(*unit.of, one);
    const bool isThing = unit.thing != nullptr && !unit.tooSmall;
    const QString square = isThing
        ? phrases.tr("1 square = 1 %1 (%2; %3)", "a thing; its size; its source")
              .arg(thingWords(phrases, *unit.thing), thingSizeWords(phrases, *unit.thing, unit.value, in),
                   thingSourceWords(phrases, *unit.thing))
        : namesCase
        ? phrases.tr("1 square = %1, as much as %2", "an amount; a case").arg(one, phrases.isolated(unit.of->label))
        : phrases.tr("1 square = %1").arg(one);
    const QString several = tall == 1
        ? phrases.tr("10 squares = %1").arg(amount(unit.value * 10))
        : phrases.tr("10 × %1 squares = %2").arg(phrases.digits(tall), amount(unit.value * 10 * tall));
    const QString words =
        phrases.tr("Area is to scale: %1; %2", "what one square is; what a block of squares is").arg(square, several);
    if (!unit.tooSmall)
        return words;
    return phrases.joined(
        {words,
         phrases.tr("squares of 1 %1 would be too many to draw", "a thing").arg(thingWords(phrases, *unit.thing))});
}

} // namespace toscale::text
